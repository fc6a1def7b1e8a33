package org.migworkbench.engine.datacenter;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.migworkbench.engine.datacenter.day.DataCenterDay;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.move.Engines;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.Limits;
import org.migworkbench.engine.datacenter.spec.MoveSettings;
import org.migworkbench.engine.datacenter.spec.PlacementRules;
import org.migworkbench.engine.datacenter.spec.StartPlacement;
import org.migworkbench.engine.datacenter.spec.VmType;
import org.migworkbench.engine.datacenter.strategy.catalog.BuiltInStrategies;
import org.migworkbench.engine.datacenter.strategy.catalog.StrategyCatalog;
import org.migworkbench.engine.datacenter.strategy.parts.BuiltInParts;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Data centres for tests. */
final class Days {

    static final StrategyCatalog STRATEGIES = BuiltInStrategies.of(BuiltInParts.all());
    static final Engines ENGINES = new Engines(PolicyCatalog.of(BuiltInPolicies.all()),
            WorkloadCatalog.of(BuiltInWorkloads.all()));
    static final List<HostType> ROOMY = HostType.CLOUDSIM.stream().map(type -> type.withMemory(64L << 30)).toList();

    private Days() {
    }

    /** A strategy as {@code id name=value name=value}. */
    static PolicySpec strategy(String text) {
        TreeMap<String, String> values = new TreeMap<>();
        String[] words = text.split(" ");
        for (int i = 1; i < words.length; i++) {
            values.put(words[i].substring(0, words[i].indexOf('=')), words[i].substring(words[i].indexOf('=') + 1));
        }
        return new PolicySpec(new PolicyRef(words[0], values), List.of());
    }

    static DataCenterSpec spec(int hosts, int vms, LoadTraces traces, StartPlacement start, String strategy) {
        return new DataCenterSpec(hosts, ROOMY, vms, VmType.CLOUDSIM, traces, start, PlacementRules.NONE,
                strategy(strategy), Limits.NONE, MoveSettings.of(strategy("qemu")), 1);
    }

    static DayResult run(DataCenterSpec spec) {
        return new DataCenterDay(spec, STRATEGIES, ENGINES).run(RunControl.NONE);
    }

    static LoadTraces traces(float[]... cpu) {
        List<String> names = java.util.stream.IntStream.range(0, cpu.length).mapToObj(i -> "vm" + i).toList();
        return LoadTraces.ofCpu(names, LoadTraces.FIVE_MINUTES, cpu);
    }

    /** The folder of a PlanetLab day, which isn't shipped: -Dload.traces=FOLDER. */
    static Optional<Path> planetLab() {
        return Optional.ofNullable(System.getProperty("load.traces")).map(Path::of);
    }
}
