package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** Whole migrations by QEMU's rules over a link of 1 GB/s. */
class QemuRunTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final double LINK = 1e9;
    private static final double SLOW = 16 << 20;
    /** What 16 MiB/s come to: 416 pages, 13 whole buffers, in each window. */
    private static final double SLOW_SENT = 416 * 4104 * 10.0;
    private static final long NEVER = Long.MAX_VALUE;
    private static final long WINDOW = 100_000_000;
    private static final RunControl CANCEL = new RunControl() {
        @Override
        public boolean isCancelled() {
            return true;
        }

        @Override
        public void progress(double fraction, String phaseId) {
            assertTrue(fraction >= 0);
        }
    };
    private static final WorkloadRef IDLE = Scenarios.workload("idle");
    private static final WorkloadRef BUSY = Scenarios.workload("uniform", "workingSet", "32 MiB", "writeRate", "3000");
    private static final WorkloadRef TOO_BUSY = Scenarios.workload("sweep", "workingSet", "48 MiB", "writeRate",
            "40000");

    @Test
    void anIdleGuestTakesItsDataInWindowsAndItsZeroPagesAlmostNothing() {
        // 4000 pages of data; 24 windows of 160 pages and 160 more; zero pages follow at once
        MigrationResult result = run(Scenarios.policy("qemu", "maxBandwidth", "6400 kB/s", "zeroPageCost", "0"), NONE,
                4000 * 4096, 0, NEVER, IDLE);
        assertEquals(16_384 - 4000, result.traffic().zeroPages());
        assertEquals(4000 * 4104 + (16_384 - 4000) * 9, result.bytesSent());
        assertEquals(16_384, result.traffic().pagesSent());
        assertTrue(result.ending().converged());
        double seconds = result.totalNanos() / 1e9;
        assertEquals(2.4, seconds, 0.15);
    }

    @Test
    void theLiveRateIsTheLimitAndTheLastCopyGoesAtTheRateOfTheLink() {
        MigrationResult result = run(Scenarios.policy("qemu"), SLOW, VmSpec.ALL_NON_ZERO, 0, NEVER, BUSY);
        RoundStats first = result.rounds().get(0);
        assertEquals(SLOW_SENT, first.traffic().bandwidthBytesPerSecond(), 1e-6 * SLOW_SENT);
        assertEquals(0, first.durationNanos() % WINDOW, "a pass ends with a window");
        RoundStats last = last(result);
        assertEquals(Phase.STOP_AND_COPY, last.phase());
        assertEquals(LINK, last.traffic().bandwidthBytesPerSecond(), 1e-3 * LINK);
        assertEquals(last.durationNanos() + 5_000_000, result.downtimeNanos());
        assertTrue(result.downtimeNanos() < 15_000_000, "not the rest over the limit");
    }

    @Test
    void aPassEndsBelowTheThresholdAndItsRestIsCarriedOn() {
        MigrationResult result = run(Scenarios.policy("qemu"), SLOW, VmSpec.ALL_NON_ZERO, 0, NEVER, BUSY);
        RoundStats first = result.rounds().get(0);
        long left = 16_384 - first.traffic().pagesSent();
        double threshold = SLOW_SENT * 0.3 / 4096;
        assertTrue(left > 0 && left < threshold, "left " + left);
        assertTrue(left + 416 >= threshold, "not before");
        assertTrue(first.traffic().remainingBytes() > first.guest().pagesDirtied() * 4096);
        assertTrue(first.traffic().remainingBytes() <= (first.guest().pagesDirtied() + left) * 4096);
        List<RoundStats> rounds = result.rounds();
        for (int i = 1; i < rounds.size(); i++) {
            long sendable = rounds.get(i - 1).traffic().remainingBytes() / 4096;
            assertTrue(rounds.get(i).traffic().pagesSent() <= sendable, "round " + (i + 1));
        }
        assertTrue(rounds.size() > 3);
        assertEquals(last(result).traffic().pagesSent() * 4096,
                rounds.get(rounds.size() - 2).traffic().remainingBytes());
        assertTrue(rounds.get(rounds.size() - 2).traffic().remainingBytes() < SLOW_SENT * 0.3);
    }

    @Test
    void theExpectedDowntimeIsTheDirtyMemoryOverTheMeasuredRate() {
        MigrationResult result = run(Scenarios.policy("qemu"), SLOW, VmSpec.ALL_NON_ZERO, 0, NEVER, BUSY);
        RoundStats first = result.rounds().get(0);
        assertEquals(first.traffic().remainingBytes() / SLOW_SENT, first.guest().expectedDowntimeNanos() / 1e9, 1e-6);
    }

    @Test
    void aGuestThatDirtiesFasterNeverStopsUntilTheTimeOut() {
        MigrationResult result = run(Scenarios.policy("qemu"), SLOW, VmSpec.ALL_NON_ZERO, 0, 600_000_000_000L,
                TOO_BUSY);
        assertEquals(Outcome.NOT_CONVERGED, result.outcome());
        assertFalse(result.ending().converged());
        assertEquals(600_000_000_000L, result.totalNanos());
        assertEquals(0, result.downtimeNanos());
        assertTrue(result.rounds().size() > 200, "there is no greatest number of passes");
        assertTrue(result.reason().contains("48 MiB were to be sent") && result.reason().contains("300 ms"),
                result.reason());
    }

    @Test
    void aGuestThatDirtiesFasterConvergesOnceItsWorkingSetFitsTheThreshold() {
        MigrationResult result = run(Scenarios.policy("qemu", "downtimeLimit", "3 s"), SLOW, VmSpec.ALL_NON_ZERO, 0,
                600_000_000_000L, TOO_BUSY);
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertTrue(result.ending().converged());
        assertEquals(12_288, last(result).traffic().pagesSent(), 4096);
    }

    @Test
    void aGuestThatDirtiesFasterThanAnyRoundSendsHasConvergedWhenTheGoalIsReached() {
        MigrationSpec migration = new MigrationSpec("vm", List.of("slow"), 0, Scenarios.policy("qemu"), NONE,
                5_000_000_000L, NEVER);
        MigrationResult result = Scenarios.runOne(new ScenarioSpec("slow", List.of(new LinkSpec("slow", SLOW, 0)),
                List.of(Scenarios.vm("vm", 64, TOO_BUSY)), List.of(migration), 42));
        assertTrue(result.rounds().get(0).guest().dirtyRateBytesPerSecond() > 2 * SLOW);
        assertEquals(2, result.rounds().size(), "all of the memory can be sent in five seconds");
        assertTrue(result.ending().converged());
        assertTrue(result.reason().startsWith("When the log was last read, "), result.reason());
    }

    @Test
    void theMigrationsOwnLimitsGoBeforeTheParameters() {
        PolicySpec policy = Scenarios.policy("qemu", "maxBandwidth", "200 MB/s", "downtimeLimit", "50 ms");
        MigrationResult own = run(policy, NONE, VmSpec.ALL_NON_ZERO, 0, NEVER, BUSY);
        assertEquals(200e6, own.rounds().get(0).traffic().bandwidthBytesPerSecond(), 0.05 * 200e6);
        MigrationResult limited = run(policy, SLOW, VmSpec.ALL_NON_ZERO, 0, 60_000_000_000L, BUSY);
        assertEquals(SLOW_SENT, limited.rounds().get(0).traffic().bandwidthBytesPerSecond(), 1e-6 * SLOW_SENT);
        long strict = limited.rounds().get(0).traffic().pagesSent();
        assertTrue(16_384 - strict < SLOW_SENT * 0.05 / 4096, "50 ms");
        MigrationResult patient = run(policy, SLOW, VmSpec.ALL_NON_ZERO, 1_000_000_000L, NEVER, BUSY);
        assertEquals(SLOW_SENT / 4096, 16_384 - patient.rounds().get(0).traffic().pagesSent(), 500, "1 s");
        assertTrue(patient.totalNanos() < limited.totalNanos());
    }

    @Test
    void withoutALimitTheLinkIsTheLimit() {
        MigrationResult result = run(Scenarios.policy("qemu", "maxBandwidth", "0"), NONE, VmSpec.ALL_NON_ZERO, 0, NEVER,
                IDLE);
        assertEquals(LINK, result.rounds().get(0).traffic().bandwidthBytesPerSecond(), 1e-3 * LINK);
        MigrationResult byDefault = run(Scenarios.policy("qemu"), NONE, VmSpec.ALL_NON_ZERO, 0, NEVER, IDLE);
        assertEquals(128 << 20, byDefault.rounds().get(0).traffic().bandwidthBytesPerSecond(), 0.02 * (128 << 20));
    }

    @Test
    void aHigherSwitchoverBandwidthStopsTheGuestEarlier() {
        MigrationResult measured = run(Scenarios.policy("qemu"), SLOW, VmSpec.ALL_NON_ZERO, 0, NEVER, BUSY);
        MigrationResult given = run(Scenarios.policy("qemu", "availSwitchoverBandwidth", "60 MB/s"), SLOW,
                VmSpec.ALL_NON_ZERO, 0, NEVER, BUSY);
        assertEquals(60e6 * 0.3 / 4096, 16_384 - given.rounds().get(0).traffic().pagesSent(), 500);
        assertTrue(given.rounds().size() < measured.rounds().size());
        assertTrue(last(given).traffic().pagesSent() > last(measured).traffic().pagesSent());
    }

    @Test
    void aTinyGuestGoesInTheFirstWindowWithoutAThreshold() {
        MigrationResult result = run(Scenarios.policy("qemu"), NONE, 100 * 4096, 0, NEVER, IDLE);
        assertEquals(2, result.rounds().size());
        assertEquals("Nothing was left to send in round 1.", result.reason());
        assertTrue(result.totalNanos() < 20_000_000);
    }

    @Test
    void twoOverOneLinkShareItAndNeverExceedIt() {
        List<VmSpec> vms = List.of(Scenarios.vm("a", 64, BUSY), Scenarios.vm("b", 64, BUSY));
        List<MigrationSpec> migrations = List.of(
                new MigrationSpec("a", List.of("link"), 0, Scenarios.policy("qemu"), NONE, 0, NEVER),
                new MigrationSpec("b", List.of("link"), 0, Scenarios.policy("qemu"), NONE, 0, NEVER));
        List<MigrationResult> results = Scenarios.run(new ScenarioSpec("two",
                List.of(new LinkSpec("link", Scenarios.GIGABIT, 0)), vms, migrations, 42)).migrations();
        for (MigrationResult result : results) {
            assertEquals(Scenarios.GIGABIT / 2, result.rounds().get(0).traffic().bandwidthBytesPerSecond(),
                    0.02 * Scenarios.GIGABIT);
        }
        long bytes = results.stream().mapToLong(MigrationResult::bytesSent).sum();
        long end = results.stream().mapToLong(MigrationResult::totalNanos).max().orElseThrow();
        assertTrue(bytes <= Scenarios.GIGABIT * (end / 1e9));
    }

    @Test
    void itCanBeCancelledWhileItWaitsForTheNextWindow() {
        ScenarioSpec spec = Scenarios.one(64, Scenarios.policy("qemu"), SLOW, BUSY);
        Run run = Scenarios.open(spec, RunObserver.NONE);
        assertTrue(run.advance(150_000_000, RunControl.NONE));
        assertFalse(run.advance(NEVER, CANCEL));
        MigrationResult result = run.result().migrations().get(0);
        assertEquals(Outcome.CANCELLED, result.outcome());
        assertEquals(150_000_000, result.totalNanos());
        assertEquals(2 * 416, result.traffic().pagesSent());
    }

    private static RoundStats last(MigrationResult result) {
        return result.rounds().get(result.rounds().size() - 1);
    }

    private static MigrationResult run(PolicySpec policy, double limit, long nonZeroBytes, long downtimeNanos,
            long timeoutNanos, WorkloadRef guest) {
        VmSpec vm = new VmSpec("vm", 64L << 20, 4096, 1, nonZeroBytes, ContentSpec.RANDOM, List.of(guest));
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0, policy, limit, downtimeNanos,
                timeoutNanos);
        return Scenarios.runOne(new ScenarioSpec("qemu", List.of(new LinkSpec("link", LINK, 0)), List.of(vm),
                List.of(migration), 42));
    }
}
