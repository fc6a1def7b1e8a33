package org.migworkbench.engine.policy.catalog;

import java.util.Objects;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/**
 * A policy as it would move a virtual machine, for a {@link CombinationRule}.
 *
 * @param place   where its specification is
 * @param spec    which policy and which strategies in place of its own
 * @param base    the policy's own strategies
 * @param whole   the strategies that would run
 * @param context the migration
 */
public record Combination(Place.Policy place, PolicySpec spec, NamedStrategies base, NamedStrategies whole,
        PolicyContext context) {

    /** Checks that nothing is missing. */
    public Combination {
        Objects.requireNonNull(place, "place");
        Objects.requireNonNull(spec, "spec");
        Objects.requireNonNull(base, "base");
        Objects.requireNonNull(whole, "whole");
        Objects.requireNonNull(context, "context");
    }

    /**
     * Where a strategy of the whole is specified: at its override, or at the policy.
     *
     * @param id id of the strategy
     * @return the place of the override with this id, or that of the policy if there is none
     */
    public Place placeOf(String id) {
        for (int i = 0; i < spec.overrides().size(); i++) {
            PolicyRef override = spec.overrides().get(i);
            if (override.id().equals(id)) {
                return place.substitute(i);
            }
        }
        return place;
    }
}
