package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.ContentSpec;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.PolicyRef;
import org.migworkbench.engine.PolicySpec;
import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunControl;
import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.RunResult;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.SimulationEngine;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.WorkloadRef;
import org.migworkbench.engine.policy.PolicyCatalog;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Small scenarios for tests. */
final class Scenarios {

    static final double GIGABIT = 125e6;
    static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    static final WorkloadCatalog WORKLOADS = WorkloadCatalog.of(BuiltInWorkloads.all());

    private Scenarios() {
    }

    static SortedMap<String, String> params(String... pairs) {
        SortedMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i], pairs[i + 1]);
        }
        return map;
    }

    static WorkloadRef workload(String id, String... pairs) {
        return new WorkloadRef(id, params(pairs));
    }

    static PolicySpec policy(String id, String... pairs) {
        return new PolicySpec(new PolicyRef(id, params(pairs)), List.of());
    }

    static VmSpec vm(String id, int mib, WorkloadRef... workloads) {
        return new VmSpec(id, (long) mib << 20, 4096, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, List.of(workloads));
    }

    static ScenarioSpec one(int mib, PolicySpec policy, double limit, WorkloadRef workload) {
        return one(mib, policy, limit, Long.MAX_VALUE, workload);
    }

    static ScenarioSpec one(int mib, PolicySpec policy, double limit, long timeoutNanos, WorkloadRef workload) {
        return new ScenarioSpec("one", List.of(new LinkSpec("link", GIGABIT, 0)), List.of(vm("vm", mib, workload)),
                List.of(new MigrationSpec("vm", List.of("link"), 0, policy, limit, 0, timeoutNanos)), 42);
    }

    /** Three guests of different policies over links that two of them share at a time. */
    static ScenarioSpec three(long seed) {
        List<LinkSpec> links = List.of(new LinkSpec("nic:a:out", GIGABIT, 50_000),
                new LinkSpec("nic:b:in", GIGABIT / 2, 0), new LinkSpec("nic:c:in", GIGABIT, 20_000));
        double none = Double.POSITIVE_INFINITY;
        long never = Long.MAX_VALUE;
        List<MigrationSpec> migrations = new ArrayList<>();
        migrations.add(new MigrationSpec("x", List.of("nic:a:out", "nic:b:in"), 0, policy("xen"), none, 0, never));
        migrations.add(new MigrationSpec("y", List.of("nic:a:out", "nic:c:in"), 300_000_000L,
                policy("xen-adaptive", "roundCost", "5 ms"), none, 0, never));
        migrations.add(new MigrationSpec("z", List.of("nic:b:in"), 700_000_000L, policy("libxc"), 20e6, 0, never));
        return new ScenarioSpec("three", links,
                List.of(vm("x", 64, workload("uniform", "workingSet", "8 MiB", "writeRate", "3000")),
                        vm("y", 48, workload("sweep", "workingSet", "12 MiB", "writeRate", "9000")),
                        vm("z", 32, workload("hot-cold", "workingSet", "16 MiB", "writeRate", "4000"))),
                migrations, seed);
    }

    static Run open(ScenarioSpec spec, RunObserver observer) {
        return new SimulationEngine().open(spec, POLICIES, WORKLOADS, observer);
    }

    static RunResult run(ScenarioSpec spec) {
        return finish(open(spec, RunObserver.NONE));
    }

    static MigrationResult runOne(ScenarioSpec spec) {
        return run(spec).migrations().get(0);
    }

    static RunResult finish(Run run) {
        while (run.advance(Long.MAX_VALUE, RunControl.NONE)) {
            throw new IllegalStateException("A run to the end of time has ended");
        }
        return run.result();
    }
}
