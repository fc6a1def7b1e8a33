package org.migworkbench.analysis.compare;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.LongFunction;
import org.migworkbench.analysis.compare.Setting.Element;
import org.migworkbench.engine.param.NumberType;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** All values of a specification by name, those that nobody set among them. */
final class SpecSettings {

    private static final String NAME = "Name";
    private static final String NONE = "none";

    private final PolicySettings policies;
    private final GuestSettings guests;
    private final List<Setting> all = new ArrayList<>();

    private SpecSettings(PolicyCatalog policies, WorkloadCatalog workloads) {
        this.policies = new PolicySettings(policies, this::add);
        this.guests = new GuestSettings(workloads, this::add);
    }

    /** Where settings go. */
    interface Sink {
        void add(Element element, String name, String value, boolean isDefault);

        default void add(Element element, String name, String value) {
            add(element, name, value, false);
        }
    }

    static List<Setting> of(ScenarioSpec spec, PolicyCatalog policies, WorkloadCatalog workloads) {
        SpecSettings settings = new SpecSettings(policies, workloads);
        settings.addAll(spec);
        return List.copyOf(settings.all);
    }

    private void add(Element element, String name, String value, boolean isDefault) {
        all.add(new Setting(element, name, value, isDefault));
    }

    private void add(Element element, String name, String value) {
        add(element, name, value, false);
    }

    private void addAll(ScenarioSpec spec) {
        Element scenario = new Element("Scenario", "");
        add(scenario, NAME, spec.name());
        add(scenario, "Seed", Long.toString(spec.seed()));
        spec.migrations().forEach(one -> add(one, spec.links().size() > 1));
        spec.vms().forEach(guests::add);
        spec.links().forEach(this::add);
        spec.hosts().forEach(this::add);
        spec.traffic().forEach(this::add);
        for (int i = 0; i < spec.faults().size(); i++) {
            add(new Element("Fault", Integer.toString(i + 1)), spec.faults().get(i));
        }
    }

    private void add(MigrationSpec migration, boolean hasWays) {
        Element element = new Element("Migration", migration.vm());
        policies.add(element, migration.policy());
        add(element, "Bandwidth limit", limit(migration.bandwidthLimitBytesPerSecond()));
        add(element, "Downtime limit",
                special(migration.downtimeLimitNanos(), 0, "the policy's own", Quantity::exactNanos));
        add(element, "Time-out", special(migration.timeoutNanos(), Long.MAX_VALUE, NONE, Quantity::exactNanos));
        add(element, "Most rounds", special(migration.maxRounds(), MigrationSpec.ANY_ROUNDS, NONE, Long::toString));
        add(element, "Start", Quantity.exactNanos(migration.startNanos()));
        if (hasWays) {
            add(element, "Way", String.join(", ", migration.path()));
        }
    }

    private void add(LinkSpec link) {
        Element element = new Element("Link", link.id());
        add(element, "Rate", Quantity.exactBytesPerSecond(link.bytesPerSecond()));
        add(element, "Latency", Quantity.exactNanos(link.latencyNanos()));
    }

    private void add(HostSpec host) {
        Element element = new Element("Host", host.id());
        add(element, "Leave at once", special(host.mostOutgoing(), 0, NONE, Long::toString));
        add(element, "Arrive at once", special(host.mostIncoming(), 0, NONE, Long::toString));
    }

    private void add(TrafficSpec traffic) {
        Element element = new Element("Traffic", traffic.vm());
        add(element, "Rate", Quantity.exactBytesPerSecond(traffic.bytesPerSecond()));
        add(element, "Work that waits", share(traffic.networkBound()));
        add(element, "Way", String.join(", ", traffic.path()));
        add(element, "Way after the move", String.join(", ", traffic.pathAfter()));
    }

    private void add(Element element, FaultSpec fault) {
        add(element, "Kind", words(fault.kind()));
        add(element, "Link", fault.link());
        add(element, "Migration", fault.vm());
        add(element, "Counts from", words(fault.trigger()));
        add(element, "Round", Integer.toString(fault.round()));
        add(element, "Delay", Quantity.exactNanos(fault.delayNanos()));
        add(element, "Lasts", special(fault.durationNanos(), Long.MAX_VALUE, "end", Quantity::exactNanos));
        add(element, "Rate left", share(fault.factor()));
    }

    static String limit(double bytesPerSecond) {
        return Double.isInfinite(bytesPerSecond) ? NONE : Quantity.exactBytesPerSecond(bytesPerSecond);
    }

    static String special(long value, long special, String word, LongFunction<String> text) {
        return value == special ? word : text.apply(value);
    }

    static String share(double share) {
        return Quantity.exact(share, Unit.SHARE);
    }

    static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /** The parameters of a policy or a workload: what is set, and what holds where nothing is. */
    static void addParams(Sink sink, Element element, String before, Map<String, String> given,
            List<ParamSpec<?>> declared) {
        for (ParamSpec<?> spec : declared) {
            String text = given.getOrDefault(spec.name(), spec.defaultText());
            String value = text(spec, text);
            sink.add(element, before + spec.name(), value, value.equals(text(spec, spec.defaultText())));
        }
        given.forEach((name, value) -> {
            if (declared.stream().noneMatch(spec -> spec.name().equals(name))) {
                sink.add(element, before + name, value);
            }
        });
    }

    /** One text for each value, however it was written. */
    private static String text(ParamSpec<?> spec, String text) {
        if (!(spec.type() instanceof NumberType<?> type) || text.isEmpty()) {
            return text;
        }
        try {
            return Quantity.exact(type.parse(text), type.unit());
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
