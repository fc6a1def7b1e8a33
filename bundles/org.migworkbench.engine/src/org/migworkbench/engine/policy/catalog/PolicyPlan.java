package org.migworkbench.engine.policy.catalog;

import java.util.List;
import java.util.function.Function;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Strategy;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/** A policy whose providers are found and whose parameters are read, so that it can be made again and again quickly. */
public final class PolicyPlan {

    private final Part<Strategies> base;
    private final List<Replacement<?>> overrides;

    /**
     * Finds the providers.
     *
     * @param policies known policies
     * @param spec     which of them
     * @throws UnknownPolicyException if one isn't known
     */
    public PolicyPlan(PolicyCatalog policies, PolicySpec spec) {
        this.base = Part.of(policies.require(Strategies.class, spec.base().id()), spec.base());
        this.overrides = spec.overrides().stream().<Replacement<?>>map(
                ref -> Replacement.of(policies, policies.requireKindOf(ref.id()), ref)).toList();
    }

    /**
     * Makes fresh strategies.
     *
     * @param context what they may know
     * @return the strategies
     */
    public Strategies make(PolicyContext context) {
        Strategies made = base.make(context);
        for (Replacement<?> override : overrides) {
            made = override.in(made, context);
        }
        return made;
    }

    /** What a provider makes of its parameters. */
    private record Part<P>(Function<PolicyContext, P> maker) {

        static <P> Part<P> of(PolicyProvider<P> provider, PolicyRef ref) {
            return new Part<>(provider.prepare(Params.parse(provider.descriptor().params(), ref.params())));
        }

        P make(PolicyContext context) {
            return maker.apply(context);
        }
    }

    /** A strategy in the place of the policy's own of its kind. */
    private record Replacement<P extends Strategy>(StrategyKind<P> kind, Part<P> part) {

        static <P extends Strategy> Replacement<P> of(PolicyCatalog policies, StrategyKind<P> kind, PolicyRef ref) {
            return new Replacement<>(kind, Part.of(policies.require(kind.type(), ref.id()), ref));
        }

        Strategies in(Strategies policy, PolicyContext context) {
            return policy.with(kind, part.make(context));
        }
    }
}
