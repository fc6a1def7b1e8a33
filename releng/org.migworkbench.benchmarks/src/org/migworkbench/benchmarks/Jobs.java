package org.migworkbench.benchmarks;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.fluid.FluidScenario;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** The scenarios whose simulation is timed. */
final class Jobs {

    /** Live rounds before the stop-and-copy, which is the tenth. */
    static final int LIVE_ROUNDS = 9;

    /** 10 Gbit/s in bytes per second. */
    static final double TEN_GIGABIT = 1.25e9;

    private static final double HUNDRED_GIGABIT = 12.5e9;
    private static final int PAGE = 4096;
    static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    static final WorkloadCatalog WORKLOADS = WorkloadCatalog.of(BuiltInWorkloads.all());

    private Jobs() {
    }

    /**
     * A guest that writes as fast as it takes to need ten rounds over 10 Gbit/s.
     *
     * @param mib      memory in MiB; a quarter is the working set
     * @param workload uniform or hot-cold
     * @param policy   xen, libxc or qemu
     */
    static ScenarioSpec tenRounds(int mib, String workload, String policy) {
        String rate = workload.equals("uniform") ? "131072" : "262144";
        VmSpec vm = vm("vm", mib, new WorkloadRef(workload, params("workingSet", mib / 4 + " MiB", "writeRate", rate)));
        long goal = Math.round(mib * (workload.equals("uniform") ? 250.0 : 3500.0)); // found by trying
        return scenario(List.of(vm), TEN_GIGABIT, policy(policy, goal));
    }

    /**
     * A huge guest over 100 Gbit/s.
     *
     * @param mib    memory in MiB; a sixteenth is the working set
     * @param policy xen, libxc or qemu
     */
    static ScenarioSpec huge(int mib, String policy) {
        String rate = String.valueOf(mib);
        VmSpec vm = vm("vm", mib,
                new WorkloadRef("uniform", params("workingSet", mib / 16 + " MiB", "writeRate", rate)));
        return scenario(List.of(vm), HUNDRED_GIGABIT, policy(policy, 1_000_000));
    }

    /**
     * Many small guests that start together and share one network of 10 Gbit/s.
     *
     * @param count number of guests of 64 MiB
     */
    static ScenarioSpec shared(int count) {
        List<VmSpec> vms = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vms.add(vm("vm" + i, 64, new WorkloadRef("uniform", params("workingSet", "8 MiB", "writeRate", "100"))));
        }
        return scenario(vms, TEN_GIGABIT, policy("libxc", 0));
    }

    /** The job that simulators without rounds can do too: an idle guest over 10 Gbit/s. */
    static ScenarioSpec idle(int mib) {
        return scenario(List.of(vm("vm", mib)), TEN_GIGABIT, policy("libxc", 0));
    }

    /** A policy with the given number of rounds; QEMU has no such limit and gets a downtime that it takes as many to reach. */
    private static PolicySpec policy(String id, long downtimeNanos) {
        SortedMap<String, String> params = switch (id) {
            case "qemu" -> params("maxBandwidth", "0", "downtimeLimit", downtimeNanos + " ns");
            default -> params("maxIterations", String.valueOf(LIVE_ROUNDS), "minRemaining", "1");
        };
        return new PolicySpec(new PolicyRef(id, params), List.of());
    }

    private static ScenarioSpec scenario(List<VmSpec> vms, double bytesPerSecond, PolicySpec policy) {
        List<MigrationSpec> migrations = new ArrayList<>();
        for (VmSpec vm : vms) {
            migrations.add(new MigrationSpec(vm.id(), List.of("link"), 0, policy, Double.POSITIVE_INFINITY, 0,
                    Long.MAX_VALUE));
        }
        return new ScenarioSpec("benchmark", List.of(new LinkSpec("link", bytesPerSecond, 0)), vms, migrations, 42);
    }

    private static VmSpec vm(String id, int mib, WorkloadRef... workloads) {
        return new VmSpec(id, (long) mib << 20, PAGE, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, List.of(workloads));
    }

    private static SortedMap<String, String> params(String... pairs) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static Run open(ScenarioSpec spec) {
        return new SimulationEngine().open(spec, POLICIES, WORKLOADS, RunObserver.NONE);
    }

    /** Reads a scenario for fluid mode. */
    static FluidScenario prepareFluid(ScenarioSpec spec) {
        return new FluidEngine().prepare(spec, POLICIES, WORKLOADS);
    }

    /** Simulates to the end. */
    static RunResult run(ScenarioSpec spec) {
        Run run = open(spec);
        while (run.advance(Long.MAX_VALUE, RunControl.NONE)) {
            throw new IllegalStateException("A run to the end of time has not ended.");
        }
        return run.result();
    }
}
