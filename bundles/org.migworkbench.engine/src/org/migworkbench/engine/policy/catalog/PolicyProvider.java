package org.migworkbench.engine.policy.catalog;

import java.util.List;
import java.util.SortedMap;
import java.util.function.Function;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategies;

/**
 * Makes a policy.
 *
 * @param <P> what it makes: {@link Strategies} for a whole policy, or one of the strategy interfaces
 */
public interface PolicyProvider<P> {

    /**
     * Describes the policy and its parameters; always the same answer.
     *
     * @return the descriptor
     */
    PolicyDescriptor<P> descriptor();

    /**
     * Makes a fresh instance for one migration of one run.
     *
     * @param params  values of the declared parameters
     * @param context what it may know
     * @return the policy
     * @throws IllegalArgumentException if values don't fit together or don't fit the context; the message is a complete
     *                                  sentence
     */
    P create(Params params, PolicyContext context);

    /**
     * Makes ready what depends on the parameters alone, for a policy that is made again and again.
     *
     * @param params values of the declared parameters
     * @return makes what {@link #create} makes of them
     */
    default Function<PolicyContext, P> prepare(Params params) {
        return context -> create(params, context);
    }

    /**
     * The strategies that values of the parameters put together.
     *
     * @param values values by name as text; a missing one has its default, and so has one that is wrong
     * @return one for each kind that the policy names; none for a strategy, or for a policy that is made of a piece
     */
    default List<PolicyPart> parts(SortedMap<String, String> values) {
        return List.of();
    }
}
