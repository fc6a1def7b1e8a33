package org.migworkbench.engine.spec;

import java.util.Objects;

/**
 * A located finding about a specification.
 *
 * @param severity whether the scenario can still be run
 * @param place    where in the specification
 * @param message  a complete sentence that names the value and what is allowed
 * @param code     which rule it is about
 */
public record Issue(Severity severity, Place place, String message, IssueCode code) {

    /** Checks that nothing is missing. */
    public Issue {
        Objects.requireNonNull(severity, "severity");
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
        Objects.requireNonNull(code, "code");
    }

    /**
     * Where it is, in words.
     *
     * @return for example {@code migrations[0].policy.maxIterations}; empty for the scenario as a whole
     */
    public String path() {
        return place.text();
    }

    /**
     * An issue that keeps the scenario from being run.
     *
     * @param place   where
     * @param message what, as a complete sentence
     * @return the issue
     */
    public static Issue error(Place place, String message) {
        return new Issue(Severity.ERROR, place, message, IssueCode.VALUE);
    }

    /**
     * An issue with which the scenario still runs.
     *
     * @param place   where
     * @param message what, as a complete sentence
     * @return the issue
     */
    public static Issue warning(Place place, String message) {
        return new Issue(Severity.WARNING, place, message, IssueCode.VALUE);
    }

    /**
     * The same about a rule of its own.
     *
     * @param rule which one
     * @return the issue
     */
    public Issue of(IssueCode rule) {
        return new Issue(severity, place, message, rule);
    }
}
