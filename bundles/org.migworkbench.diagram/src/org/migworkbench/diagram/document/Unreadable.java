package org.migworkbench.diagram.document;

import java.util.List;
import java.util.Optional;
import org.migworkbench.model.io.LoadResult;
import org.migworkbench.model.io.ModelProblem;

/** The result of loading what is not even a file. */
final class Unreadable {

    private Unreadable() {
    }

    static LoadResult because(String name, String message) {
        return new LoadResult(Optional.empty(), List.of(new ModelProblem(name, 0, 0, "", "", message)), List.of());
    }
}
