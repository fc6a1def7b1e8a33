package org.migworkbench.engine.policy.catalog;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
 * @param backend id of the live backend that can carry it out with real machines; empty for a policy that is only simulated
 * @param <P>     what its provider makes
 */
public record PolicyDescriptor<P>(String id, Class<P> kind, String label, String summary, String source,
        List<ParamSpec<?>> params, Optional<String> backend) {

    /** Makes the list immutable. */
    public PolicyDescriptor {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(kind, "kind");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(source, "source");
        params = List.copyOf(params);
        Objects.requireNonNull(backend, "backend");
    }

    /**
     * Describes a policy that is only simulated.
     *
     * @param id      unique within its kind, in files and on the command line
     * @param kind    what its provider makes
     * @param label   for people, a few words
     * @param summary what it does, one or two sentences
     * @param source  where it is described
     * @param params  its parameters in the order of a form
     */
    public PolicyDescriptor(String id, Class<P> kind, String label, String summary, String source,
            List<ParamSpec<?>> params) {
        this(id, kind, label, summary, source, params, Optional.empty());
    }

    /**
     * The same policy with other parameters.
     *
     * @param others the parameters in the order of a form
     * @return the description
     */
    public PolicyDescriptor<P> with(List<ParamSpec<?>> others) {
        return new PolicyDescriptor<>(id, kind, label, summary, source, others, backend);
    }

    /**
     * Whether a live backend can carry it out with real machines.
     *
     * @param backendId id of the backend
     * @return true if it can
     */
    public boolean isFor(String backendId) {
        return backend.filter(backendId::equals).isPresent();
    }
}
