package org.migworkbench.core.run;

import java.util.Objects;

/**
 * One reason why there is no result.
 *
 * @param place   where in the document; empty for all of it
 * @param message a complete sentence
 */
public record RunProblem(String place, String message) {

    /** Checks that nothing is missing. */
    public RunProblem {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(message, "message");
    }
}
