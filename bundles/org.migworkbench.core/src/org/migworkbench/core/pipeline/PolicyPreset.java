package org.migworkbench.core.pipeline;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import org.migworkbench.core.catalog.PolicyFamily;
import org.migworkbench.core.document.PolicySpecs;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.model.Policy;

/**
 * A policy to begin with.
 *
 * @param name    what it is called
 * @param family  what it belongs to, one or two words
 * @param summary what it does, one or two sentences
 * @param spec    the policy
 */
public record PolicyPreset(String name, String family, String summary, PolicySpec spec) {

    /** Checks that nothing is missing. */
    public PolicyPreset {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(family, "family");
        Objects.requireNonNull(summary, "summary");
        Objects.requireNonNull(spec, "spec");
    }

    /**
     * Those that come with the policies that are known.
     *
     * @param catalog the policies
     * @return one for each whole policy, by their families
     */
    public static List<PolicyPreset> of(PolicyCatalog catalog) {
        return catalog.all(Strategies.class).stream().map(PolicyProvider::descriptor)
                .sorted(Comparator.comparing(policy -> PolicyFamily.of(policy.id()))).map(PolicyPreset::of).toList();
    }

    private static PolicyPreset of(PolicyDescriptor<?> policy) {
        return new PolicyPreset(policy.label(), PolicyFamily.of(policy.id()).label(), policy.summary(),
                new PolicySpec(new PolicyRef(policy.id(), new TreeMap<>()), List.of()));
    }

    /**
     * The policy as an element.
     *
     * @return a policy of this name, in no document
     */
    public Policy template() {
        return PolicySpecs.policy(name, spec);
    }
}
