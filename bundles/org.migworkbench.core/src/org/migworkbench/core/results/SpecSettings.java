package org.migworkbench.core.results;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EAttribute;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.NetworkIds;
import org.migworkbench.core.results.SettingPlace.Kind;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.model.ModelPackage.Literals;

/** All values that a run depends on, by the part of the specification that they are of. */
public final class SpecSettings {

    private final Map<SettingPlace, List<Setting>> all = new LinkedHashMap<>();
    private final ScenarioSpec spec;
    private final ParameterSettings parameters;
    private final Map<String, String> streams;

    private SpecSettings(ScenarioSpec spec, Catalogs catalogs) {
        this.spec = spec;
        this.parameters = new ParameterSettings(catalogs);
        this.streams = spec.vms().stream().collect(Collectors.toMap(VmSpec::id, Function.identity(), (a, b) -> a))
                .entrySet().stream().collect(Collectors.toMap(Map.Entry::getKey, vm -> vm.getValue().streamName()));
    }

    /**
     * Takes a specification apart.
     *
     * @param spec     the specification
     * @param catalogs known policies and workloads, for their parameters and defaults
     * @return the settings of each part, of which the first says what the part is; in the specification's order
     */
    public static Map<SettingPlace, List<Setting>> of(ScenarioSpec spec, Catalogs catalogs) {
        SpecSettings settings = new SpecSettings(spec, catalogs);
        settings.add();
        return settings.all;
    }

    private void add() {
        spec.migrations().forEach(this::add);
        spec.vms().forEach(this::add);
        spec.links().forEach(this::add);
        spec.hosts().forEach(this::add);
        spec.traffic().forEach(this::add);
        for (int i = 0; i < spec.faults().size(); i++) {
            add(spec.faults().get(i), i);
        }
        new Part(new SettingPlace(Kind.SCENARIO, ""), "").set(Literals.SCENARIO__SEED, spec.seed());
    }

    private void add(MigrationSpec migration) {
        String vm = migration.vm();
        new Part(new SettingPlace(Kind.MIGRATION, stream(vm)), vm).named("migration", "")
                .set(Literals.MIGRATION__DOWNTIME_LIMIT_NANOS, migration.downtimeLimitNanos())
                .set(Literals.MIGRATION__BANDWIDTH_LIMIT_BYTES_PER_SECOND, migration.bandwidthLimitBytesPerSecond())
                .set(Literals.MIGRATION__TIMEOUT_NANOS, migration.timeoutNanos())
                .set(Literals.MIGRATION__MAX_ROUNDS, migration.maxRounds())
                .set(Literals.MIGRATION__START_NANOS, migration.startNanos())
                .set("way", way(migration.path()));
        PolicyRef base = migration.policy().base();
        SettingPlace policy = new SettingPlace(Kind.POLICY, stream(vm));
        put(policy, parameters.ofPolicy(policy, vm, base));
        List<PolicyRef> overrides = migration.policy().overrides();
        for (int i = 0; i < overrides.size(); i++) {
            SettingPlace strategy = new SettingPlace(Kind.STRATEGY, stream(vm), i);
            put(strategy, parameters.ofStrategy(strategy, vm, overrides.get(i)));
        }
    }

    private void add(VmSpec vm) {
        Part part = new Part(new SettingPlace(Kind.VM, vm.streamName()), vm.id()).named("virtual machine", "");
        VmSettings.add(vm, part::set);
        addWorkloads(vm.id(), Kind.WORKLOAD, vm.workloads());
        addWorkloads(vm.id(), Kind.DISK_WORKLOAD, vm.disk().workloads());
    }

    private void addWorkloads(String vm, Kind kind, List<WorkloadRef> workloads) {
        for (int i = 0; i < workloads.size(); i++) {
            SettingPlace place = new SettingPlace(kind, stream(vm), i);
            put(place, parameters.ofWorkload(place, vm, workloads.get(i)));
        }
    }

    /** Both directions of a link, and of a card, are one thing for a person. */
    private void add(LinkSpec link) {
        String name = NetworkIds.name(link.id());
        if (link.id().startsWith("nic:")) {
            new Part(new SettingPlace(Kind.NETWORK_CARD, name), name).named("host", "").set(
                    Literals.HOST__NIC_BYTES_PER_SECOND,
                    "network card", link.bytesPerSecond());
        } else {
            new Part(new SettingPlace(Kind.LINK, name), name).named("link", "").set(Literals.LINK__BYTES_PER_SECOND,
                    link.bytesPerSecond()).set(Literals.LINK__LATENCY_NANOS, link.latencyNanos());
        }
    }

    private static String way(List<String> path) {
        return path.stream().filter(id -> !id.startsWith("nic:")).map(NetworkIds::name)
                .collect(Collectors.joining(", "));
    }

    private void add(HostSpec host) {
        new Part(new SettingPlace(Kind.HOST, host.id()), host.id()).named("limits", "")
                .set(Literals.HOST__MOST_OUTGOING, host.mostOutgoing())
                .set(Literals.HOST__MOST_INCOMING, host.mostIncoming());
    }

    private void add(TrafficSpec traffic) {
        new Part(new SettingPlace(Kind.TRAFFIC, stream(traffic.vm())), traffic.vm()).named("traffic", "")
                .set(Literals.TRAFFIC__BYTES_PER_SECOND, "traffic", traffic.bytesPerSecond())
                .set(Literals.TRAFFIC__NETWORK_BOUND, traffic.networkBound()).set("way of the traffic",
                        way(traffic.path()) + " / " + way(traffic.pathAfter()));
    }

    private void add(FaultSpec fault, int index) {
        new Part(new SettingPlace(Kind.FAULT, "", index),
                fault.vm().isEmpty() ? NetworkIds.name(fault.link()) : fault.vm())
                .named("fault", VmSettings.word(fault.kind()))
                .set("fault's trigger", VmSettings.word(fault.trigger()))
                .set(Literals.FAULT__ROUND, fault.round()).set(Literals.FAULT__DELAY_NANOS, fault.delayNanos())
                .set(Literals.FAULT__DURATION_NANOS, fault.durationNanos()).set(Literals.FAULT__FACTOR, fault.factor());
    }

    private String stream(String vm) {
        return streams.getOrDefault(vm, vm);
    }

    private void put(SettingPlace place, List<Setting> settings) {
        all.putIfAbsent(place, settings);
    }

    /** One part while its settings are added; a part that is there already stays. */
    private final class Part {

        private final SettingPlace place;
        private final String name;
        private final List<Setting> settings = new ArrayList<>();

        Part(SettingPlace place, String name) {
            this.place = place;
            this.name = name;
            put(place, settings);
        }

        Part named(String label, String text) {
            settings.add(new Setting(place, name, label, Optional.empty(), text, text, text));
            return this;
        }

        Part set(String label, String text) {
            return named(label, text);
        }

        Part set(EAttribute feature, Object value) {
            settings.add(ValueText.setting(place, name, feature, value));
            return this;
        }

        Part set(EAttribute feature, String label, Object value) {
            Setting plain = ValueText.setting(place, name, feature, value);
            settings.add(new Setting(place, name, label, plain.feature(), plain.value(), plain.text(),
                    plain.canonical()));
            return this;
        }
    }
}
