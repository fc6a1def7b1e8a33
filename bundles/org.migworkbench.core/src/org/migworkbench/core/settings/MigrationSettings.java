package org.migworkbench.core.settings;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policies.qemu.QemuCondition;
import org.migworkbench.engine.policies.qemu.QemuRequest;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;

/** What is set for a migration: its limits and the values of its policy, defaults included. */
public final class MigrationSettings {

    private static final String MAX_BANDWIDTH = "maxBandwidth";
    /** Parameters of the policy on which it depends what QEMU is set to. */
    private static final Set<String> SWITCHES = Stream
            .concat(QemuTable.CAPABILITIES.stream().flatMap(row -> row.conditions().stream()),
                    QemuTable.PARAMETERS.stream().flatMap(row -> row.conditions().stream()))
            .filter(QemuCondition::isValue).map(QemuCondition::param).collect(Collectors.toUnmodifiableSet());

    private final MigrationSpec migration;
    private final PolicyDescriptor<?> policy;

    /**
     * Reads what is set.
     *
     * @param migration the migration
     * @param policies  known policies; that of the migration is one of them
     */
    public MigrationSettings(MigrationSpec migration, PolicyCatalog policies) {
        this.migration = migration;
        this.policy = policies.require(Strategies.class, migration.policy().base().id()).descriptor();
    }

    String policyId() {
        return policy.id();
    }

    /** Whether one of QEMU's own policies moves it, so that QEMU itself can be set. */
    boolean isOfQemu() {
        return policy.backend().filter(QemuTable.QEMU::equals).isPresent();
    }

    /** Strategies that were put in place of the policy's own, which no system is set by. */
    List<String> overrides() {
        return migration.policy().overrides().stream().map(PolicyRef::id).toList();
    }

    /** What QEMU is asked for. */
    QemuRequest request() {
        return new QemuRequest(policy.params(), migration);
    }

    /** What QEMU would be asked for with the same things on and no number set otherwise. */
    QemuRequest unchanged() {
        SortedMap<String, String> switches = new TreeMap<>(migration.policy().base().params());
        switches.keySet().retainAll(SWITCHES);
        PolicySpec plain = new PolicySpec(new PolicyRef(policy.id(), switches), List.of());
        return new QemuRequest(policy.params(), new MigrationSpec(migration.vm(), migration.path(), 0, plain,
                Double.POSITIVE_INFINITY, 0, Long.MAX_VALUE));
    }

    /** The value of a parameter of the policy; empty where it has none of this name. */
    Optional<Object> value(String name) {
        for (ParamSpec<?> param : policy.params()) {
            if (param.name().equals(name)) {
                return Optional.of(param.parse(migration.policy().base().params().getOrDefault(name,
                        param.defaultText())));
            }
        }
        return Optional.empty();
    }

    boolean flag(String name) {
        return value(name).filter(Boolean.TRUE::equals).isPresent();
    }

    /** A time of the policy in whole seconds. */
    long seconds(String name) {
        return (Long) value(name).orElse(0L) / 1_000_000_000L;
    }

    /** The migration's downtime limit, or else the policy's, in nanoseconds. */
    long downtimeNanos() {
        return migration.downtimeLimitNanos() > 0 ? migration.downtimeLimitNanos()
                : (Long) value("downtimeLimit").orElse(0L);
    }

    boolean hasOwnDowntime() {
        return migration.downtimeLimitNanos() > 0;
    }

    /** The migration's bandwidth limit, or else the policy's, in bytes a second; empty where there is none. */
    OptionalDouble bytesPerSecond() {
        double own = migration.bandwidthLimitBytesPerSecond();
        double rate = Double.isInfinite(own) ? (Double) value(MAX_BANDWIDTH).orElse(0.0) : own;
        return rate > 0 && !Double.isInfinite(rate) ? OptionalDouble.of(rate) : OptionalDouble.empty();
    }
}
