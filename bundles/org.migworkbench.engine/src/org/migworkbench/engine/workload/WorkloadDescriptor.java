package org.migworkbench.engine.workload;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.param.ParamSpec;

/**
 * What is known of a workload without making one.
 *
 * @param id      unique, in files and on the command line
 * @param label   for people, a few words
 * @param summary what it writes, one or two sentences
 * @param source  where it is described
 * @param params  its parameters in the order of a form
 */
public record WorkloadDescriptor(String id, String label, String summary, String source, List<ParamSpec<?>> params) {

    /** Makes the list immutable. */
    public WorkloadDescriptor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(source, "source");
        params = List.copyOf(params);
    }
}
