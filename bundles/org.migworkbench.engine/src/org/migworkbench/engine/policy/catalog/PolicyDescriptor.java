package org.migworkbench.engine.policy.catalog;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.param.ParamSpec;

/**
 * What is known of a policy without making one; forms, command line options, validation and help come from it.
 *
 * @param id      unique within its kind, in files and on the command line
 * @param kind    what its provider makes
 * @param label   for people, a few words
 * @param summary what it does, one or two sentences
 * @param source  where it is described
 * @param params  its parameters in the order of a form
 * @param <P>     what its provider makes
 */
public record PolicyDescriptor<P>(String id, Class<P> kind, String label, String summary, String source,
        List<ParamSpec> params) {

    /** Makes the list immutable. */
    public PolicyDescriptor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(source, "source");
        params = List.copyOf(params);
    }
}
