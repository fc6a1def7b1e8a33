package org.migworkbench.engine.policy.catalog;

import java.util.List;

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
