package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.selection.DeferralRule;
import org.migworkbench.engine.policies.selection.DirtyChain;
import org.migworkbench.engine.policies.selection.FrequentlyDirty;
import org.migworkbench.engine.policies.selection.PredictedInterval;
import org.migworkbench.engine.policies.selection.PredictiveScan;
import org.migworkbench.engine.policies.selection.WriteHistory;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Seeds;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.testkit.HandMadeView;

/** The rules that defer pages, at their boundaries, and the scan that asks them. */
class PredictionTest {

    private static final int PAGES = 100;
    private static final DeferralRule ALWAYS = (history, page, tick, pass) -> true;
    private static final DeferralRule NEVER = (history, page, tick, pass) -> false;

    private final int[] out = new int[PAGES];
    private final HandMadeView view = new HandMadeView(PAGES);

    @Test
    void aPageIsSentOnlyIfItsNextWriteIsLaterThanTheThreshold() {
        WriteHistory history = written(100, 100); // the next write is expected at 300
        PredictedInterval rule = new PredictedInterval(1, false, 1, 0, 2);
        assertFalse(rule.defers(history, 0, 200, 99.9));
        assertTrue(rule.defers(history, 0, 200, 100));
        assertFalse(rule.defers(history, 0, 250, 49.9));
        assertTrue(rule.defers(history, 0, 250, 50));
        assertTrue(rule.defers(history, 0, 400, 0), "twice the interval has passed");
        assertFalse(rule.defers(history, 0, 400.1, 0), "more than twice");
        PredictedInterval fixed = new PredictedInterval(1, false, 0, 30, 2);
        assertFalse(fixed.defers(history, 0, 269.9, 1e9));
        assertTrue(fixed.defers(history, 0, 270, 1e9));
    }

    @Test
    void aPageWithFewerThanTwoIntervalsIsSent() {
        PredictedInterval rule = new PredictedInterval(0, false, 1, 0, 2);
        assertFalse(rule.defers(written(), 0, 0, 1e9));
        assertFalse(rule.defers(written(100), 0, 100, 1e9));
        assertTrue(rule.defers(written(100, 100), 0, 200, 1e9));
    }

    @Test
    void withFewSamplesTheMeanIsPredicted() {
        assertEquals(15, interval(1, false, written(10, 20)), 1e-12);
        assertEquals(15, interval(3, false, written(10, 20, 10, 20)), 1e-12);
        // deviations 5, -5, 5 from the latest: with the mean 50/3 r1 is -2/3 by hand
        double mean = 50.0 / 3;
        assertEquals(mean - 2.0 / 3 * (20 - mean), interval(1, false, written(20, 10, 20)), 1e-12);
    }

    @Test
    void theHigherOrderSeesTheSwing() {
        WriteHistory history = written(10, 30, 10, 30, 10);
        assertEquals(18, interval(0, false, history), 1e-12);
        assertEquals(18 - 8 * -0.78, interval(1, false, history), 0.5);
        assertTrue(interval(2, false, history) > 22);
        assertTrue(interval(3, false, history) > 22);
    }

    @Test
    void aClassHasOneModel() {
        WriteHistory history = new WriteHistory(64);
        long tick = 0;
        for (int i = 0; i < 5; i++) {
            tick += i % 2 == 0 ? 10 : 30;
            history.written(0, i < 3 ? 0b111 : 0b011, tick); // two pages swing on, one has swung three times
            history.roundEnded(tick);
        }
        PredictedInterval pooled = new PredictedInterval(1, true, 1, 0, 2);
        pooled.beginRound(history);
        PredictedInterval own = new PredictedInterval(1, false, 1, 0, 2);
        assertEquals(own.interval(history, 0), pooled.interval(history, 1), 0.5);
        assertTrue(pooled.interval(history, 2) > own.interval(history, 2) + 0.1, "learns from the longer ones");
    }

    @Test
    void randomIntervalsArePredictedNoWorseThanTheirScatter() {
        SplittableRandom random = new SplittableRandom(5);
        double error = 0;
        double scatter = 0;
        for (int run = 0; run < 2000; run++) {
            long[] intervals = random.longs(6, 20, 200).toArray();
            double next = interval(1, false, written(Arrays.copyOf(intervals, 5)));
            error += (next - intervals[5]) * (next - intervals[5]);
            scatter += (110 - intervals[5]) * (110 - intervals[5]);
        }
        assertTrue(error < 2 * scatter, error / scatter + " times the variance");
    }

    @Test
    void aPageThatWasDirtyInKOfTheLastNRoundsWaits() {
        FrequentlyDirty rule = new FrequentlyDirty(2, 3);
        assertFalse(rule.defers(rounds(1), 0, 0, 0));
        assertTrue(rule.defers(rounds(1, 1), 0, 0, 0));
        assertTrue(rule.defers(rounds(1, 0, 1), 0, 0, 0));
        assertFalse(rule.defers(rounds(1, 0, 0, 1), 0, 0, 0), "the first is the fourth last");
        assertTrue(new FrequentlyDirty(7, 7).defers(rounds(1, 1, 1, 1, 1, 1, 1), 0, 0, 0));
        assertFalse(new FrequentlyDirty(7, 7).defers(rounds(1, 1, 0, 1, 1, 1, 1), 0, 0, 0));
    }

    @Test
    void theChainCountsTransitionsFromTheLastState() {
        assertEquals(0.5, DirtyChain.probability(0b1, 1));
        assertEquals(3.0 / 4, DirtyChain.probability(0b111, 3));
        assertEquals(1.0 / 4, DirtyChain.probability(0b10101, 5), "after dirty came clean twice");
        assertEquals(3.0 / 4, DirtyChain.probability(0b01010, 5), "after clean came dirty twice");
        assertEquals(1.0 / 5, DirtyChain.probability(0b0000, 4));
        assertEquals(0.5, DirtyChain.probability(0b01, 2), "a round before the first doesn't count");
        assertTrue(new DirtyChain(0.74).defers(rounds(1, 1, 1), 0, 0, 0));
        assertFalse(new DirtyChain(0.75).defers(rounds(1, 1, 1), 0, 0, 0));
        assertFalse(new DirtyChain(0).defers(rounds(1), 0, 0, 0), "one round has no transition");
    }

    @Test
    void whatIsDeferredStaysACandidateAndCounts() {
        PredictiveScan scan = scan(PAGES, 64, (history, page, tick, pass) -> page < 30, false, 0);
        BitSet sent = round(scan, 100);
        assertEquals(70, sent.cardinality());
        assertEquals(30, sent.nextSetBit(0));
        assertEquals(30, scan.skippedPages());
        assertEquals(30, view.candidates.cardinality());
        view.finalRound = true;
        assertEquals(30, round(scan, 100).cardinality(), "the last round has all");
        assertEquals(0, scan.skippedPages());
    }

    @Test
    void aRoundOfNothingButDeferredPagesSendsABatchOfThem() {
        PredictiveScan scan = scan(PAGES, 30, ALWAYS, true, 0);
        BitSet all = new BitSet();
        for (int round = 0; round < 3; round++) {
            BitSet sent = round(scan, 100);
            assertEquals(30, sent.cardinality());
            assertEquals(70, scan.skippedPages());
            assertFalse(all.intersects(sent), "others each time");
            all.or(sent);
            view.candidates.set(0, PAGES);
        }
    }

    @Test
    void aRewrittenPageIsPassedOverIfXensRuleHolds() {
        view.rewritten.set(0, 40);
        PredictiveScan skipping = scan(PAGES, 100, NEVER, true, 0);
        skipping.beginRound(view);
        assertEquals(60, skipping.select(view, PAGES, out));
        PredictiveScan plain = scan(PAGES, 100, NEVER, false, 0);
        plain.beginRound(view);
        assertEquals(100, plain.select(view, PAGES, out));
    }

    @Test
    void aPageWrittenInEachRoundIsDeferredAndSentWhenTheWritesEnd() {
        PredictiveScan scan = scan(PAGES, 100, new PredictedInterval(1, true, 0, 150, 2), true, 0);
        assertEquals(PAGES, round(scan, 100, 3, 4).cardinality());
        assertTrue(round(scan, 100, 3).get(3), "one interval");
        view.candidates.set(9); // else the round has nothing to send and takes page 3
        assertFalse(round(scan, 100).get(3), "a write is expected after 100 ms");
        view.candidates.set(9);
        assertFalse(round(scan, 101).get(3), "and didn't come");
        view.candidates.set(9);
        assertTrue(round(scan, 100).get(3), "for twice as long as expected");
    }

    @Test
    void theLogIsReadWithinARoundAtDoublingTimes() {
        long[] seen = new long[1];
        DeferralRule watch = (history, page, tick, pass) -> {
            double[] intervals = new double[WriteHistory.INTERVALS];
            seen[0] = history.intervals(7, intervals) == 0 ? 0 : (long) intervals[0];
            return false;
        };
        PredictiveScan scan = scan(PAGES, 1, watch, true, 50_000_000);
        scan.beginRound(view);
        for (int i = 0; i < 30; i++) {
            view.nowNanos = i * 10_000_000L;
            view.rewritten.set(7, i >= 6);
            scan.select(view, 1, out);
            view.candidates.clear(out[0]);
        }
        assertEquals(100, seen[0], "written at 60 ms, read at 50 and 100");
    }

    @Test
    void aRoundThatWasCutShortIsLearntFromTheNextCandidates() {
        PredictiveScan scan = scan(PAGES, 50, new PredictedInterval(0, false, 0, 1000, 10), false, 0);
        for (int round = 0; round < 3; round++) {
            scan.beginRound(view);
            int count = scan.select(view, PAGES, out);
            if (round == 2) {
                assertEquals(50, count, "the pages that were left twice have no intervals");
                assertEquals(50, scan.skippedPages());
            }
            view.nowNanos += 100_000_000; // all that was sent is written, then the log is read
        }
    }

    @Test
    void kAboveNIsRefused() {
        var error = assertThrows(IllegalArgumentException.class, () -> selection("k-of-n", "dirtyRounds", "4"));
        assertTrue(error.getMessage().contains("dirtyRounds 4"), error.getMessage());
    }

    @Test
    void eachSelectionGoesOverAnyPolicy() {
        for (PolicyProvider<PageSelection> provider : Scenarios.POLICIES.all(PageSelection.class)) {
            for (String base : List.of("libxc", "qemu", "qemu-postcopy", "xen-adaptive", "cloud-hypervisor")) {
                MigrationResult result = run(new PolicySpec(Scenarios.policy(base).base(),
                        List.of(new PolicyRef(provider.descriptor().id(), Scenarios.params()))), 64,
                        Scenarios.workload("hot-cold", "workingSet", "8 MiB", "writeRate", "6000"));
                assertEquals(Outcome.COMPLETED, result.outcome(), provider.descriptor().id() + " over " + base);
            }
        }
    }

    @Test
    void nothingWaitsOnceTheGuestRunsAtTheDestination() {
        PolicySpec policy = new PolicySpec(Scenarios.policy("qemu-postcopy").base(),
                List.of(new PolicyRef("k-of-n", Scenarios.params("dirtyRounds", "1"))));
        MigrationResult result = run(policy, 64,
                Scenarios.workload("uniform", "workingSet", "48 MiB", "writeRate", "100000"));
        RoundStats last = result.rounds().get(result.rounds().size() - 1);
        assertEquals(Phase.POSTCOPY, last.phase());
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertEquals(0, last.traffic().pagesSkipped());
    }

    @Test
    void predictionSavesTheTrafficOfAHotSetAndChangesLittleForAQuietGuest() {
        WorkloadRef hot = Scenarios.workload("hot-cold", "workingSet", "128 MiB", "writeRate", "60000");
        MigrationResult xen = run(Scenarios.policy("xen"), 256, hot);
        for (String id : List.of("ar-prediction", "k-of-n", "markov", "mean-interval")) {
            MigrationResult result = run(Scenarios.policy(id), 256, hot);
            assertTrue(result.bytesSent() < 0.9 * xen.bytesSent(), id + " sent " + result.bytesSent());
        }
        WorkloadRef quiet = Scenarios.workload("uniform", "workingSet", "64 MiB", "writeRate", "3000");
        assertEquals(run(Scenarios.policy("xen"), 256, quiet).bytesSent(),
                run(Scenarios.policy("ar-prediction"), 256, quiet).bytesSent(), 1 << 20);
    }

    private static MigrationResult run(PolicySpec policy, int mib, WorkloadRef work) {
        ScenarioSpec one = Scenarios.one(mib, policy, Double.POSITIVE_INFINITY, work);
        MigrationSpec plain = one.migrations().get(0);
        MigrationSpec limited = new MigrationSpec("vm", plain.path(), 0, policy, Double.POSITIVE_INFINITY,
                300_000_000L, 60_000_000_000L);
        return Scenarios.runOne(new ScenarioSpec("one", one.links(), one.vms(), List.of(limited), 42));
    }

    private static PageSelection selection(String id, String... params) {
        ScenarioSpec spec = Scenarios.one(1, Scenarios.policy("xen"), 1e6, Scenarios.workload("idle"));
        PolicyProvider<PageSelection> provider = Scenarios.POLICIES.require(PageSelection.class, id);
        return provider.create(Params.parse(provider.descriptor().params(), Scenarios.params(params)),
                new PolicyContext(spec.vms().get(0), spec.migrations().get(0), 1e6, new Seeds(1)));
    }

    /** A round in one go: sends, then pages are written, then the log is read and cleaned. */
    private static PredictiveScan scan(int pages, int batch, DeferralRule rule, boolean skips, long scanNanos) {
        PredictiveScan scan = new PredictiveScan(pages, batch, rule, skips, scanNanos);
        scan.start();
        return scan;
    }

    private BitSet round(PredictiveScan scan, int millis, int... written) {
        BitSet sent = new BitSet();
        scan.beginRound(view);
        int most = scan.select(view, PAGES, out);
        int count = most;
        boolean first = true;
        while (count > 0) {
            for (int i = 0; i < count; i++) {
                assertFalse(sent.get(out[i]), "twice");
                sent.set(out[i]);
                view.candidates.clear(out[i]);
            }
            if (first) {
                view.nowNanos += millis * 1_000_000L;
                for (int page : written) {
                    view.rewritten.set(page);
                }
                first = false;
            }
            count = scan.select(view, PAGES, out);
        }
        view.candidates.or(view.rewritten);
        view.rewritten.clear();
        return sent;
    }

    /** Page 0 after intervals. */
    private static WriteHistory written(long... intervals) {
        WriteHistory history = new WriteHistory(64);
        long tick = 0;
        for (long interval : intervals) {
            tick += interval;
            history.written(0, 1, tick);
            history.roundEnded(tick);
        }
        return history;
    }

    /** Page 0 after rounds, the first first. */
    private static WriteHistory rounds(int... dirty) {
        WriteHistory history = new WriteHistory(64);
        for (int i = 0; i < dirty.length; i++) {
            history.written(0, dirty[i], 10L * i + 10);
            history.roundEnded(10L * i + 10);
        }
        return history;
    }

    private static double interval(int order, boolean pooled, WriteHistory history) {
        PredictedInterval rule = new PredictedInterval(order, pooled, 1, 0, 2);
        rule.beginRound(history);
        return rule.interval(history, 0);
    }
}
