package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.throttling.AutoConverge;
import org.migworkbench.engine.policies.throttling.DirtyLimit;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.testkit.HandMadeGuest;
import org.migworkbench.engine.testkit.HandMadeView;

/** When and how much QEMU slows a guest, with values calculated by hand. */
class ThrottlingTest {

    private static final long MILLI = 1_000_000;
    private static final int PAGES = 100_000;

    private final HandMadeView run = new HandMadeView(PAGES);
    private final HandMadeGuest guest = busyGuest();
    private long waiting = PAGES;

    /** At a time, a round of so many pages has ended and so many that weren't waiting were found written. */
    private void sync(Throttling throttling, long millis, long sent, long newlyDirty) {
        run.nowNanos = millis * MILLI;
        run.totalPagesSent += sent;
        run.rounds++;
        waiting += newlyDirty - sent;
        // a page that waits may be written too: the log has more than is new
        RoundStats stats = RoundStats.of("vm", run.rounds, Phase.PRECOPY).durationNanos(1).pagesSent(sent)
                .bytesSent(sent * 4104).pagesDirtied(newlyDirty + 777).remainingBytes(waiting * 4096).build();
        throttling.roundEnded(stats, run, guest);
    }

    private static PolicyContext context() {
        ScenarioSpec spec = Scenarios.one(64, Scenarios.policy("qemu"), 1e6, Scenarios.workload("idle"));
        return new PolicyContext(spec.vms().get(0), spec.migrations().get(0), 1e6, new Seeds(1));
    }

    private static HandMadeGuest busyGuest() {
        HandMadeGuest guest = new HandMadeGuest(2);
        Arrays.fill(guest.writesPerSecond, 1e6);
        return guest;
    }

    private static AutoConverge autoConverge(String... params) {
        return AutoConverge.of(Params.parse(AutoConverge.params(), Scenarios.params(params)), context());
    }

    private static DirtyLimit dirtyLimit(String... params) {
        return DirtyLimit.of(Params.parse(DirtyLimit.params(), Scenarios.params(params)), context());
    }

    @Test
    void eachSecondHighPointMakesAStep() {
        AutoConverge rule = autoConverge();
        int[] expected = { 0, 20, 20, 30, 30, 40 };
        for (int i = 0; i < expected.length; i++) {
            sync(rule, 2000 * (i + 1), 10_000, 5_011); // 5011 * 4096 > 10000 * 4104 / 2
            assertEquals(expected[i], rule.percentage(), "point " + i);
            assertEquals(expected[i] / 100.0, guest.throttle(0), 1e-12);
            assertEquals(expected[i] / 100.0, guest.throttle(1), 1e-12);
        }
        for (int i = 0; i < 30; i++) {
            sync(rule, 14_000 + 2000 * i, 10_000, 9_000);
        }
        assertEquals(99, rule.percentage());
    }

    @Test
    void aPointIsHighOnlyAboveTheThreshold() {
        AutoConverge rule = autoConverge();
        for (int i = 0; i < 6; i++) {
            sync(rule, 2000 * (i + 1), 10_000, 5_009); // 20516864 < 20520000
        }
        assertEquals(0, rule.percentage());
        AutoConverge lower = autoConverge("throttleTriggerThreshold", "30 %");
        waiting = PAGES;
        run.totalPagesSent = 0;
        sync(lower, 20_000, 10_000, 5_009);
        sync(lower, 22_000, 10_000, 5_009);
        assertEquals(20, lower.percentage());
    }

    @Test
    void aGoodPointDoesNotSetTheCounterBack() {
        AutoConverge rule = autoConverge();
        sync(rule, 2000, 10_000, 9_000);
        sync(rule, 4000, 10_000, 10);
        sync(rule, 6000, 10_000, 10);
        assertEquals(0, rule.percentage());
        sync(rule, 8000, 10_000, 9_000);
        assertEquals(20, rule.percentage());
    }

    @Test
    void readingsWithinASecondBelongToOnePoint() {
        AutoConverge rule = autoConverge();
        sync(rule, 1000, 10_000, 9_000);
        sync(rule, 1001, 1, 1); // the first point, with what was before it
        sync(rule, 1500, 1, 5_000);
        sync(rule, 2001, 1, 5_000);
        assertEquals(0, rule.percentage(), "1000 ms are not more than 1000 ms");
        sync(rule, 2002, 0, 0);
        assertEquals(20, rule.percentage(), "10000 pages dirtied, 2 sent");
        sync(rule, 2900, 50_000, 0);
        sync(rule, 3100, 0, 30_000);
        sync(rule, 4200, 0, 1);
        assertEquals(30, rule.percentage(), "30000 of 50000; then 1 page of none");
    }

    @Test
    void tailSlowTakesNoMoreThanIsNeeded() {
        AutoConverge rule = autoConverge("cpuThrottleTailslow", "true");
        sync(rule, 2000, 10_000, 6_000);
        sync(rule, 4000, 10_000, 6_000);
        assertEquals(20, rule.percentage());
        sync(rule, 6000, 10_000, 5_200);
        sync(rule, 8000, 10_000, 5_200);
        // ideal = floor(80 * 20520000 / 21299200) = 77
        assertEquals(23, rule.percentage());
    }

    @Test
    void aGuestThatIsNotAlwaysBusyLosesItsIdleTimeFirst() {
        AutoConverge rule = autoConverge("guestCpuUse", "80 %", "cpuThrottleIncrement", "30 %");
        sync(rule, 2000, 10_000, 9_000);
        sync(rule, 4000, 10_000, 9_000);
        assertEquals(0, guest.throttle(0), "20 % of idle time");
        sync(rule, 6000, 10_000, 9_000);
        sync(rule, 8000, 10_000, 9_000);
        assertEquals(50, rule.percentage());
        assertEquals(1 - 0.5 / 0.8, guest.throttle(0), 1e-12);
    }

    @Test
    void whereNothingIsSaidAProcessorIsAsBusyAsItsWritesNeed() {
        AutoConverge rule = autoConverge("cpuThrottleInitial", "90 %", "guestCpuPerWrite", "5 us");
        guest.writesPerSecond[0] = 100_000; // 50 % of its time
        guest.writesPerSecond[1] = 10_000;
        sync(rule, 2000, 10_000, 9_000);
        sync(rule, 4000, 10_000, 9_000);
        assertEquals(1 - 0.1 / 0.5, guest.throttle(0), 1e-12);
        assertEquals(0, guest.throttle(1), "5 % of its time is less than the 10 % that are left");
        guest.writesPerSecond[0] = 0;
        sync(rule, 6000, 10_000, 9_000);
        sync(rule, 8000, 10_000, 9_000);
        assertEquals(1 - 0.01 / 0.5, guest.throttle(0), 1e-12, "it pauses just now");
    }

    @Test
    void theQuotaComesWithTheTriggerAndItsFirstStepAPeriodLater() {
        DirtyLimit rule = dirtyLimit();
        assertEquals(Throttling.NEVER, rule.nextCheckNanos(0));
        sync(rule, 2000, 10_000, 9_000);
        assertEquals(Throttling.NEVER, rule.nextCheckNanos(run.nowNanos));
        guest.written[0] = 12345; // before the trigger: doesn't count
        sync(rule, 4000, 10_000, 9_000);
        assertEquals(4010 * MILLI, rule.nextCheckNanos(run.nowNanos));
        runFor(rule, 4010, 1000, 30_720, 0); // 120 MiB in a second
        // floor(119 * 100 / 120) = 99 %; a ring of 8 MiB fills in 66666 us; 66666 * 99 / 1 = 6599934
        assertEquals(6_599_934, rule.sleepMicros(0));
        assertEquals(6_599_934 / (6_599_934 + 2048 / 30_720.0 * 1e6), guest.throttle(0), 1e-9);
        assertEquals(0, guest.throttle(1), "it doesn't write");
    }

    /** Looks whenever the rule wants to, while the processors write at constant rates. */
    private void runFor(DirtyLimit rule, long fromMillis, long millis, long pagesPerSecond, long otherPagesPerSecond) {
        long begin = fromMillis * MILLI - 10 * MILLI;
        long before = begin;
        while (rule.nextCheckNanos(before) <= begin + millis * MILLI) {
            long next = rule.nextCheckNanos(before);
            guest.written[0] += Math.round(pagesPerSecond * (next - begin) / 1e9)
                    - Math.round(pagesPerSecond * (before - begin) / 1e9);
            guest.written[1] += Math.round(otherPagesPerSecond * (next - begin) / 1e9)
                    - Math.round(otherPagesPerSecond * (before - begin) / 1e9);
            run.nowNanos = next;
            rule.check(run, guest);
            assertTrue(rule.nextCheckNanos(next) > next);
            before = next;
        }
    }

    @Test
    void theRingIsReadWheneverItWouldBeFull() {
        DirtyLimit rule = limited();
        guest.written[1] = 1024; // half a ring in 10 ms
        run.nowNanos = 4010 * MILLI;
        rule.check(run, guest);
        assertEquals(4030 * MILLI, rule.nextCheckNanos(run.nowNanos));
        guest.written[0] = 1 << 20;
        run.nowNanos = 4030 * MILLI;
        rule.check(run, guest);
        assertEquals(4040 * MILLI, rule.nextCheckNanos(run.nowNanos), "no more often than every 10 ms");
        run.nowNanos = 4040 * MILLI;
        rule.check(run, guest);
        assertEquals(5000 * MILLI, rule.nextCheckNanos(run.nowNanos), "at the end of the period at the latest");
    }

    @Test
    void withinTheToleranceNothingChanges() {
        DirtyLimit rule = limited();
        runFor(rule, 4010, 1000, 26 * 256, 27 * 256); // 26 - 1 = 25 MiB/s; 27 is one more
        assertEquals(0, rule.sleepMicros(0));
        // floor(26 * 100 / 27) = 96 %; 8e6 / 27 = 296296 us; times 24
        assertEquals(7_111_104, rule.sleepMicros(1));
        double throttle = guest.throttle(1);
        runFor(rule, 5010, 1000, 26 * 256, 10 * 256);
        assertEquals(throttle, guest.throttle(1));
    }

    @Test
    void nearTheQuotaTheStepsAreSmall() {
        DirtyLimit rule = dirtyLimit("vcpuDirtyLimit", "100 MiB/s");
        trigger(rule);
        runFor(rule, 4010, 1000, 200 * 256, 126 * 256);
        // (200 - 100) * 100 / 200 = 50 %: not above 50; 8e6 / 200 = 40000 us, a tenth
        assertEquals(4000, rule.sleepMicros(0));
        assertEquals(4000, rule.sleepMicros(1), "the highest rate of any processor counts");
        runFor(rule, 5010, 1000, 40 * 256, 126 * 256);
        // 60 % below the quota: 40000 * 60 / 40 off, but no less than nothing
        assertEquals(0, rule.sleepMicros(0));
        assertEquals(0, guest.throttle(0));
        assertEquals(8000, rule.sleepMicros(1));
        double throttle = guest.throttle(1);
        runFor(rule, 6010, 1000, 40 * 256, 60 * 256);
        assertEquals(4000, rule.sleepMicros(1), "40 % below: a small step back");
        assertTrue(guest.throttle(1) < throttle);
    }

    @Test
    void theSleepIsAtMost99TimesTheFill() {
        DirtyLimit rule = limited();
        runFor(rule, 4010, 1000, 2000 * 256, 0);
        assertEquals(4000 * 99, rule.sleepMicros(0));
        runFor(rule, 5010, 1000, 200 * 256, 0);
        assertEquals(4000 * 99, rule.sleepMicros(0));
    }

    private DirtyLimit limited() {
        DirtyLimit rule = dirtyLimit();
        trigger(rule);
        return rule;
    }

    private void trigger(DirtyLimit rule) {
        sync(rule, 2000, 10_000, 9_000);
        sync(rule, 4000, 10_000, 9_000);
    }

    @Test
    void bothGoIntoAnyPolicy() {
        for (String throttling : List.of("auto-converge", "dirty-limit")) {
            ScenarioSpec spec = Scenarios.one(256, new PolicySpec(new PolicyRef("qemu", Scenarios.params()),
                    List.of(new PolicyRef(throttling, Scenarios.params()))), 20e6, 600_000_000_000L,
                    Scenarios.workload("sweep", "workingSet", "100 MiB", "writeRate", "20000"));
            var result = Scenarios.runOne(spec);
            assertTrue(result.ending().converged(), throttling + ": " + result.reason());
            assertTrue(result.rounds().stream().anyMatch(round -> round.guest().throttle() > 0.5), throttling);
        }
    }
}
