package org.migworkbench.engine.policies;

import java.util.List;
import java.util.function.BiFunction;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/**
 * A policy whose strategy makes itself.
 *
 * @param descriptor what is known of it
 * @param factory    makes it from its parameters and the migration
 * @param <P>        what it makes
 */
record SingleStrategy<P>(PolicyDescriptor<P> descriptor, BiFunction<Params, PolicyContext, ? extends P> factory)
        implements
            PolicyProvider<P> {

    /** A policy with the descriptor's values. */
    static <P> SingleStrategy<P> of(String id, Class<P> kind, String label, String summary, String source,
            List<ParamSpec<?>> params, BiFunction<Params, PolicyContext, ? extends P> factory) {
        return new SingleStrategy<>(new PolicyDescriptor<>(id, kind, label, summary, source, params), factory);
    }

    @Override
    public P create(Params params, PolicyContext context) {
        return factory.apply(params, context);
    }
}
