package org.migworkbench.engine.datacenter.strategy.catalog;

import java.util.List;
import java.util.function.Function;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;

/**
 * A part that strategies are made of.
 *
 * @param descriptor what is known of it
 * @param maker      makes one for a day
 * @param <P>        its kind
 */
public record StrategyPart<P>(PolicyDescriptor<P> descriptor, Function<Params, P> maker) {

    /**
     * A part without parameters, or with some.
     *
     * @param kind   its kind
     * @param id     its id, unique among all parts
     * @param label  for people, a few words
     * @param text   what it does, and where that is described, separated by a line break
     * @param maker  makes one
     * @param params its parameters
     * @param <P>    its kind
     * @return the part
     */
    public static <P> StrategyPart<P> of(Class<P> kind, String id, String label, String text, Function<Params, P> maker,
            ParamSpec<?>... params) {
        String[] lines = text.split("\n");
        return new StrategyPart<>(new PolicyDescriptor<>(id, kind, label, lines[0], lines[1], List.of(params)), maker);
    }

    /** Returns its id. */
    public String id() {
        return descriptor.id();
    }
}
