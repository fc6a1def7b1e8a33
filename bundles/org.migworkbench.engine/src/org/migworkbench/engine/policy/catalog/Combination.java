package org.migworkbench.engine.policy.catalog;

import java.util.Objects;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * A policy as it would move a virtual machine, for a {@link CombinationRule}.
 *
 * @param path    where its specification is, for example {@code migrations[0].policy}
 * @param spec    which policy and which strategies in place of its own
 * @param base    the policy's own strategies
 * @param whole   the strategies that would run
 * @param context the migration
 */
public record Combination(String path, PolicySpec spec, NamedStrategies base, NamedStrategies whole,
        PolicyContext context) {

    /** Checks that nothing is missing. */
    public Combination {
        Objects.requireNonNull(path, "path");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(context, "context");
    }

    /**
     * Where a strategy of the whole is specified: at its override, or at the policy.
     *
     * @param id id of the strategy
     * @return the path of the override with this id, or that of the policy if there is none
     */
    public String pathOf(String id) {
        for (int i = 0; i < spec.overrides().size(); i++) {
            PolicyRef override = spec.overrides().get(i);
            if (override.id().equals(id)) {
                return path + ".overrides[" + i + "]";
            }
        }
        return path;
    }
}
