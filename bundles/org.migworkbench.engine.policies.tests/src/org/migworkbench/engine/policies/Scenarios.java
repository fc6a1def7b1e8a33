package org.migworkbench.engine.policies;

import java.util.List;
import java.util.SortedMap;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.testkit.TestBench;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Small scenarios for tests. */
final class Scenarios {

    static final double GIGABIT = ScenarioBuilder.GIGABIT;
    static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    static final WorkloadCatalog WORKLOADS = WorkloadCatalog.of(BuiltInWorkloads.all());
    static final TestBench BENCH = new TestBench(POLICIES, WORKLOADS);

    private Scenarios() {
    }

    static SortedMap<String, String> params(String... pairs) {
        return ScenarioBuilder.params(pairs);
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
        return ScenarioBuilder.scenario("three").seed(seed).link("nic:a:out", GIGABIT, 50_000)
                .link("nic:b:in", GIGABIT / 2).link("nic:c:in", GIGABIT, 20_000)
                .guest("x", guest -> guest.policy("xen").over("nic:a:out", "nic:b:in")
                        .workload("uniform", "workingSet", "8 MiB", "writeRate", "3000"))
                .guest("y", guest -> guest.memoryMib(48).policy("xen-adaptive", "roundCost", "5 ms")
                        .over("nic:a:out", "nic:c:in").startAt(300_000_000L)
                        .workload("sweep", "workingSet", "12 MiB", "writeRate", "9000"))
                .guest("z", guest -> guest.memoryMib(32).policy("libxc").over("nic:b:in").limit(20e6)
                        .startAt(700_000_000L)
                        .workload("hot-cold", "workingSet", "16 MiB", "writeRate", "4000"))
                .build();
    }

    static Run open(ScenarioSpec spec, RunObserver observer) {
        return BENCH.open(spec, observer);
    }

    static RunResult run(ScenarioSpec spec) {
        return BENCH.run(spec);
    }

    static MigrationResult runOne(ScenarioSpec spec) {
        return BENCH.runOne(spec);
    }

    static RunResult finish(Run run) {
        return TestBench.finish(run);
    }
}
