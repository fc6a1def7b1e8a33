package org.migworkbench.benchmarks;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import org.cloudsimplus.selectionpolicies.VmSelectionPolicy;
import org.cloudsimplus.selectionpolicies.VmSelectionPolicyMinimumMigrationTime;
import org.cloudsimplus.selectionpolicies.VmSelectionPolicyMinimumUtilization;
import org.cloudsimplus.selectionpolicies.VmSelectionPolicyRandomSelection;
import org.migworkbench.engine.datacenter.day.DataCenterDay;
import org.migworkbench.engine.datacenter.load.LoadColumns;
import org.migworkbench.engine.datacenter.load.LoadFiles;
import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.load.SyntheticDay;
import org.migworkbench.engine.datacenter.move.Engines;
import org.migworkbench.engine.datacenter.result.DayMetric;
import org.migworkbench.engine.datacenter.result.DayResult;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.Limits;
import org.migworkbench.engine.datacenter.spec.MoveSettings;
import org.migworkbench.engine.datacenter.spec.PlacementRules;
import org.migworkbench.engine.datacenter.spec.StartPlacement;
import org.migworkbench.engine.datacenter.spec.VmType;
import org.migworkbench.engine.datacenter.strategy.catalog.BuiltInStrategies;
import org.migworkbench.engine.datacenter.strategy.parts.BuiltInParts;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** A day of a data centre under a fixed threshold, here (each move through the engine, fluid) and in CloudSim Plus. */
@State(Scope.Benchmark)
public class DataCenterBenchmark {

    /** Number of hosts. */
    @Param("800")
    public int hosts;

    /** Number of virtual machines. */
    @Param("1052")
    public int vms;

    /** The strategy here; CloudSim Plus has a fixed threshold and least migration time. */
    @Param("thr-mmt")
    public String strategy;

    private DataCenterSpec spec;

    /**
     * Makes the data centre: CloudSim's set-up on the traces of -Dload.traces=FOLDER, else on a synthetic day.
     *
     * @throws IOException if the traces can't be read
     */
    @Setup
    public void prepare() throws IOException {
        String folder = System.getProperty("load.traces");
        LoadTraces traces = folder == null ? SyntheticDay.of(vms, 1)
                : LoadFiles.read(Path.of(folder), LoadColumns.NONE, LoadTraces.FIVE_MINUTES, vms);
        spec = new DataCenterSpec(hosts, HostType.CLOUDSIM, vms, VmType.CLOUDSIM, traces, StartPlacement.POWER,
                PlacementRules.NONE, named(strategy), Limits.NONE, MoveSettings.of(named("qemu")), 1);
    }

    private static PolicySpec named(String id) {
        return new PolicySpec(new PolicyRef(id, new TreeMap<>()), List.of());
    }

    /**
     * Runs it here.
     *
     * @return the day
     */
    @Benchmark
    public DayResult workbench() {
        Engines engines = new Engines(PolicyCatalog.of(BuiltInPolicies.all()),
                WorkloadCatalog.of(BuiltInWorkloads.all()));
        return new DataCenterDay(spec, BuiltInStrategies.of(BuiltInParts.all()), engines).run(RunControl.NONE);
    }

    /**
     * Runs it with CloudSim Plus.
     *
     * @return number of moves
     */
    @Benchmark
    public int cloudSimPlus() {
        return new CloudSimPlusDay(spec, new VmSelectionPolicyMinimumMigrationTime()).run().moves();
    }

    /**
     * Prints what CloudSim Plus and the workbench make of a day, each with its time.
     *
     * @param args nothing
     * @throws IOException if the traces of -Dload.traces can't be read
     */
    public static void main(String[] args) throws IOException {
        for (String choice : List.of("mmt", "mu", "rs")) {
            DataCenterBenchmark benchmark = new DataCenterBenchmark();
            benchmark.hosts = Integer.getInteger("hosts", 800);
            benchmark.vms = Integer.getInteger("vms", 1052);
            benchmark.strategy = "thr-" + choice;
            benchmark.prepare();
            long begin = System.nanoTime();
            DayResult here = benchmark.workbench();
            long middle = System.nanoTime();
            CloudSimPlusDay.Result there = new CloudSimPlusDay(benchmark.spec, selection(choice)).run();
            long end = System.nanoTime();
            System.out.printf(java.util.Locale.ROOT,
                    "%s: workbench %.0f moves, %.1f kWh, %.1f hosts on, %.2f s; CloudSim Plus %d moves, %.1f kWh, %.1f hosts on, %.2f s%n",
                    benchmark.strategy, here.value(DayMetric.MOVES), here.value(DayMetric.ENERGY),
                    here.value(DayMetric.HOSTS_ON),
                    (middle - begin) / 1e9, there.moves(), there.kilowattHours(), there.hostsOn(),
                    (end - middle) / 1e9);
        }
    }

    private static VmSelectionPolicy selection(String choice) {
        return switch (choice) {
            case "mmt" -> new VmSelectionPolicyMinimumMigrationTime();
            case "mu" -> new VmSelectionPolicyMinimumUtilization();
            default -> new VmSelectionPolicyRandomSelection();
        };
    }
}
