package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.event.ConnectionChanged;
import org.migworkbench.engine.event.FaultInjected;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.testkit.ReferenceMemory;

class PostcopyTest {

    private static final long MILLI = 1_000_000;
    private static final long SECOND = 1_000 * MILLI;

    private final List<SimEvent> events = new ArrayList<>();
    private ReferenceMemory memory;

    @Test
    void theGuestGoesOnAtTheDestinationAndTheRestFollows() {
        MigrationResult result = run(busy("qemu-postcopy"), 0);
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertTrue(result.ending().converged());
        assertEquals(List.of(), memory.problems("vm"));
        assertEquals(List.of(Phase.POSTCOPY, Phase.DONE), events.stream().filter(PhaseChanged.class::isInstance)
                .map(event -> ((PhaseChanged) event).to()).toList());
        RoundStats last = result.rounds().get(result.rounds().size() - 1);
        assertEquals(2, last.round());
        assertEquals(Phase.POSTCOPY, last.phase());
        assertEquals(5 * MILLI, result.downtimeNanos(), "only the state of the devices");
        assertTrue(result.postcopy().faults() > 10, result.postcopy().toString());
        assertTrue(result.guest().quality().pageRequests() > 0.01, result.guest().quality().toString());
        assertEquals(result.postcopy().bytesSent(), last.traffic().bytesSent());
        assertEquals(1, result.postcopy().blockedNanos().size());
        assertTrue(result.postcopy().blockedNanos().get(0) >= result.postcopy().faults()
                * result.postcopy().meanLatencyNanos() * 0.99);
    }

    @Test
    void eachPageGoesOnceAfterTheSwitch() {
        MigrationResult result = run(busy("qemu-postcopy"), 0);
        RoundStats live = result.rounds().get(0);
        RoundStats last = result.rounds().get(1);
        assertEquals(live.traffic().remainingBytes() / 4096, last.traffic().pagesSent());
        assertEquals(last.traffic().pagesSent() * 4104, last.traffic().bytesSent());
    }

    @Test
    void requestsWaitForWhatIsQueuedUnlessTheyHaveTheirOwnChannel() {
        MigrationResult queued = run(busy("qemu-postcopy", "sendBuffer", "1 MiB"), 0);
        MigrationResult preempt = run(busy("qemu-postcopy", "sendBuffer", "1 MiB", "postcopyPreempt", "true"), 0);
        double queue = (1 << 20) / Scenarios.GIGABIT * 1e9;
        assertEquals(queue, queued.postcopy().meanLatencyNanos(), 0.25 * queue);
        double own = 100_000 + 2 * 4104 / Scenarios.GIGABIT * 1e9;
        assertEquals(own, preempt.postcopy().meanLatencyNanos(), 0.5 * own, "some pages are on their way already");
        assertTrue(preempt.guest().quality().pageRequests() < queued.guest().quality().pageRequests());
        assertEquals(List.of(), memory.problems("vm"));
    }

    @Test
    void aGuestThatNeedsNothingIsNotDelayed() {
        MigrationResult result = run(Scenarios.policy("qemu-postcopy"), 0, "idle");
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertEquals(0, result.postcopy().faults());
    }

    @Test
    void theLimitOfPostcopyHoldsInWindows() {
        MigrationResult result = run(busy("qemu-postcopy", "maxPostcopyBandwidth", "5 MiB/s"), 0);
        RoundStats last = result.rounds().get(1);
        assertEquals(5 * 1048576, last.traffic().bandwidthBytesPerSecond(), 0.1 * 5 * 1048576);
        assertTrue(result.postcopy().meanLatencyNanos() > 20 * MILLI, "requests wait for the next window");
        assertEquals(List.of(), memory.problems("vm"));
    }

    @Test
    void aLostHostLosesTheGuestOnlyAfterTheSwitch() {
        for (FaultSpec.Kind kind : List.of(FaultSpec.Kind.SOURCE_LOST, FaultSpec.Kind.DESTINATION_LOST)) {
            MigrationResult after = run(busy("qemu-postcopy"), 0, fault(kind, FaultSpec.Trigger.POSTCOPY));
            assertEquals(Outcome.FAILED, after.outcome());
            assertTrue(after.ending().lostVm(), after.reason());
            MigrationResult before = run(busy("qemu-postcopy"), 0, FaultSpec.ofMigration(kind, "vm", 100 * MILLI));
            assertEquals(Outcome.FAILED, before.outcome());
            assertEquals(kind == FaultSpec.Kind.SOURCE_LOST, before.ending().lostVm());
            MigrationResult stopped = run(busy("qemu-postcopy"), 0, new FaultSpec(kind, "", "vm",
                    FaultSpec.Trigger.STOP, 0, MILLI, Long.MAX_VALUE, 0));
            assertEquals(kind == FaultSpec.Kind.SOURCE_LOST, stopped.ending().lostVm(),
                    "nothing runs at the destination yet");
            assertEquals(MILLI, stopped.downtimeNanos());
        }
    }

    @Test
    void aCancelIsRefusedAfterTheSwitch() {
        MigrationResult after = run(busy("qemu-postcopy"), 0, fault(FaultSpec.Kind.CANCEL, FaultSpec.Trigger.POSTCOPY));
        assertEquals(Outcome.COMPLETED, after.outcome());
        assertEquals(1, events.stream().filter(FaultInjected.class::isInstance).count());
        MigrationResult before = run(busy("qemu-postcopy"), 0, FaultSpec.ofMigration(FaultSpec.Kind.CANCEL, "vm",
                100 * MILLI));
        assertEquals(Outcome.CANCELLED, before.outcome());
        assertFalse(before.ending().lostVm());
        assertEquals(100 * MILLI, before.totalNanos());
    }

    @Test
    void aBrokenPostcopyIsRecoveredAndLosesNothing() {
        PolicySpec policy = busy("qemu-postcopy", "connectionTimeout", "0", "recoverAfter", "2 s");
        MigrationResult plain = run(policy, 0);
        MigrationResult cut = run(policy, 0, new FaultSpec(FaultSpec.Kind.LINK_DOWN, "link", "vm",
                FaultSpec.Trigger.POSTCOPY, 0, 20 * MILLI, SECOND, 0));
        assertEquals(Outcome.COMPLETED, cut.outcome(), cut.reason());
        assertEquals(List.of(), memory.problems("vm"));
        assertEquals("[false, true]", events.stream().filter(ConnectionChanged.class::isInstance)
                .map(event -> ((ConnectionChanged) event).connected()).collect(Collectors.toList()).toString());
        double longer = cut.totalNanos() - plain.totalNanos();
        assertTrue(longer >= 2.9e9 && longer <= 3.1e9, "1 s of no network, 2 s until the recovery: " + longer);
        assertTrue(cut.postcopy().mostLatencyNanos() > 2 * SECOND, "the guest stalls at the first missing page");
    }

    @Test
    void aSecondBreakBeforeTheRecoveryIsTheSameBreak() {
        PolicySpec policy = busy("qemu-postcopy", "connectionTimeout", "0", "recoverAfter", "2 s");
        MigrationResult cut = run(policy, 0, breakAfterSwitch(20 * MILLI), breakAfterSwitch(2 * SECOND));
        assertEquals(Outcome.COMPLETED, cut.outcome(), cut.reason());
        assertEquals(List.of(), memory.problems("vm"));
        assertEquals(List.of(false, true), events.stream().filter(ConnectionChanged.class::isInstance)
                .map(event -> ((ConnectionChanged) event).connected()).toList());
    }

    private static FaultSpec breakAfterSwitch(long delayNanos) {
        return new FaultSpec(FaultSpec.Kind.LINK_DOWN, "link", "vm", FaultSpec.Trigger.POSTCOPY, 0, delayNanos, SECOND,
                0);
    }

    @Test
    void aSourceThatNothingIsMissingFromMayGo() {
        PolicySpec policy = busy("qemu-postcopy", "sendBuffer", "0");
        long total = run(policy, 50 * MILLI).totalNanos();
        for (long before = 1; before <= 60; before++) {
            MigrationResult result = run(policy, 50 * MILLI, FaultSpec.ofMigration(FaultSpec.Kind.SOURCE_LOST, "vm",
                    total - before * MILLI));
            assertFalse(result.reason().contains("while 0 "), result.reason());
            assertEquals(result.outcome() != Outcome.COMPLETED, result.ending().lostVm());
        }
    }

    @Test
    void whatNobodyRecoversIsSaid() {
        MigrationResult cut = run(busy("qemu-postcopy", "connectionTimeout", "0"), 0, new FaultSpec(
                FaultSpec.Kind.LINK_DOWN, "link", "vm", FaultSpec.Trigger.POSTCOPY, 0, 20 * MILLI, SECOND, 0));
        assertEquals(Outcome.FAILED, cut.outcome());
        assertTrue(cut.reason().contains("nobody recovers it"), cut.reason());
    }

    @Test
    void aShortBreakOnlyTakesTime() {
        PolicySpec policy = Scenarios.policy("libxc");
        MigrationResult plain = run(policy, 0, "idle");
        MigrationResult held = run(policy, 0, "idle", FaultSpec.ofLink("link", 50 * MILLI, SECOND, 0));
        assertEquals(plain.totalNanos() + SECOND, held.totalNanos(), 10);
        MigrationResult slow = run(policy, 0, "idle", FaultSpec.ofLink("link", 50 * MILLI, 200 * MILLI, 0.25));
        assertEquals(plain.totalNanos() + 150 * MILLI, slow.totalNanos(), 10);
    }

    @Test
    void aConnectionThatBreaksBeforeTheSwitchLeavesTheGuestAtTheSource() {
        MigrationResult cut = run(busy("qemu", "connectionTimeout", "500 ms"), 0, FaultSpec.ofLink("link", 100 * MILLI,
                Long.MAX_VALUE, 0));
        assertEquals(Outcome.FAILED, cut.outcome());
        assertEquals(600 * MILLI, cut.totalNanos());
        assertFalse(cut.ending().lostVm());
        assertTrue(cut.reason().contains("runs at the source"), cut.reason());
    }

    @Test
    void theWaitBeforeTheSwitchIsDowntime() {
        MigrationResult plain = run(Scenarios.policy("qemu"), 0, "idle");
        MigrationResult pause = run(Scenarios.policy("qemu", "pauseBeforeSwitchover", "600 ms"), 0, "idle");
        assertEquals(plain.downtimeNanos() + 600 * MILLI, pause.downtimeNanos());
    }

    private static FaultSpec fault(FaultSpec.Kind kind, FaultSpec.Trigger trigger) {
        return new FaultSpec(kind, "", "vm", trigger, 0, 0, Long.MAX_VALUE, 0);
    }

    private static PolicySpec busy(String id, String... params) {
        return Scenarios.policy(id, params);
    }

    private MigrationResult run(PolicySpec policy, long latency, FaultSpec... faults) {
        return run(policy, latency, "uniform", faults);
    }

    private MigrationResult run(PolicySpec policy, long latency, String workload, FaultSpec... faults) {
        VmSpec vm = workload.equals("idle") ? Scenarios.vm("vm", 64, Scenarios.workload("idle"))
                : Scenarios.vm("vm", 64, Scenarios.workload(workload, "workingSet", "32 MiB", "writeRate", "20000"));
        ScenarioSpec spec = new ScenarioSpec("post-copy", List.of(new LinkSpec("link", Scenarios.GIGABIT, latency)),
                List.of(vm), List.of(new MigrationSpec("vm", List.of("link"), 0, policy, Double.POSITIVE_INFINITY, 0,
                        Long.MAX_VALUE)),
                List.of(), List.of(), List.of(faults), 7);
        events.clear();
        memory = new ReferenceMemory(spec);
        Run run = new SimulationEngine().open(spec, Scenarios.POLICIES, Scenarios.WORKLOADS,
                RunOptions.NONE.observer(events::add).witness(memory));
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result().migrations().get(0);
    }
}
