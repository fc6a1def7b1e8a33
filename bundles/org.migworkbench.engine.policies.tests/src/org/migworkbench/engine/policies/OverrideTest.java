package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/** Single strategies of other bundles in place of a policy's own. */
class OverrideTest {

    private record Fixed<P>(String id, Class<P> kind, P strategy) implements PolicyProvider<P> {

        @Override
        public PolicyDescriptor<P> descriptor() {
            return new PolicyDescriptor<>(id, kind, id, id, id, List.of());
        }

        @Override
        public P create(Params params, PolicyContext context) {
            return strategy;
        }
    }

    private static final Encoding ZERO_MARKS = (pages, selected, count, out) -> {
        for (int i = 0; i < count; i++) {
            out.bytes += pages.isZero(selected[i]) ? 9 : 4104;
            out.zeroPages += pages.isZero(selected[i]) ? 1 : 0;
        }
        out.cpuNanos = 1_000_000;
    };

    private static MigrationResult run(String override, ScenarioSpec spec) {
        List<PolicyProvider<?>> providers = new ArrayList<>(BuiltInPolicies.all());
        providers.add(new Fixed<>("half", Throttling.class, (last, run, guest) -> guest.setThrottle(0, 0.5)));
        providers.add(new Fixed<>("zero-marks", Encoding.class, ZERO_MARKS));
        providers.add(new Fixed<StopCondition>("never", StopCondition.class,
                (last, run) -> last.round() < 3 ? Decision.CONTINUE : Decision.abort("Enough.")));
        MigrationSpec old = spec.migrations().get(0);
        PolicySpec policy = new PolicySpec(old.policy().base(), List.of(new PolicyRef(override, Scenarios.params())));
        MigrationSpec migration = new MigrationSpec(old.vm(), old.path(), old.startNanos(), policy,
                old.bandwidthLimitBytesPerSecond(), old.downtimeLimitNanos(), old.timeoutNanos());
        ScenarioSpec changed = new ScenarioSpec(spec.name(), spec.links(), spec.vms(), List.of(migration), 1);
        Run run = new SimulationEngine().open(changed, PolicyCatalog.of(providers), Scenarios.WORKLOADS,
                RunObserver.NONE);
        return Scenarios.finish(run).migrations().get(0);
    }

    private static ScenarioSpec busy() {
        return Scenarios.one(64, Scenarios.policy("libxc"), Double.POSITIVE_INFINITY,
                Scenarios.workload("sweep", "workingSet", "32 MiB", "writeRate", "10000"));
    }

    @Test
    void throttlingSlowsTheGuestFromTheSecondRoundOn() {
        MigrationResult result = run("half", busy());
        RoundStats first = result.rounds().get(0);
        RoundStats second = result.rounds().get(1);
        assertEquals(0, first.guest().throttle());
        assertEquals(0.5, second.guest().throttle());
        assertEquals(10_000 * 4096.0, first.guest().dirtyRateBytesPerSecond(), 0.01 * 10_000 * 4096);
        assertEquals(5_000 * 4096.0, second.guest().dirtyRateBytesPerSecond(), 0.01 * 5_000 * 4096);
        double live = result.rounds().stream().limit(5).mapToLong(RoundStats::durationNanos).sum();
        assertEquals(0.5 * (1 - first.durationNanos() / live), result.guest().slowdown(), 1e-9);
    }

    @Test
    void anEncodingSeesZeroPagesAndTakesProcessorTime() {
        ScenarioSpec spec = busy();
        var vm = spec.vms().get(0);
        var sparse = new VmSpec(vm.id(), vm.memoryBytes(), 4096, 1, 8L << 20, vm.content(),
                vm.workloads());
        MigrationResult result = run("zero-marks",
                new ScenarioSpec("sparse", spec.links(), List.of(sparse), spec.migrations(), 1));
        assertEquals(24 * 256, result.traffic().zeroPages());
        RoundStats first = result.rounds().get(0);
        assertEquals(40 * 256 * 4104 + 24 * 256 * 9, first.traffic().bytesSent());
        assertTrue(first.durationNanos() >= 16_000_000, "16 batches of a millisecond each");
    }

    @Test
    void aPolicyThatGivesUpLeavesTheGuestAtItsSource() {
        MigrationResult result = run("never", busy());
        assertEquals(Outcome.FAILED, result.outcome());
        assertEquals("Enough.", result.reason());
        assertEquals(0, result.downtimeNanos());
        assertEquals(3, result.rounds().size(), "the round that was given up has a row");
    }
}
