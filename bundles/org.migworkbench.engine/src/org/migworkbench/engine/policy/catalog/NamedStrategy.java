package org.migworkbench.engine.policy.catalog;

import java.util.Objects;
import java.util.function.BiFunction;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategy;
import org.migworkbench.engine.policy.StrategyKind;

/**
 * A strategy of the catalog: what is known of it, and how it is made. It can stand in any policy.
 *
 * @param descriptor what is known of it
 * @param factory    makes it from the values of its parameters, for a migration
 * @param <P>        the strategy's type
 */
public record NamedStrategy<P extends Strategy>(PolicyDescriptor<P> descriptor,
        BiFunction<Params, PolicyContext, ? extends P> factory) implements PolicyProvider<P> {

    /** Checks that it is of a kind. */
    public NamedStrategy {
        Objects.requireNonNull(factory, "factory");
        if (StrategyKind.of(descriptor.kind()).isEmpty()) {
            throw new IllegalArgumentException(descriptor.kind().getSimpleName() + " is no kind of strategy.");
        }
    }

    @Override
    public P create(Params params, PolicyContext context) {
        return factory.apply(params, context);
    }
}
