package org.migworkbench.model.io;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.migworkbench.model.Document;

/**
 * What loading a file gave: a document, or the problems that keep the file from being read.
 *
 * @param document the document; empty exactly if there are problems
 * @param problems why there is no document, in the order of the file; empty if there is one
 * @param notices what a person should know although the file could be read, such as comments that saving won't keep
 */
public record LoadResult(Optional<Document> document, List<ModelProblem> problems, List<ModelProblem> notices) {

    /** Checks that there is either a document or a problem. */
    public LoadResult {
        Objects.requireNonNull(document, "document");
        problems = List.copyOf(problems);
        notices = List.copyOf(notices);
        if (document.isPresent() != problems.isEmpty()) {
            throw new IllegalArgumentException("Expected either a document or problems");
        }
    }

    /**
     * Tells whether the file could be read.
     *
     * @return whether there is a document
     */
    public boolean isLoaded() {
        return document.isPresent();
    }

    static LoadResult failed(List<ModelProblem> problems) {
        return new LoadResult(Optional.empty(), problems, List.of());
    }

    static LoadResult failed(ModelProblem problem) {
        return failed(List.of(problem));
    }
}
