package org.migworkbench.analysis;

import java.util.Optional;
import java.util.OptionalLong;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.policy.catalog.UnknownPolicyException;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;

/** The longest pause that is wanted of a migration: its own limit, else that of its policy. */
public final class DowntimeLimit {

    /** The parameter of the policies that know such a limit, in nanoseconds. */
    private static final String PARAMETER = "downtimeLimit";

    private DowntimeLimit() {
    }

    /**
     * Finds the limit.
     *
     * @param migration the migration
     * @param policies  known policies
     * @return the limit in nanoseconds; empty if the policy's stop condition knows none, or isn't known itself
     */
    public static OptionalLong nanos(MigrationSpec migration, PolicyCatalog policies) {
        try {
            Optional<Long> declared = declared(migration, policies);
            long own = migration.downtimeLimitNanos();
            return declared.isEmpty() ? OptionalLong.empty() : OptionalLong.of(own > 0 ? own : declared.get());
        } catch (UnknownPolicyException e) {
            return OptionalLong.empty();
        }
    }

    /** The parameter's value where the stop condition has it: a stop condition of its own takes the place of the base's. */
    private static Optional<Long> declared(MigrationSpec migration, PolicyCatalog policies) {
        for (PolicyRef override : migration.policy().overrides()) {
            if (policies.requireKindOf(override.id()) == StrategyKind.STOP) {
                return value(policies.require(StrategyKind.STOP.type(), override.id()), override);
            }
        }
        PolicyRef base = migration.policy().base();
        return value(policies.require(Strategies.class, base.id()), base);
    }

    private static Optional<Long> value(PolicyProvider<?> provider, PolicyRef ref) {
        Optional<ParamSpec<?>> spec = provider.descriptor().params().stream()
                .filter(param -> param.name().equals(PARAMETER)).findFirst();
        return spec.map(param -> (Long) param.parse(ref.params().getOrDefault(PARAMETER, param.defaultText())));
    }
}
