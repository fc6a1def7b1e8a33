package org.migworkbench.study.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.analysis.DowntimeLimit;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** What can be changed for a migration: its limits, the numbers of its policy, and switches that its policy knows. */
public final class Knobs {

    /** Name of the longest wanted pause as a knob. */
    public static final String DOWNTIME_LIMIT = "downtimeLimit";
    /** Name of the most that may be sent as a knob. */
    public static final String BANDWIDTH = "bandwidth";

    /** The longest pause that QEMU takes, in nanoseconds. */
    private static final double LONGEST_DOWNTIME = 2000e9;
    private static final double SHORTEST_DOWNTIME = 1e6;
    /** Far above what a link carries. */
    private static final double HIGHEST_RATE = 1e12 / 8;
    private static final double LOWEST_RATE = 1e6 / 8;
    /** Parameters for which the migration has a value of its own. */
    private static final Set<String> OF_MIGRATION = Set.of(DOWNTIME_LIMIT, "maxBandwidth");

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
    private final MigrationChange change;
    private final PolicyCatalog policies;

    private Knobs(ScenarioSpec spec, String vm, PolicyCatalog policies) {
        this.spec = spec;
        this.change = new MigrationChange(vm);
        this.policies = policies;
    }

    /**
     * What to try for a migration that doesn't reach its goal.
     *
     * @param spec     the scenario
     * @param vm       the virtual machine that is moved
     * @param policies known policies
     * @return the knobs: limits first
     */
    public static List<Knob> of(ScenarioSpec spec, String vm, PolicyCatalog policies) {
        Knobs knobs = new Knobs(spec, vm, policies);
        List<Knob> all = new ArrayList<>(limits(spec, vm, policies));
        SWITCHES.forEach(row -> knobs.flipped(row).ifPresent(all::add));
        return List.copyOf(all);
    }

    /**
     * The limits of a migration: how long its guest may stand still, where its policy knows that, and how much it may send.
     *
     * @param spec     the scenario
     * @param vm       the virtual machine that is moved
     * @param policies known policies
     * @return one or two knobs
     */
    public static List<Knob> limits(ScenarioSpec spec, String vm, PolicyCatalog policies) {
        Knobs knobs = new Knobs(spec, vm, policies);
        List<Knob> limits = new ArrayList<>();
        knobs.downtime().ifPresent(limits::add);
        knobs.bandwidth().ifPresent(limits::add);
        return List.copyOf(limits);
    }

    /**
     * All numbers that can be set for a migration: its limits and the numeric parameters of its policy.
     *
     * @param spec     the scenario
     * @param vm       the virtual machine that is moved
     * @param policies known policies
     * @return the knobs, each with the name of its parameter
     */
    public static List<ValueKnob> numbers(ScenarioSpec spec, String vm, PolicyCatalog policies) {
        Knobs knobs = new Knobs(spec, vm, policies);
        List<ValueKnob> all = new ArrayList<>();
        limits(spec, vm, policies).forEach(one -> all.add((ValueKnob) one));
        MigrationChange.params(knobs.migration(), policies).stream()
                .filter(param -> !OF_MIGRATION.contains(param.name()))
                .forEach(param -> knobs.number(param).ifPresent(all::add));
        return List.copyOf(all);
    }

    private MigrationSpec migration() {
        return change.of(spec);
    }

    private Optional<ValueKnob> downtime() {
        return DowntimeLimit.nanos(migration(), policies).stream().filter(now -> now > 0).boxed().findFirst()
                .map(now -> new ValueKnob(DOWNTIME_LIMIT, "a downtime limit of", Unit.NANOSECONDS,
                        KnobValues.of(Unit.NANOSECONDS, Math.min(SHORTEST_DOWNTIME, now), LONGEST_DOWNTIME, true), now,
                        Helps.MORE, change::downtime));
    }

    /** None for a migration that takes no link. */
    private Optional<ValueKnob> bandwidth() {
        double now = change.rate(spec, policies);
        return Double.isInfinite(now) ? Optional.empty() : Optional.of(new ValueKnob(BANDWIDTH, "a bandwidth of",
                Unit.BYTES_PER_SECOND,
                KnobValues.of(Unit.BYTES_PER_SECOND, Math.min(LOWEST_RATE, now), Math.max(now, HIGHEST_RATE), false),
                now, Helps.MORE, change::bandwidth));
    }

    private Optional<ValueKnob> number(ParamSpec<?> param) {
        if (!(param.type() instanceof NumberType<?> type) || type.min() < 0 || type.min() >= type.max()
                || param.isRequired()) {
            return Optional.empty();
        }
        boolean whole = type instanceof NumberType.Whole;
        double now = ((Number) param.parse(base().params().getOrDefault(param.name(), param.defaultText())))
                .doubleValue();
        return Optional.of(new ValueKnob(param.name(), param.name() + " of", type.unit(),
                KnobValues.of(type.unit(), type.min(), type.max(), whole), now, Helps.UNKNOWN,
                (any, value) -> change.param(any, param.name(), text(value, type.unit(), whole))));
    }

    private static String text(double value, Unit unit, boolean whole) {
        return whole ? Quantity.exact(Math.round(value), unit) : Quantity.exact(value, unit);
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
        PolicySpec policy = new PolicySpec(new PolicyRef(base().id(), changed), migration().policy().overrides());
        return Optional.of(new SwitchKnob(row.id(), row.label(), row.isMetByForce(), change.policy(spec, policy)));
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
        return MigrationChange.params(migration(), policies).stream().<ParamSpec<?>>map(param -> param)
                .filter(param -> param.name().equals(name)).findFirst();
    }

    private PolicyRef base() {
        return migration().policy().base();
    }
}
