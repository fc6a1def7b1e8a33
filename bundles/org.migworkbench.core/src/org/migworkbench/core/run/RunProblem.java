package org.migworkbench.core.run;

import java.util.Objects;
import org.migworkbench.model.validation.Finding;

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

    /**
     * What keeps a document from being run.
     *
     * @param finding an error of the document
     * @return the same as a reason why there is no result
     */
    public static RunProblem of(Finding finding) {
        return new RunProblem(finding.path(), finding.message());
    }
}
