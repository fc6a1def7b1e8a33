package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.policies.bandwidth.RateWindow;
import org.migworkbench.engine.policies.encoding.MarkedZeroPages;
import org.migworkbench.engine.policies.selection.WrappingScan;
import org.migworkbench.engine.policies.stop.DowntimeThreshold;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.testkit.HandMadeView;

/** The rules of algorithms that QEMU's migration is made of, one by one, with values calculated by hand. */
class QemuRulesTest {

    private static final double MIB = 1 << 20;
    private static final long MILLI = 1_000_000;
    private static final int PAGE = 4104;

    private final HandMadeView view = new HandMadeView(200);

    @Test
    void aWindowCarriesATenthOfTheLimitInWholeBuffers() {
        // 41943040 / 10 / 4104 = 1022.003, so the page 1023 exceeds the quota, in the buffer that ends with page 1024
        assertEquals(1024, window(40).batchPages(8192));
        assertEquals(416, window(16).batchPages(8192));
        assertEquals(3072, window(120).batchPages(8192));
        assertEquals(100, window(40).batchPages(100), "no more than there is room for");
    }

    @Test
    void onceTheQuotaIsUsedNothingIsSentUntilTheWindowEnds() {
        RateWindow window = window(40);
        long began = 7 * MILLI;
        assertEquals(began, window.nextBatchNanos(began));
        assertEquals(began, window.release(began, 1022 * PAGE), "goes as fast as the link allows");
        assertEquals(8 * MILLI, window.nextBatchNanos(8 * MILLI), "the quota isn't exceeded yet");
        assertEquals(32, window.batchPages(8192));
        window.release(8 * MILLI, 32 * PAGE);
        assertEquals(107 * MILLI, window.nextBatchNanos(10 * MILLI));
        assertEquals(107 * MILLI, window.nextBatchNanos(107 * MILLI));
        assertEquals(1024, window.batchPages(8192), "the excess isn't charged");
        assertEquals(300 * MILLI, window.nextBatchNanos(300 * MILLI));
        window.release(300 * MILLI, 1024 * PAGE);
        assertEquals(400 * MILLI, window.nextBatchNanos(310 * MILLI), "a window begins when the last is over");
    }

    @Test
    void theLimitIsLiftedWhenTheGuestStandsStill() {
        RateWindow window = window(40);
        window.nextBatchNanos(0);
        window.release(0, 2000 * PAGE);
        assertEquals(40 * MIB, window.limitBytesPerSecond());
        view.finalRound = true;
        window.beginRound(view);
        assertEquals(5, window.nextBatchNanos(5));
        assertEquals(Double.POSITIVE_INFINITY, window.limitBytesPerSecond());
        assertEquals(2e9, window.peakBytesPerSecond(1), "the rate of the path");
        assertEquals(4896, window.batchPages(8192), "10 ms of the path: 4873 pages, in whole buffers");
    }

    @Test
    void aZeroPageIsAHeaderAndAMark() {
        view.zeros.set(2, 5);
        WireCost cost = new WireCost();
        new MarkedZeroPages(8, 1, 4096, 400).encode(view, new int[] { 1, 2, 3, 9, 4 }, 4, cost);
        assertEquals(2 * 9 + 2 * 4104, cost.bytes);
        assertEquals(2, cost.zeroPages);
        assertEquals(800, cost.cpuNanos);
    }

    @Test
    void theScanGoesRoundAndKeepsItsPlace() {
        WrappingScan scan = new WrappingScan(200);
        assertEquals(List.of(0, 1, 2), chosen(scan, 3));
        view.candidates.clear();
        view.candidates.set(1);
        view.candidates.set(150);
        view.candidates.set(199);
        scan.beginRound(view);
        assertEquals(List.of(150, 199), chosen(scan, 2));
        assertEquals(List.of(1, 150, 199), chosen(scan, 10), "each once, those behind the place last");
        view.candidates.clear(1);
        view.candidates.set(170);
        assertEquals(List.of(150), chosen(scan, 1));
        view.candidates.clear(150);
        view.candidates.set(140);
        view.candidates.set(151);
        assertEquals(List.of(151, 170, 199, 140), chosen(scan, 9));
        view.candidates.clear();
        assertEquals(List.of(), chosen(scan, 9));
    }

    @Test
    void aPageWithoutAFrameStaysToBeSent() {
        WrappingScan scan = new WrappingScan(200);
        view.candidates.clear(3, 200);
        view.unmapped.set(1);
        assertEquals(List.of(0, 2), chosen(scan, 9));
        view.unmapped.clear();
        assertTrue(chosen(scan, 9).contains(1));
    }

    @Test
    void theThresholdIsTheMeasuredBandwidthTimesTheDowntimeLimit() {
        DowntimeThreshold rule = new DowntimeThreshold(300 * MILLI, 0, 4096);
        assertFalse(ends(rule, 0, 0, 1));
        assertEquals(300 * MILLI, rule.expectedDowntimeNanos(1 << 20), "nothing is measured yet");
        assertFalse(ends(rule, 99, 4_000_000, 1), "not measured before 100 ms");
        // 4194304 B in 100 ms, threshold 12582912 B = 3072 pages
        assertFalse(ends(rule, 100, 4_194_304, 3072));
        assertEquals(12_582_912, rule.thresholdBytes());
        assertTrue(ends(rule, 200, 2 * 4_194_304, 3071));
        assertEquals(Decision.CONTINUE, rule.judgeDirtySet(3072, view));
        Decision decision = rule.judgeDirtySet(3071, view);
        assertEquals(Verdict.STOP, decision.verdict());
        assertTrue(decision.reason().contains("12 MiB") && decision.reason().contains("300 ms"), decision.reason());
        assertEquals(100 * MILLI, rule.expectedDowntimeNanos(4_194_304));
    }

    @Test
    void theLogIsReadOnlyAtTheBeginOfAWindowAfter50MsOfSendingOrWhenNothingIsLeft() {
        DowntimeThreshold rule = new DowntimeThreshold(300 * MILLI, 0, 4096);
        ends(rule, 0, 0, 9000);
        assertFalse(ends(rule, 100, 4_194_304, 9000));
        assertFalse(ends(rule, 149, 5_000_000, 10));
        assertTrue(ends(rule, 150, 5_000_000, 10));
        assertFalse(ends(rule, 160, 5_000_000, 10));
        assertTrue(ends(rule, 161, 5_000_000, 0));
        assertTrue(ends(rule, 201, 5_000_000, 10), "a new window");
        assertEquals(Math.round(805_696 / 0.101 * 0.3), Math.round(rule.thresholdBytes()));
    }

    @Test
    void beforeTheFirstWindowHasEndedTheGuestStopsOnlyWhenNothingIsLeft() {
        DowntimeThreshold rule = new DowntimeThreshold(300 * MILLI, 0, 4096);
        assertFalse(ends(rule, 0, 0, 10));
        assertFalse(ends(rule, 5, 41_040, 0), "there is no threshold, so the log isn't read");
        assertEquals(Verdict.STOP, rule.judge(HandMadeView.round(1, 10, 0), view).verdict());
    }

    @Test
    void aGivenSwitchoverBandwidthTakesThePlaceOfTheMeasuredOne() {
        DowntimeThreshold rule = new DowntimeThreshold(300 * MILLI, 1e9, 4096);
        ends(rule, 0, 0, 100_000);
        assertFalse(ends(rule, 100, 4_194_304, 73_243)); // 300003328 B
        assertEquals(300_000_000, rule.thresholdBytes());
        assertTrue(ends(rule, 200, 8_388_608, 73_242));
        assertEquals(250 * MILLI, rule.expectedDowntimeNanos(250_000_000));
    }

    private boolean ends(DowntimeThreshold rule, long millis, long bytes, long remaining) {
        view.nowNanos = millis * MILLI;
        view.totalBytesSent = bytes;
        return rule.endsRound(remaining, view);
    }

    private List<Integer> chosen(WrappingScan scan, int budget) {
        int[] out = new int[budget];
        int count = scan.select(view, budget, out);
        List<Integer> pages = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            pages.add(out[i]);
        }
        return pages;
    }

    @Test
    void theLiftedWindowLetsAllGo() {
        RateWindow window = new RateWindow(1e6, 1e6, 2e9, PAGE);
        assertEquals(0, window.nextBatchNanos(0));
        window.release(0, 1_000_000);
        assertEquals(100_000_000, window.nextBatchNanos(1));
        window.lift();
        assertEquals(1, window.nextBatchNanos(1));
        assertEquals(Double.POSITIVE_INFINITY, window.limitBytesPerSecond());
    }

    private static RateWindow window(double mib) {
        return new RateWindow(mib * MIB, Double.POSITIVE_INFINITY, 2e9, PAGE);
    }
}
