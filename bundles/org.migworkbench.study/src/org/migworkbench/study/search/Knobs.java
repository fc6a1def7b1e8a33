package org.migworkbench.study.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.analysis.DowntimeLimit;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Unit;

/** What can be changed for a migration that doesn't reach its goal: its limits, and switches that its policy knows. */
public final class Knobs {

    /** Name of the longest wanted pause as a knob. */
    public static final String DOWNTIME_LIMIT = "downtimeLimit";
    /** Name of the most that may be sent as a knob. */
    public static final String BANDWIDTH = "bandwidth";

    /** The longest pause that QEMU takes, in nanoseconds. */
    private static final double LONGEST_DOWNTIME = 2000e9;
    /** Far above what a link carries. */
    private static final double HIGHEST_RATE = 1e12 / 8;
    private static final double BITS = 8;
    private static final String MAX_BANDWIDTH = "maxBandwidth";

    /** A switch: what it is called, and values of parameters that the policy must know. */
    private record Row(String id, String label, boolean isMetByForce, Map<String, String> params) {
    }

    private static final List<Row> SWITCHES = List.of(
            new Row("autoConverge", "auto-converge", false, Map.of("throttling", "auto-converge")),
            new Row("allowAutoConverge", "auto-converge", false, Map.of("allowAutoConverge", "true")),
            new Row("dirtyLimit", "a dirty limit", false, Map.of("throttling", "dirty-limit")),
            new Row("postcopy", "post-copy", false, Map.of("postcopyAfter", "1")),
            new Row("allowPostCopy", "post-copy when the time is over", true, Map.of("allowPostCopy", "true")),
            new Row("permitPostCopy", "post-copy when the time is over", true,
                    Map.of("permitPostCopy", "true", "timeoutAction", "forceComplete")),
            new Row("multifd", "multifd", false, Map.of("encoding", "multifd")),
            new Row("multifdZstd", "multifd with zstd", false, Map.of("encoding", "multifd", "compression", "zstd")),
            new Row("xbzrle", "XBZRLE", false, Map.of("encoding", "xbzrle")));

    private final ScenarioSpec spec;
    private final MigrationSpec migration;
    private final PolicyCatalog policies;

    private Knobs(ScenarioSpec spec, MigrationSpec migration, PolicyCatalog policies) {
        this.spec = spec;
        this.migration = migration;
        this.policies = policies;
    }

    /**
     * What can be changed for a migration.
     *
     * @param spec     the scenario
     * @param vm       the virtual machine that is moved
     * @param policies known policies
     * @return the knobs: limits first
     */
    public static List<Knob> of(ScenarioSpec spec, String vm, PolicyCatalog policies) {
        MigrationSpec migration = spec.migrations().stream().filter(one -> one.vm().equals(vm)).findFirst()
                .orElseThrow();
        Knobs knobs = new Knobs(spec, migration, policies);
        List<Knob> all = new ArrayList<>();
        knobs.downtime().ifPresent(all::add);
        all.add(knobs.bandwidth());
        SWITCHES.forEach(row -> knobs.flipped(row).ifPresent(all::add));
        return List.copyOf(all);
    }

    private Optional<Knob> downtime() {
        return DowntimeLimit.nanos(migration, policies).stream().filter(now -> now > 0).boxed().findFirst()
                .map(now -> new ValueKnob(DOWNTIME_LIMIT, "a downtime limit of", Unit.NANOSECONDS, 1, now,
                        LONGEST_DOWNTIME,
                        value -> with(migration.bandwidthLimitBytesPerSecond(), Math.round(value),
                                migration.policy())));
    }

    private Knob bandwidth() {
        double line = spec.links().stream().filter(link -> migration.path().contains(link.id()))
                .mapToDouble(LinkSpec::bytesPerSecond).min().orElseThrow();
        double now = Math.min(line, limit());
        return new ValueKnob(BANDWIDTH, "a bandwidth of", Unit.BYTES_PER_SECOND, BITS, now, HIGHEST_RATE,
                value -> widened(value));
    }

    /** The migration's own limit, else that of its policy, which is none where it is 0. */
    private double limit() {
        double own = migration.bandwidthLimitBytesPerSecond();
        if (!Double.isInfinite(own)) {
            return own;
        }
        return params().stream().filter(param -> param.name().equals(MAX_BANDWIDTH))
                .mapToDouble(param -> (Double) param.parse(base().params().getOrDefault(MAX_BANDWIDTH,
                        param.defaultText())))
                .filter(rate -> rate > 0).findFirst().orElse(own);
    }

    /** Links on the way that carry less are replaced by ones that carry as much. */
    private ScenarioSpec widened(double rate) {
        List<LinkSpec> links = spec.links().stream()
                .map(link -> migration.path().contains(link.id()) && link.bytesPerSecond() < rate
                        ? new LinkSpec(link.id(), rate, link.latencyNanos()) : link)
                .toList();
        ScenarioSpec limited = with(rate, migration.downtimeLimitNanos(), migration.policy());
        return new ScenarioSpec(spec.name(), links, spec.vms(), limited.migrations(), spec.hosts(), spec.traffic(),
                spec.faults(), spec.seed());
    }

    /** The scenario with a switch; empty where the policy doesn't know it or has it already. */
    private Optional<Knob> flipped(Row row) {
        SortedMap<String, String> changed = new TreeMap<>(base().params());
        changed.putAll(row.params());
        boolean known = row.params().entrySet().stream().allMatch(param -> isKnown(param.getKey(), param.getValue()));
        boolean differs = row.params().entrySet().stream().anyMatch(param -> !isSet(param.getKey(), param.getValue()));
        if (!known || !differs) {
            return Optional.empty();
        }
        PolicySpec policy = new PolicySpec(new PolicyRef(base().id(), changed), migration.policy().overrides());
        return Optional.of(new SwitchKnob(row.id(), row.label(), row.isMetByForce(),
                with(migration.bandwidthLimitBytesPerSecond(), migration.downtimeLimitNanos(), policy)));
    }

    private boolean isKnown(String name, String value) {
        return param(name).map(param -> {
            try {
                return param.parse(value) != null;
            } catch (IllegalArgumentException e) {
                return false;
            }
        }).orElse(false);
    }

    private boolean isSet(String name, String value) {
        return param(name).map(param -> param.parse(base().params().getOrDefault(name, param.defaultText()))
                .equals(param.parse(value))).orElse(false);
    }

    private Optional<ParamSpec<?>> param(String name) {
        return params().stream().<ParamSpec<?>>map(param -> param).filter(param -> param.name().equals(name))
                .findFirst();
    }

    private List<ParamSpec<?>> params() {
        return policies.require(Strategies.class, base().id()).descriptor().params();
    }

    private PolicyRef base() {
        return migration.policy().base();
    }

    private ScenarioSpec with(double bandwidth, long downtimeNanos, PolicySpec policy) {
        MigrationSpec changed = new MigrationSpec(migration.vm(), migration.source(), migration.destination(),
                migration.path(), migration.startNanos(), policy, bandwidth, downtimeNanos, migration.timeoutNanos(),
                migration.maxRounds());
        return spec.withMigrations(
                spec.migrations().stream().map(one -> one.equals(migration) ? changed : one).toList());
    }
}
