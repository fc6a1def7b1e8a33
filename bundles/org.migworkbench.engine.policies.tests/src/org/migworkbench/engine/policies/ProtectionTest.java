package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.event.CheckpointCommitted;
import org.migworkbench.engine.event.FailedOver;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.ProtectionStats.Recovery;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.ReferenceMemory;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.testkit.TestBench;

/** What a protection costs, how its times come about, and that it goes with other strategies. */
class ProtectionTest {

    private static final long MICRO = 1_000;
    private static final long MILLI = 1_000_000;
    private static final long LATENCY = 50 * MICRO;
    private static final int HEADER = 8;

    private final List<SimEvent> events = new ArrayList<>();

    @Test
    void aCommitTakesWhatItsBytesAndPausesTake() {
        MigrationResult result = run(idle(), "commitInterval", "20 ms", "checkpointState", "25 KB", "checkpointPause",
                "300 us", "outputRate", "1000");
        ProtectionStats stats = result.protection();
        long pause = 300 * MICRO + 25_000 * 8; // 8 ns a byte at 125 MB/s
        assertTrue(stats.commits() >= 5, stats.toString());
        assertEquals(0, stats.committedPages());
        assertEquals(25_000, stats.commitBytes() / stats.commits());
        assertEquals(pause, stats.mostPauseNanos());
        assertEquals(stats.commits() * pause, stats.pauseNanos());
        assertEquals(5 * MILLI + 2 * LATENCY + stats.pauseNanos(), result.downtimeNanos(), "the switch and the pauses");
        assertEquals(stats.commits() * (pause + LATENCY), stats.replicationNanos());
        // from acknowledgement to acknowledgement: interval, pause, the way there and back
        List<SimEvent> commits = commits();
        assertEquals(20 * MILLI + pause + 2 * LATENCY, commits.get(2).timeNanos() - commits.get(1).timeNanos());
    }

    @Test
    void outputWaitsForTheCommitThatCoversIt() {
        ProtectionStats stats = run(idle(), "commitInterval", "20 ms", "checkpointState", "0", "checkpointPause",
                "300 us", "outputRate", "1000").protection();
        // the first of a stretch of 20.1 ms is at most 1 ms behind its begin, and then come pause and two latencies
        double stretch = 20.1;
        assertEquals(stretch / 2 + 0.4, stats.meanOutputDelayNanos() / 1e6, 0.6);
        assertEquals(stretch + 0.4, stats.mostOutputDelayNanos() / 1e6, 1);
        ProtectionStats event = run(idle(), "commitTrigger", "output", "checkpointState", "0", "checkpointPause",
                "300 us", "outputRate", "100").protection();
        assertEquals(0.4, event.meanOutputDelayNanos() / 1e6, 0.001, "the pause and the way there and back");
        assertEquals(event.outputs(), event.commits(), 1);
        assertEquals(0, run(idle(), "outputRate", "0").protection().outputs());
    }

    @Test
    void eitherTriggerIsTheEarlier() {
        long interval = run(idle(), "commitInterval", "30 ms", "outputRate", "5").protection().commits();
        long output = run(idle(), "commitTrigger", "output", "outputRate", "5").protection().commits();
        long either = run(idle(), "commitTrigger", "either", "commitInterval", "30 ms", "outputRate", "5").protection()
                .commits();
        assertTrue(output < interval && interval <= either && either <= interval + output, output + " " + either);
    }

    @Test
    void pagesWrittenInTheFirstStageGoAgainInTheSecond() {
        ProtectionStats slow = run(busy(), "commitInterval", "20 ms", "checkpointNetwork", "own",
                "checkpointBandwidth", "20 MB/s").protection();
        ProtectionStats fast = run(busy(), "commitInterval", "20 ms", "checkpointNetwork", "own",
                "checkpointBandwidth", "10 Gbit/s").protection();
        assertTrue(slow.mostPauseNanos() > 5 * fast.mostPauseNanos(), slow + " " + fast);
        assertEquals(slow.committedPages() * (4096 + HEADER), slow.commitBytes(), 0.1 * slow.commitBytes());
    }

    @Test
    void commitsShareTheWayBackWithOthers() {
        ProtectionStats alone = run(busy(), "commitInterval", "20 ms").protection();
        ScenarioSpec crowded = ScenarioBuilder.scenario("back").seed(3)
                .link("link:a:forward", Scenarios.GIGABIT, LATENCY)
                .link("link:a:backward", Scenarios.GIGABIT, LATENCY)
                .guest("vm", guest -> busy().of(guest.over("link:a:forward"), params("commitInterval", "20 ms")))
                .guest("other", guest -> guest.memoryMib(4).over("link:a:forward").policy("libxc"))
                .traffic(new TrafficSpec("other", List.of("link:a:backward"), List.of("link:a:backward"), 1e9, 0))
                .build();
        ProtectionStats shared = TestBench.finish(Scenarios.BENCH.open(crowded, RunObserver.NONE)).migrations().get(0)
                .protection();
        assertTrue(shared.mostPauseNanos() > 1.3 * alone.mostPauseNanos(), shared + " " + alone);
    }

    @Test
    void aLostDestinationIsFoundByItsHeartbeatAndTheGuestComesBackPageByPage() {
        long at = 650 * MILLI + 7 * MILLI;
        ProtectionStats stats = run(busy(), FaultSpec.ofMigration(FaultSpec.Kind.DESTINATION_LOST, "vm", at),
                "commitInterval", "20 ms", "heartbeat", "10 ms", "missedBeats", "4", "restoreCost", "3 ms",
                "restorePageCost", "1 ms").protection();
        assertEquals(Recovery.SOURCE_FROM_COMMIT, stats.recovery());
        long found = 40 * MILLI - at % (10 * MILLI) + LATENCY;
        long pages = (stats.recoveryNanos() - found - 3 * MILLI) / MILLI;
        assertEquals(found + 3 * MILLI + pages * MILLI, stats.recoveryNanos(), "whole pages");
        assertTrue(pages > 0 && pages <= stats.committedPages(), pages + " of " + stats.committedPages());
        assertTrue(stats.lostWorkNanos() < 22 * MILLI, stats.toString());
        FailedOver over = (FailedOver) events.stream().filter(FailedOver.class::isInstance).findFirst().orElseThrow();
        assertEquals(at + stats.recoveryNanos(), over.timeNanos());
        assertEquals(stats.lostPages(), over.lostPages());
        List<Long> pauses = events.stream().filter(PauseChanged.class::isInstance).map(SimEvent::timeNanos).toList();
        assertEquals(List.of(at, over.timeNanos()), pauses.subList(pauses.size() - 2, pauses.size()));
    }

    @Test
    void theNetworkMayComeBackBeforeTheSourceTakesOver() {
        FaultSpec cut = new FaultSpec(FaultSpec.Kind.LINK_DOWN, "link", "vm", FaultSpec.Trigger.POSTCOPY, 0, 30 * MILLI,
                100 * MILLI, 0);
        MigrationResult waits = run(busy(), cut, "networkWait", "500 ms", "recoverAfter", "50 ms", "commitInterval",
                "20 ms");
        assertEquals(Outcome.COMPLETED, waits.outcome(), waits.reason());
        assertEquals(0, waits.protection().failovers());
        assertTrue(waits.protection().mostOutputDelayNanos() > 150 * MILLI, "nothing is committed meanwhile");
        assertEquals(Recovery.SOURCE_FROM_COMMIT, run(busy(), cut, "recoverAfter", "50 ms").protection().recovery());
        assertEquals(Recovery.SOURCE_FROM_COMMIT, run(busy(), cut, "networkWait", "500 ms").protection().recovery(),
                "nobody recovers it");
        MigrationResult blip = run(busy(), new FaultSpec(FaultSpec.Kind.LINK_DOWN, "link", "vm",
                FaultSpec.Trigger.POSTCOPY, 0, 30 * MILLI, 10 * MILLI, 0));
        assertEquals(0, blip.protection().failovers(), "no beat is missed for so long");
    }

    @Test
    void aSecondLossBeforeTheAnswerLosesTheGuest() {
        FaultSpec first = FaultSpec.ofMigration(FaultSpec.Kind.DESTINATION_LOST, "vm", 650 * MILLI);
        FaultSpec second = FaultSpec.ofMigration(FaultSpec.Kind.SOURCE_LOST, "vm", 655 * MILLI);
        MigrationResult result = run(busy(), List.of(first, second));
        assertTrue(result.ending().lostVm() && result.reason().contains("and then the source"), result.reason());
        FaultSpec later = FaultSpec.ofMigration(FaultSpec.Kind.SOURCE_LOST, "vm", 900 * MILLI);
        assertTrue(!run(busy(), List.of(first, later)).ending().lostVm(), "the migration is over");
    }

    @Test
    void whoGetsItsPagesFromTheStoreNeedsNeitherLinkNorSource() {
        FaultSpec cut = new FaultSpec(FaultSpec.Kind.LINK_DOWN, "link", "vm", FaultSpec.Trigger.POSTCOPY, 0, 30 * MILLI,
                60 * MILLI, 0);
        String[] store = { "forwardInterval", "20 ms", "checkpointBandwidth", "10 Gbit/s", "recoverAfter", "50 ms" };
        for (long delay = 0; delay < 120; delay += 8) {
            FaultSpec lost = new FaultSpec(FaultSpec.Kind.SOURCE_LOST, "", "vm", FaultSpec.Trigger.POSTCOPY, 0,
                    delay * MILLI, Long.MAX_VALUE, 0);
            MigrationResult result = run(busy(), List.of(cut, lost), store);
            assertEquals(Recovery.PAGES_FROM_STORE, result.protection().recovery(), delay + " " + result.reason());
            assertEquals(Outcome.COMPLETED, result.outcome());
            assertEquals(1, result.protection().failovers());
        }
        MigrationResult both = run(busy(), List.of(cut, new FaultSpec(FaultSpec.Kind.DESTINATION_LOST, "", "vm",
                FaultSpec.Trigger.POSTCOPY, 0, 80 * MILLI, Long.MAX_VALUE, 0)), store);
        assertTrue(both.ending().lostVm(), both.reason());
    }

    @Test
    void nothingIsLeftToCancelOnceAHostIsLost() {
        FaultSpec lost = FaultSpec.ofMigration(FaultSpec.Kind.SOURCE_LOST, "vm", 400 * MILLI);
        FaultSpec cancel = FaultSpec.ofMigration(FaultSpec.Kind.CANCEL, "vm", 405 * MILLI);
        MigrationResult result = run(busy(), List.of(lost, cancel), "forwardInterval", "20 ms", "checkpointBandwidth",
                "10 Gbit/s");
        assertEquals(Recovery.DESTINATION_FROM_STORE, result.protection().recovery(), result.reason());
    }

    @Test
    void aFirstForwardCheckpointThatIsNotCompleteSavesNobody() {
        FaultSpec lost = new FaultSpec(FaultSpec.Kind.SOURCE_LOST, "", "vm", FaultSpec.Trigger.POSTCOPY, 0, 30 * MILLI,
                Long.MAX_VALUE, 0);
        assertEquals(Recovery.PAGES_FROM_STORE, run(busy(), lost, "forwardInterval", "20 ms", "checkpointBandwidth",
                "10 Gbit/s").protection().recovery());
        MigrationResult slow = run(busy(), lost, "forwardInterval", "20 ms", "checkpointBandwidth", "300 Mbit/s");
        assertTrue(slow.ending().lostVm(), slow.reason());
    }

    @Test
    void aStoreWhoseCopiesAreOlderThanTheSwitchSavesNobodyYet() {
        String[] store = { "forwardInterval", "60 s", "checkpointBandwidth", "1.2 Gbit/s", "heartbeat", "1 ms" };
        for (long delay : new long[] { 1, 200 }) {
            MigrationResult result = run(busy(), new FaultSpec(FaultSpec.Kind.SOURCE_LOST, "", "vm",
                    FaultSpec.Trigger.POSTCOPY, 0, delay * MILLI, Long.MAX_VALUE, 0), store);
            assertEquals(delay == 1, result.ending().lostVm(), result.reason());
            assertEquals(delay == 1 ? 1 : 2, result.protection().forwardCommits());
        }
    }

    @Test
    void theProtectionGoesWithOtherStrategies() {
        for (String selection : List.of("bubbling", "linear")) {
            for (String base : List.of("qemu-postcopy", "qemu-xbzrle", "xen")) {
                ScenarioBuilder builder = ScenarioBuilder.scenario("over").seed(3)
                        .link("link", Scenarios.GIGABIT, LATENCY).guest("vm", guest -> {
                            busy().of(guest, List.of()).policy(base).with("postcopy-ft", "commitInterval", "10 ms",
                                    "forwardInterval", "50 ms", "checkpointBandwidth", "10 Gbit/s");
                            if (selection.equals("bubbling")) {
                                guest.with(selection);
                            }
                            guest.timeout(20_000 * MILLI);
                        });
                ReferenceMemory memory = new ReferenceMemory(builder.build());
                MigrationResult result = TestBench.finish(Scenarios.BENCH.open(builder.build(), event -> {}, memory))
                        .migrations().get(0);
                assertEquals(List.of(), memory.problemsOfCheckpoints("vm"), base);
                assertTrue(result.protection().forwardCommits() > 0, base);
                assertEquals(base.equals("qemu-postcopy"), result.protection().commits() > 0, base);
            }
        }
    }

    @Test
    void trackingSlowsTheGuestWhileCommitsAreMade() {
        Guest costly = (guest, params) -> busy().of(guest, params).writeFault(20 * MICRO);
        double with = run(costly, "commitInterval", "5 ms").guest().quality().writeFaults();
        double without = run(costly, "commitInterval", "60 s").guest().quality().writeFaults();
        assertTrue(with > 1.02 * without, with + " and " + without);
    }

    @Test
    void whatMakesNoSenseIsRefused() {
        ScenarioSpec silent = spec(idle(), List.of(), "commitTrigger", "output", "outputRate", "0");
        assertTrue(assertThrows(InvalidScenarioException.class, () -> Scenarios.BENCH.open(silent, RunObserver.NONE))
                .getMessage().contains("outputRate 0"));
        InvalidScenarioException fluid = assertThrows(InvalidScenarioException.class,
                () -> new FluidEngine().open(spec(idle(), List.of()), Scenarios.POLICIES, Scenarios.WORKLOADS,
                        RunObserver.NONE));
        assertTrue(fluid.getMessage().contains("protects against failures"), fluid.getMessage());
    }

    private interface Guest {
        GuestBuilder of(GuestBuilder guest, List<String> params);
    }

    private static List<String> params(String... some) {
        List<String> all = new ArrayList<>(List.of("downtimeLimit", "1 us", "maxPostcopyBandwidth", "10 MiB/s",
                "postcopyPreempt", "true", "maxBandwidth", "0"));
        all.addAll(List.of(some));
        return all;
    }

    /** 64 MiB over Gigabit Ethernet take 0.54 s; then some 2,000 written pages follow at 10 MiB/s. */
    private static Guest busy() {
        return (guest, params) -> guest.memoryMib(64)
                .workload("uniform", "workingSet", "12 MiB", "writeRate", "8000")
                .policy("postcopy-ft", params.toArray(String[]::new));
    }

    /** Writes for a while only, so that something is missing in post-copy, and then nothing. */
    private static Guest idle() {
        return (guest, params) -> guest.memoryMib(64)
                .workload("phases", "phases", "uniform:500 ms:12 MiB:8000,idle:100 s:1 MiB:0")
                .policy("postcopy-ft", params.toArray(String[]::new));
    }

    private MigrationResult run(Guest kind, String... params) {
        return run(kind, List.of(), params);
    }

    private MigrationResult run(Guest kind, FaultSpec fault, String... params) {
        return run(kind, List.of(fault), params);
    }

    private MigrationResult run(Guest kind, List<FaultSpec> faults, String... params) {
        ScenarioSpec spec = spec(kind, faults, params);
        ReferenceMemory memory = new ReferenceMemory(spec);
        events.clear();
        MigrationResult result = TestBench.finish(Scenarios.BENCH.open(spec, events::add, memory)).migrations().get(0);
        assertEquals(List.of(), memory.problemsOfCheckpoints("vm"));
        return result;
    }

    private static ScenarioSpec spec(Guest kind, List<FaultSpec> faults, String... params) {
        ScenarioBuilder builder = ScenarioBuilder.scenario("protected").seed(3)
                .link("link", Scenarios.GIGABIT, LATENCY).guest("vm", guest -> kind.of(guest, params(params)));
        faults.forEach(builder::fault);
        return builder.build();
    }

    private List<SimEvent> commits() {
        return events.stream().filter(CheckpointCommitted.class::isInstance).toList();
    }
}
