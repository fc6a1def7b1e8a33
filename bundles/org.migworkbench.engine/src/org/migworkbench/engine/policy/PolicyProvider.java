package org.migworkbench.engine.policy;

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
}
