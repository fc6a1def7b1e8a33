package org.migworkbench.engine.policy.catalog;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.policy.Strategy;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.quantities.Excerpt;

/** An immutable set of policies, sorted by id. */
public interface PolicyCatalog {

    /**
     * A policy by its id.
     *
     * @param kind what it makes
     * @param id   its id
     * @param <P>  what it makes
     * @return the provider
     * @throws UnknownPolicyException if there is none; there is no default
     */
    <P> PolicyProvider<P> require(Class<P> kind, String id);

    /**
     * All policies of a kind.
     *
     * @param kind what they make
     * @param <P>  what they make
     * @return the providers, sorted by id
     */
    <P> List<PolicyProvider<P>> all(Class<P> kind);

    /**
     * All strategies that can take the place of a policy's own.
     *
     * @return the providers of all kinds, in the order of the kinds, each kind sorted by id
     */
    default List<PolicyProvider<? extends Strategy>> strategies() {
        List<PolicyProvider<? extends Strategy>> all = new ArrayList<>();
        StrategyKind.ALL.forEach(kind -> all.addAll(all(kind.type())));
        return List.copyOf(all);
    }

    /**
     * The kind of a strategy.
     *
     * @param id the strategy's id
     * @return its kind
     * @throws UnknownPolicyException if there is none; there is no default
     */
    default StrategyKind<?> requireKindOf(String id) {
        return strategies().stream().map(PolicyProvider::descriptor).filter(one -> one.id().equals(id))
                .findFirst().flatMap(one -> StrategyKind.of(one.kind()))
                .orElseThrow(() -> new UnknownPolicyException("The strategy '" + Excerpt.of(id) + "' is not known."));
    }

    /**
     * A catalog of given providers.
     *
     * @param providers the providers in any order
     * @return the catalog
     * @throws IllegalArgumentException if two of one kind have the same id
     */
    static PolicyCatalog of(List<? extends PolicyProvider<?>> providers) {
        return new SortedPolicyCatalog(providers);
    }
}
