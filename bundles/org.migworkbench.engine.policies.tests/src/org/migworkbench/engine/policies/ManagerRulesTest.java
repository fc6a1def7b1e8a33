package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.mode.PrecopyThenPostcopy;
import org.migworkbench.engine.policies.stop.DowntimeThreshold;
import org.migworkbench.engine.policies.stop.PeriodicLogReading;
import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.policy.fluid.FluidStop;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.testkit.HandMadeView;

/** The rules of managers and other simulators at their boundaries. */
class ManagerRulesTest {

    private static final long MILLI = 1_000_000;
    private static final int PAGES = 1_000_000;

    private final HandMadeView run = new HandMadeView(PAGES);

    private static StopCondition rule(String id, int mib, String... params) {
        ScenarioSpec spec = Scenarios.one(mib, Scenarios.policy("qemu"), 1e9, Scenarios.workload("idle"));
        PolicyContext context = new PolicyContext(spec.vms().get(0), spec.migrations().get(0), 1e9, new Seeds(1));
        PolicyProvider<StopCondition> provider = Scenarios.POLICIES.require(StopCondition.class, id);
        return provider.create(Params.parse(provider.descriptor().params(), Scenarios.params(params)), context);
    }

    private Decision check(StopCondition rule, double seconds, int remainingPages) {
        run.nowNanos = Math.round(seconds * 1e9);
        run.candidates.clear();
        run.candidates.set(0, remainingPages);
        return rule.check(run);
    }

    private static RoundStats round(int number, double bytes, double seconds) {
        return RoundStats.of("vm", number, Phase.PRECOPY).durationNanos(Math.round(seconds * 1e9)).pagesSent(1)
                .bytesSent(Math.round(bytes)).pagesDirtied(RoundStats.UNKNOWN).remainingBytes(RoundStats.UNKNOWN)
                .bandwidthBytesPerSecond(bytes / seconds).build();
    }

    /** A pass ends: bandwidth is measured, the log is read. */
    private Decision pass(StopCondition rule, int number, double seconds, int dirtyPages) {
        run.rounds = number;
        run.nowNanos = Math.round(seconds * 1e9);
        return rule.judgeDirtySet(dirtyPages, run);
    }

    private static void assertIs(Verdict verdict, String part, Decision decision) {
        assertEquals(verdict, decision.verdict(), decision.reason());
        assertTrue(decision.reason().contains(part), decision.reason());
        assertTrue(decision.reason().isEmpty() || decision.reason().endsWith("."), decision.reason());
    }

    @Test
    void kubeVirtAbortsAfter150SecondsForEachBegunGib() {
        StopCondition rule = rule("kubevirt", 1025);
        assertIs(Verdict.CONTINUE, "", check(rule, 0, 9000));
        for (int i = 1; i <= 300; i++) {
            assertIs(Verdict.CONTINUE, "", check(rule, i, 9000 - i));
        }
        assertIs(Verdict.CONTINUE, "", check(rule, 300.99, 8000));
        assertIs(Verdict.ABORT, "300 s", check(rule, 301.5, 7999));
        StopCondition unlimited = rule("kubevirt", 1025, "completionTimeoutPerGiB", "0");
        check(unlimited, 0, 9000);
        assertIs(Verdict.CONTINUE, "", check(unlimited, 100, 8000));
        assertIs(Verdict.CONTINUE, "", check(unlimited, 200, 7000));
        assertIs(Verdict.CONTINUE, "", check(unlimited, 301.5, 6000));
    }

    @Test
    void kubeVirtGoesOnInPostcopyOrStopsTheGuestWhereThatIsAllowed() {
        StopCondition postcopy = rule("kubevirt", 512, "allowPostCopy", "true", "allowWorkloadDisruption", "true");
        check(postcopy, 0, 9000);
        assertIs(Verdict.CONTINUE, "", check(postcopy, 150.9, 8000));
        assertIs(Verdict.POSTCOPY, "not completed", check(postcopy, 151.4, 7000));
        StopCondition stop = rule("kubevirt", 512, "allowWorkloadDisruption", "true");
        check(stop, 0, 9000);
        assertIs(Verdict.SWITCH_OVER, "not completed", check(stop, 152, 9000));
    }

    @Test
    void kubeVirtCountsAnyDecreaseSinceTheLastLookAsProgress() {
        StopCondition rule = rule("kubevirt", 64 * 1024);
        check(rule, 0, 9000);
        assertIs(Verdict.CONTINUE, "", check(rule, 100, 9000));
        assertIs(Verdict.CONTINUE, "", check(rule, 100.3, 20), "between two looks");
        check(rule, 110, 20_000);
        check(rule, 111, 19_999); // more than at first, but less than a second ago
        assertIs(Verdict.CONTINUE, "", check(rule, 261.9, 20_000));
        assertIs(Verdict.ABORT, "not become less", check(rule, 262.4, 20_000));
    }

    private static void assertIs(Verdict verdict, String part, Decision decision, String message) {
        assertEquals(verdict, decision.verdict(), message);
        assertTrue(decision.reason().contains(part), message);
    }

    /** Lets QEMU's rule measure 100 MB/s, and one window more at a time. */
    private void measure(StopCondition rule, double seconds) {
        run.nowNanos = Math.round(seconds * 1e9);
        run.totalBytesSent = Math.round(seconds * 100e6);
        rule.endsRound(PAGES, run);
    }

    /** Most bytes that would let the guest stop at 100 MB/s, found by asking. */
    private long thresholdPages(StopCondition rule, double seconds) {
        measure(rule, seconds);
        measure(rule, seconds + 0.1);
        int low = 0;
        int high = PAGES;
        while (low < high) {
            int middle = (low + high + 1) / 2;
            run.rounds = 0;
            if (rule.judgeDirtySet(middle, run).verdict() == Verdict.STOP) {
                low = middle;
            } else {
                high = middle - 1;
            }
        }
        return low;
    }

    private static long pages(double millis) {
        return (long) Math.ceil(millis * 100e3 / 4096) - 1;
    }

    @Test
    void theRampRisesByEqualStepsAfterTheThirdPassBegan() {
        StopCondition rule = rule("kubevirt-ramp", 8192);
        assertEquals(pages(150), thresholdPages(rule, 1));
        run.rounds = 2;
        check(rule, 50, 90_000);
        check(rule, 70, 80_000);
        assertEquals(pages(150), thresholdPages(rule, 71));
        run.rounds = 3;
        check(rule, 75, 70_000); // the cool-down begins
        run.rounds = 3;
        check(rule, 84.9, 60_000);
        assertEquals(pages(150), thresholdPages(rule, 84.95));
        double[] limits = { 300, 450, 600, 750, 900, 1050, 1050 };
        for (int i = 0; i < limits.length; i++) {
            run.rounds = 10;
            check(rule, 86 + 11 * i, 50_000 - i);
            assertEquals(pages(limits[i]), thresholdPages(rule, 87 + 11 * i), "step " + i);
        }
    }

    @Test
    void theRampKeepsTheTimeouts() {
        StopCondition rule = rule("kubevirt-ramp", 512);
        check(rule, 0, 9000);
        assertIs(Verdict.ABORT, "not completed", check(rule, 151.4, 80));
    }

    @Test
    void novaRaisesTheLimitFromATenthWithTimeForEachGib() {
        StopCondition rule = rule("nova", 3 * 1024, "downtimeLimit", "400 ms", "downtimeDelay", "30 s");
        assertEquals(pages(300), thresholdPages(rule, 0.1), "QEMU's own before the first look");
        // the progression that Nova's source gives for 10 steps, 30 s and 3 GB
        double[] limits = { 40, 76, 112, 148, 184, 220, 256, 292, 328, 364, 400 };
        for (int i = 0; i < limits.length; i++) {
            check(rule, Math.max(0.5, 90 * i), 100);
            assertEquals(pages(i == 0 ? 40 : limits[i - 1]), thresholdPages(rule, 90 * i + 1), "at " + 90 * i);
            check(rule, 90 * i + 2, 100);
            assertEquals(pages(limits[i]), thresholdPages(rule, 90 * i + 3), "after " + 90 * i);
        }
    }

    @Test
    void novaAbortsOrForcesAfterItsTimeout() {
        StopCondition abort = rule("nova", 512);
        check(abort, 0, 9);
        assertIs(Verdict.CONTINUE, "", check(abort, 1600, 9)); // 2 GiB at least
        assertIs(Verdict.ABORT, "not completed", check(abort, 1600.5, 9));
        StopCondition force = rule("nova", 512, "timeoutAction", "forceComplete");
        assertIs(Verdict.SWITCH_OVER, "not completed", check(force, 1601, 9));
        StopCondition postcopy = rule("nova", 512, "timeoutAction", "forceComplete", "permitPostCopy", "true");
        assertIs(Verdict.POSTCOPY, "not completed", check(postcopy, 1601, 9));
        StopCondition never = rule("nova", 512, "completionTimeoutPerGiB", "0");
        assertIs(Verdict.CONTINUE, "", check(never, 1e6, 9));
    }

    private void bandwidth(StopCondition rule) {
        run.rounds = 1;
        measure(rule, 0.1);
        measure(rule, 0.2);
        check(rule, 0.3, PAGES);
    }

    @Test
    void aMigrationStallsWhenItLeavesNoLessThanAPassBeforeTheWindowDid() {
        StopCondition rule = rule("kubevirt-stall", 8192, "downtimeLimit", "1 s");
        bandwidth(rule);
        pass(rule, 1, 10, 100_000);
        assertIs(Verdict.CONTINUE, "", pass(rule, 2, 49.9, 100_000)); // not yet 40 s
        assertIs(Verdict.CONTINUE, "", pass(rule, 3, 50, 95_999)); // 4 % less is progress
        assertIs(Verdict.CONTINUE, "", pass(rule, 4, 89.9, 91_000)); // against the pass at 49.9
        assertIs(Verdict.ABORT, "allowed", pass(rule, 5, 90, 92_160)); // 96 % of 95999; 3.8 s of pause
    }

    @Test
    void afterAStallItWaitsForASmallRestAndLosesPatience() {
        StopCondition rule = rule("kubevirt-stall", 8192, "allowWorkloadDisruption", "true");
        bandwidth(rule);
        pass(rule, 1, 10, 50_000);
        pass(rule, 2, 30, 40_000);
        pass(rule, 3, 50, 60_000); // stalled; 40000 is the best
        assertEquals(pages(300), thresholdPages(rule, 51));
        pass(rule, 4, 60, 41_601);
        assertEquals(pages(300), thresholdPages(rule, 61), "more than 4 % above");
        pass(rule, 5, 90, 70_000); // 40 s after the stall: the best since is 41601
        assertEquals(pages(300), thresholdPages(rule, 91));
        pass(rule, 6, 109, 43_266);
        assertEquals(pages(300), thresholdPages(rule, 109.1), "4 % above 41601 are 43265.04");
        pass(rule, 7, 110, 80_000); // 20 s later: the next is 43266
        assertEquals(pages(300), thresholdPages(rule, 110.1));
        pass(rule, 8, 111, 44_996);
        assertTrue(thresholdPages(rule, 112) > 900_000, "any downtime");
        assertIs(Verdict.CONTINUE, "", check(rule, 171, 100));
        assertIs(Verdict.ABORT, "had not stopped 60 s after", check(rule, 171.5, 100));
    }

    @Test
    void theDowntimeLimitIsRaisedOnlyIfThePauseIsNearIt() {
        for (int[] expected : new int[][] { { 32_958, 1 }, { 32_960, 0 } }) { // 1350 ms at 100 MB/s are 32959.0 pages
            StopCondition rule = rule("kubevirt-stall", 8192);
            bandwidth(rule);
            pass(rule, 1, 10, expected[0]);
            Decision decision = pass(rule, 2, 50, expected[0]);
            assertEquals(expected[1] == 1 ? Verdict.CONTINUE : Verdict.ABORT, decision.verdict());
            assertEquals(pages(expected[1] == 1 ? 900 : 300), thresholdPages(rule, 51));
        }
        StopCondition low = rule("kubevirt-stall", 8192, "downtimeLimit", "100 ms");
        assertEquals(pages(100), thresholdPages(low, 1), "not above the user's limit before a stall either");
    }

    @Test
    void aStallSwitchesToPostcopyWhereThatIsAllowed() {
        StopCondition rule = rule("kubevirt-stall", 8192, "allowPostCopy", "true");
        bandwidth(rule);
        pass(rule, 1, 10, 50_000);
        assertIs(Verdict.POSTCOPY, "stalled", pass(rule, 2, 50, 50_000));
    }

    @Test
    void theSwitchMustFitTheCompletionTimeout() {
        // 1 GiB: 4 s, times 2; 100000 pages take 4.1 s
        String[] params = { "allowPostCopy", "true", "completionTimeoutPerGiB", "4 s", "stallProgressTimeout", "1 s" };
        StopCondition rule = rule("kubevirt-stall", 1024, params);
        bandwidth(rule);
        pass(rule, 1, 1, 100_000);
        pass(rule, 2, 3.95, 100_000);
        assertIs(Verdict.CONTINUE, "", check(rule, 3.96, 100_000));
        assertIs(Verdict.ABORT, "aborted", check(rule, 4.5, 100_000));
        StopCondition small = rule("kubevirt-stall", 1024, params);
        bandwidth(small);
        assertIs(Verdict.POSTCOPY, "not completed", check(small, 4.5, 80_000));
        StopCondition none = rule("kubevirt-stall", 1024, "completionTimeoutPerGiB", "4 s");
        bandwidth(none);
        assertIs(Verdict.ABORT, "not completed", check(none, 4.5, 80));
    }

    @Test
    void theBandwidthIsSmoothed() {
        StopCondition rule = rule("kubevirt-stall", 8192);
        bandwidth(rule); // 100 MB/s
        run.totalBytesSent = 20_000_000;
        run.nowNanos = 300 * MILLI;
        rule.endsRound(PAGES, run); // a window of nothing
        check(rule, 0.8, PAGES); // 60 MB/s; 1350 ms are 19775 pages
        pass(rule, 1, 10, 19_775);
        assertIs(Verdict.CONTINUE, "", pass(rule, 2, 50, 19_775));
        StopCondition above = rule("kubevirt-stall", 8192);
        run.totalBytesSent = 0;
        bandwidth(above);
        run.nowNanos = 300 * MILLI;
        above.endsRound(PAGES, run);
        check(above, 0.8, PAGES);
        pass(above, 1, 10, 19_776);
        assertIs(Verdict.ABORT, "1.35 s", pass(above, 2, 50, 19_776));
    }

    @Test
    void cloudHypervisorMakesFivePassesAfterTheFirst() {
        StopCondition rule = rule("cloud-hypervisor-passes", 64);
        assertIs(Verdict.CONTINUE, "", pass(rule, 0, 0, 0));
        assertIs(Verdict.CONTINUE, "", rule.judge(round(5, 1e6, 1), run));
        assertIs(Verdict.SWITCH_OVER, "Round 6", rule.judge(round(6, 1e6, 1), run));
        assertIs(Verdict.CONTINUE, "", pass(rule, 3, 1, 1));
        assertIs(Verdict.STOP, "left 0", pass(rule, 3, 1, 0));
    }

    @Test
    void dissectCfMakesFiveRoundsOrFewerForASmallRest() {
        StopCondition rule = rule("dissect-cf", 64);
        assertIs(Verdict.CONTINUE, "", rule.judge(round(5, 1e6, 1), run));
        assertIs(Verdict.SWITCH_OVER, "Round 6", rule.judge(round(6, 1e6, 1), run));
        assertIs(Verdict.CONTINUE, "", pass(rule, 1, 1, 64)); // 262144 B
        assertIs(Verdict.STOP, "256 KiB", pass(rule, 1, 1, 63));
    }

    @Test
    void simGridWaitsFor30MsOfTheLastRoundsRate() {
        StopCondition rule = rule("simgrid", 64);
        rule.judge(round(1, 40.96e6, 0.3), run); // 4096000 B in 30 ms
        assertIs(Verdict.STOP, "30 ms", pass(rule, 1, 1, 1000));
        assertIs(Verdict.CONTINUE, "", pass(rule, 1, 1, 1001));
        rule.judge(round(2, 1, 1), run);
        assertIs(Verdict.CONTINUE, "", pass(rule, 2, 2, 1));
        assertIs(Verdict.CONTINUE, "", pass(rule, 3, 9_999_999, 9));
        assertIs(Verdict.ABORT, "not converged", pass(rule, 4, 10_000_000, 9));
    }

    @Test
    void cloudHypervisorCancelsOrForcesAtTheEndOfTheRound() {
        StopCondition cancel = rule("cloud-hypervisor", 64);
        cancel.judge(round(1, 40.96e6, 1), run); // 12288000 B in 300 ms
        assertIs(Verdict.CONTINUE, "", pass(cancel, 1, 3599.9, 3001));
        assertIs(Verdict.STOP, "300 ms", pass(cancel, 1, 3600, 3000));
        assertIs(Verdict.ABORT, "not converged", pass(cancel, 1, 3600, 3001));
        StopCondition force = rule("cloud-hypervisor", 64, "timeoutStrategy", "force", "timeout", "10 s");
        run.nowNanos = 9_999 * MILLI;
        assertIs(Verdict.CONTINUE, "", force.judge(round(1, 40.96e6, 1), run));
        run.nowNanos = 10_000 * MILLI;
        assertIs(Verdict.SWITCH_OVER, "not converged", force.judge(round(2, 40.96e6, 1), run));
    }

    @Test
    void cloudSimMigStopsAtHalfASecondAtMoreThanWasSentOrAfter31Rounds() {
        StopCondition rule = rule("cloudsimmig", 64);
        rule.judge(round(1, 3_276_800, 1), run);
        assertIs(Verdict.STOP, "500 ms", pass(rule, 1, 1, 499)); // 500 pages take 1638400 B on the wire
        assertIs(Verdict.CONTINUE, "", pass(rule, 1, 1, 500));
        assertIs(Verdict.CONTINUE, "", pass(rule, 1, 1, 1000));
        assertIs(Verdict.CONTINUE, "", rule.check(run));
        assertIs(Verdict.CONTINUE, "", pass(rule, 1, 1, 1001));
        assertIs(Verdict.SWITCH_OVER, "more than it sent", rule.check(run));
        assertIs(Verdict.CONTINUE, "", rule.judge(round(30, 1e6, 1), run));
        assertIs(Verdict.SWITCH_OVER, "Round 31", rule.judge(round(31, 1e6, 1), run));
    }

    @Test
    void theLogIsReadEvery5SecondsUnlessAPassEnded() {
        PeriodicLogReading rule = new PeriodicLogReading(new DowntimeThreshold(0, 0, 4096),
                PeriodicLogReading.QEMU_PERIOD_NANOS);
        assertFalse(reads(rule, 1, 0));
        assertFalse(reads(rule, 1, 5.1), "never in the first pass");
        assertFalse(reads(rule, 2, 10.1), "a pass has ended since");
        assertFalse(reads(rule, 2, 14.9));
        assertTrue(reads(rule, 2, 15));
        assertFalse(reads(rule, 3, 15.1));
        assertTrue(reads(rule, 3, 20.3), "no other reading since the last period");
        assertFalse(reads(rule, 5, 25));
        assertTrue(reads(rule, 5, 41), "late");
        assertFalse(reads(rule, 6, 44.9));
        assertTrue(reads(rule, 6, 45));
    }

    private boolean reads(StopCondition rule, int round, double seconds) {
        run.rounds = round;
        run.nowNanos = Math.round(seconds * 1e9);
        return rule.endsRound(1000, run);
    }

    @Test
    void theModeFollowsTheVerdict() {
        PrecopyThenPostcopy mode = new PrecopyThenPostcopy(PostcopyRules.PLAIN, ConnectionRules.LINUX);
        assertEquals(Phase.PRECOPY, mode.next(Phase.PRECOPY, Decision.CONTINUE, run));
        assertEquals(Phase.POSTCOPY, mode.next(Phase.PRECOPY, Decision.postcopy("x."), run));
        for (Decision decision : List.of(Decision.switchOver("x."), Decision.converged("x."))) {
            assertEquals(Phase.STOP_AND_COPY, mode.next(Phase.PRECOPY, decision, run));
        }
        assertEquals(Phase.DONE, mode.next(Phase.PRECOPY, Decision.abort("x."), run));
        assertEquals(Phase.DONE, mode.next(Phase.POSTCOPY, Decision.CONTINUE, run));
    }

    @Test
    void proxmoxDoublesTheLimitWithTheSixthGrowth() {
        StopCondition rule = rule("proxmox", 1024);
        measure(rule, 0);
        double seconds = 1;
        for (int growth = 0; growth <= 5; growth++) {
            assertEquals(Math.round(0.1 * 100e6 / 4096), thresholdPages(rule, seconds), 1, "growth " + growth);
            check(rule, seconds, 500_000);
            check(rule, seconds + 1, 600_000);
            seconds += 2;
        }
        assertEquals(Math.round(0.2 * 100e6 / 4096), thresholdPages(rule, seconds), 1);
    }

    @Test
    void proxmoxLooksTenTimesAsOftenNearTheEnd() {
        StopCondition rule = rule("proxmox", 1024);
        run.totalBytesSent = 0;
        check(rule, 0, 500_000);
        assertEquals(1_000_000_000L, ((FluidStop) rule).nextCheckNanos(run));
        run.totalBytesSent = 100_000_000L;
        check(rule, 1, 1000);
        assertEquals(1_100_000_000L, ((FluidStop) rule).nextCheckNanos(run));
    }
}
