package org.migworkbench.engine.workloads.load;

import java.util.Objects;
import org.migworkbench.engine.param.ParamSource;

/**
 * A usual load of a guest and what it does to the memory.
 *
 * @param id          its name
 * @param form        how it is written, such as {@code stress:[N x ]SIZE}
 * @param description what it does to the memory
 * @param source      whether its figures are published
 * @param citation    where, or why they are assumed
 * @param shape       the workloads for what was written
 */
public record LoadGenerator(String id, String form, String description, ParamSource source, String citation,
        LoadShape shape) {

    /** Checks that nothing is missing. */
    public LoadGenerator {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(form, "form");
        Objects.requireNonNull(description, "description");
        Objects.requireNonNull(source, "source");
        Objects.requireNonNull(citation, "citation");
        Objects.requireNonNull(shape, "shape");
    }
}
