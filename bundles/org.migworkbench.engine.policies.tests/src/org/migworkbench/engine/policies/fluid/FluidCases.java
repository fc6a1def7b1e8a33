package org.migworkbench.engine.policies.fluid;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.MigrationEngine;
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

/** Scenarios for both fidelities. */
final class FluidCases {

    static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    static final WorkloadCatalog WORKLOADS = WorkloadCatalog.of(BuiltInWorkloads.all());

    private FluidCases() {
    }

    static MigrationResult pages(ScenarioSpec spec) {
        return run(new SimulationEngine(), spec).migrations().get(0);
    }

    static MigrationResult fluid(ScenarioSpec spec) {
        return run(new FluidEngine(), spec).migrations().get(0);
    }

    static RunResult run(MigrationEngine engine, ScenarioSpec spec) {
        Run run = engine.open(spec, POLICIES, WORKLOADS, RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result();
    }

    static List<WorkloadRef> grid() {
        List<WorkloadRef> grid = new ArrayList<>();
        for (int mib : new int[] { 16, 96 }) {
            for (int rate : new int[] { 300, 3000, 30000 }) {
                grid.add(uniform(mib, rate));
                grid.add(hotCold(mib, rate));
                grid.add(workload("sweep", mib, rate));
            }
        }
        grid.add(new WorkloadRef("curve", new TreeMap<>()));
        grid.add(new WorkloadRef("idle", new TreeMap<>()));
        return grid;
    }

    static WorkloadRef uniform(int mib, int rate) {
        return workload("uniform", mib, rate);
    }

    static WorkloadRef hotCold(int mib, int rate) {
        return workload("hot-cold", mib, rate);
    }

    static WorkloadRef workload(String id, int mib, int rate) {
        SortedMap<String, String> params = new TreeMap<>();
        params.put("workingSet", mib + " MiB");
        params.put("writeRate", Integer.toString(rate));
        return new WorkloadRef(id, params);
    }

    static VmSpec vm(String id, int mib, long nonZeroBytes, WorkloadRef... workloads) {
        return new VmSpec(id, (long) mib << 20, 4096, Math.max(1, workloads.length), nonZeroBytes, ContentSpec.RANDOM,
                List.of(workloads));
    }

    static MigrationSpec migration(String vm, String policy, double limit, long timeoutNanos, String... path) {
        return new MigrationSpec(vm, List.of(path), 0,
                new PolicySpec(new PolicyRef(policy, new TreeMap<>()), List.of()), limit, 0, timeoutNanos);
    }

    static ScenarioSpec scenario(List<LinkSpec> links, List<VmSpec> vms, List<MigrationSpec> migrations, long seed) {
        return new ScenarioSpec("fluid", links, vms, migrations, seed);
    }
}
