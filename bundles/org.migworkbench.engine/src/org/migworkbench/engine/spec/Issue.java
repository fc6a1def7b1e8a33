package org.migworkbench.engine.spec;

import java.util.Objects;

/**
 * A located finding about a specification.
 *
 * @param severity whether the scenario can still be run
 * @param path     where in the specification, for example {@code migrations[0].policy.maxIterations}
 * @param message  a complete sentence that names the value and what is allowed
 */
public record Issue(Severity severity, String path, String message) {

    /** Checks that nothing is missing. */
    public Issue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(message, "message");
    }

    /**
     * An issue that keeps the scenario from being run.
     *
     * @param path    where
     * @param message what, as a complete sentence
     * @return the issue
     */
    public static Issue error(String path, String message) {
        return new Issue(Severity.ERROR, path, message);
    }

    /**
     * An issue with which the scenario still runs.
     *
     * @param path    where
     * @param message what, as a complete sentence
     * @return the issue
     */
    public static Issue warning(String path, String message) {
        return new Issue(Severity.WARNING, path, message);
    }
}
