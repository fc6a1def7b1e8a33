package org.migworkbench.analysis.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.migworkbench.analysis.DowntimeLimit;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyPart;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.Unit;

/**
 * The values that decide what a migration does, by the names of their parameters: those of the migration itself, which
 * take the place of its policy's, and those of its policy and of the strategies that replace parts of it. Immutable.
 */
public final class PolicyLimits {

    /** The longest pause that is wanted, a time. */
    public static final String DOWNTIME = "downtimeLimit";
    /** The most that is sent, a rate. */
    public static final String BANDWIDTH = "bandwidthLimit";
    /** The time after which the migration is given up. */
    public static final String TIMEOUT = "timeout";
    /** The number of live rounds after which the migration is given up. */
    public static final String ROUNDS = "maxRounds";
    /** Nothing is known. */
    public static final PolicyLimits NONE = new PolicyLimits(Map.of(), Map.of());

    private static final String POLICY_BANDWIDTH = "maxBandwidth";

    private final Map<String, PolicyLimit> limits;
    private final Map<String, String> words;

    private PolicyLimits(Map<String, PolicyLimit> limits, Map<String, String> words) {
        this.limits = limits;
        this.words = words;
    }

    /**
     * The limits of a migration.
     *
     * @param migration the migration
     * @param policies  known policies
     * @return its limits; only its own where its policy isn't known
     */
    public static PolicyLimits of(MigrationSpec migration, PolicyCatalog policies) {
        PolicyLimits all = new PolicyLimits(new TreeMap<>(), new TreeMap<>());
        try {
            all.addPolicy(migration, policies);
        } catch (IllegalArgumentException e) {
            // an unknown policy, or a value that its own check tells of
            all.limits.clear();
            all.words.clear();
        }
        all.addOwn(migration, policies);
        return all;
    }

    private void addPolicy(MigrationSpec migration, PolicyCatalog policies) {
        PolicyRef base = migration.policy().base();
        String path = "policies[" + base.id() + "]";
        add(path, base, inForce(migration, policies));
        for (PolicyRef part : migration.policy().overrides()) {
            add(path + ".overrides[" + part.id() + "]", part,
                    policies.require(policies.requireKindOf(part.id()).type(), part.id()).descriptor().params());
        }
    }

    /** The parameters of the policy without those that only strategies read which others have replaced. */
    private static List<ParamSpec<?>> inForce(MigrationSpec migration, PolicyCatalog policies) {
        PolicyRef base = migration.policy().base();
        PolicyProvider<Strategies> policy = policies.require(Strategies.class, base.id());
        List<ParamSpec<?>> params = new ArrayList<>(policy.descriptor().params());
        List<PolicyPart> parts = policy.parts(base.params());
        for (PolicyRef part : migration.policy().overrides()) {
            List<String> replaced = PolicyPart.only(policies.requireKindOf(part.id()), parts).stream()
                    .map(ParamSpec::name).toList();
            params.removeIf(param -> replaced.contains(param.name()));
        }
        return params;
    }

    private void add(String path, PolicyRef policy, List<ParamSpec<?>> params) {
        for (ParamSpec<?> param : params) {
            String text = policy.params().getOrDefault(param.name(), param.defaultText());
            if (text.isEmpty()) {
                continue;
            }
            if (param.type() instanceof NumberType<?> type) {
                add(param.name(), new PolicyLimit(path + "." + param.name(), type.unit(),
                        type instanceof NumberType.Whole, type.parse(text).doubleValue(),
                        Range.between(type.min(), type.max())));
            } else {
                words.put(param.name(), String.valueOf(param.parse(text)));
            }
        }
    }

    private void addOwn(MigrationSpec migration, PolicyCatalog policies) {
        String path = "migrations[" + migration.vm() + "].";
        limits.remove(DOWNTIME);
        DowntimeLimit.nanos(migration, policies).ifPresent(nanos -> add(DOWNTIME,
                new PolicyLimit(path + DOWNTIME, Unit.NANOSECONDS, true, nanos, Range.ONE_OR_MORE)));
        double bandwidth = migration.bandwidthLimitBytesPerSecond();
        if (!Double.isInfinite(bandwidth)) {
            add(BANDWIDTH, rate(path + BANDWIDTH, bandwidth));
        } else {
            find(POLICY_BANDWIDTH).filter(rate -> rate.value() > 0)
                    .ifPresent(rate -> add(BANDWIDTH, rate(path + BANDWIDTH, rate.value())));
        }
        if (migration.timeoutNanos() != Long.MAX_VALUE) {
            add(TIMEOUT, new PolicyLimit(path + TIMEOUT, Unit.NANOSECONDS, true, migration.timeoutNanos(),
                    Range.ONE_OR_MORE));
        }
        if (migration.maxRounds() != MigrationSpec.ANY_ROUNDS) {
            add(ROUNDS, new PolicyLimit(path + ROUNDS, Unit.ROUNDS, true, migration.maxRounds(),
                    Range.between(1, MigrationSpec.ANY_ROUNDS - 1.0)));
        }
    }

    private static PolicyLimit rate(String path, double bytesPerSecond) {
        return new PolicyLimit(path, Unit.BYTES_PER_SECOND, false, bytesPerSecond, Range.ABOVE_ZERO);
    }

    private void add(String name, PolicyLimit limit) {
        if (Double.isFinite(limit.value())) {
            limits.put(name, limit);
        }
    }

    /**
     * A limit by its name.
     *
     * @param name name of the parameter
     * @return the limit; empty if the policy has no such parameter, or the migration no such limit
     */
    public Optional<PolicyLimit> find(String name) {
        return Optional.ofNullable(limits.get(name));
    }

    /**
     * What a parameter that isn't a number is set to.
     *
     * @param name name of the parameter
     * @return the word; empty if the policy has no such parameter
     */
    public String word(String name) {
        return words.getOrDefault(name, "");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PolicyLimits that && limits.equals(that.limits) && words.equals(that.words);
    }

    @Override
    public int hashCode() {
        return 31 * limits.hashCode() + words.hashCode();
    }
}
