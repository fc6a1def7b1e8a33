package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.policies.selection.LinearScan;
import org.migworkbench.engine.policies.selection.PermutedSkippingScan;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.testkit.HandMadeView;

class SelectionTest {

    private final int[] out = new int[8192];

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3, 63, 64, 1000, 1023, 1024, 1025, 2048, 5000, 131072, 204800 })
    void theScatteredOrderHasEachPageOnce(int pages) {
        PermutedSkippingScan scan = new PermutedSkippingScan(pages, 1024);
        BitSet seen = new BitSet();
        for (int i = 0; i < pages; i++) {
            int page = scan.permute(i);
            assertTrue(page >= 0 && page < pages && !seen.get(page), "place " + i);
            seen.set(page);
        }
    }

    @Test
    void theScatteredOrderIsTheOneOfTheCode() {
        // 131072 pages are 17 bits: rotated left by ten
        PermutedSkippingScan scan = new PermutedSkippingScan(131072, 1024);
        assertEquals(0, scan.permute(0));
        assertEquals(1024, scan.permute(1));
        assertEquals(127 * 1024, scan.permute(127));
        assertEquals(1, scan.permute(128));
        assertEquals(131071, scan.permute(131071));
        // 3000 pages are 12 bits: 4 -> 4096 & 4095 | 4 >> 2 = 1; 3 -> 3072, beyond the end, -> 3
        PermutedSkippingScan odd = new PermutedSkippingScan(3000, 1024);
        assertEquals(1, odd.permute(4));
        assertEquals(768, odd.permute(3));
    }

    @ParameterizedTest
    @ValueSource(ints = { 1000, 16384, 20000, 65536, 70001, 131072, 180000 })
    void turnedWordsLeaveTheOrderAndTheCountAsTheyAre(int pages) {
        SplittableRandom random = new SplittableRandom(pages);
        for (int trial = 0; trial < 20; trial++) {
            HandMadeView view = new HandMadeView(pages);
            view.candidates.clear();
            for (int i = 0; i < 4; i++) {
                int first = random.nextInt(pages);
                view.candidates.set(first, Math.min(pages, first + random.nextInt(9000)));
                view.candidates.set(random.nextInt(pages));
                first = random.nextInt(pages);
                view.rewritten.set(first, Math.min(pages, first + random.nextInt(20000)));
            }
            view.finalRound = trial % 5 == 0;
            PermutedSkippingScan scan = new PermutedSkippingScan(pages, 1024);
            List<Integer> plain = new ArrayList<>();
            int skipped = 0;
            for (int place = 0; place < pages; place++) {
                int page = scan.permute(place);
                boolean skips = view.rewritten.get(page) && !view.finalRound;
                if (view.candidates.get(page) && !skips) {
                    plain.add(page);
                }
                skipped += view.candidates.get(page) && skips ? 1 : 0;
            }
            assertEquals(plain, inBatches(scan, view, random));
            assertEquals(skipped, scan.skippedPages());
        }
    }

    /** What is chosen is no candidate any more, as in a run. */
    private List<Integer> inBatches(PermutedSkippingScan scan, HandMadeView view, SplittableRandom random) {
        List<Integer> chosen = new ArrayList<>();
        scan.beginRound(view);
        int count = scan.select(view, 1 + random.nextInt(300), out);
        while (count > 0) {
            for (int i = 0; i < count; i++) {
                chosen.add(out[i]);
                view.candidates.clear(out[i]);
            }
            count = scan.select(view, 1 + random.nextInt(300), out);
        }
        return chosen;
    }

    @Test
    void inPostcopyPagesThatWereRequestedOrComeBackAreSeen() {
        HandMadeView view = new HandMadeView(131072);
        view.postcopy = true;
        view.candidates.clear(5 * 1024);
        PermutedSkippingScan scan = new PermutedSkippingScan(131072, 1024);
        scan.beginRound(view);
        assertEquals(2, scan.select(view, 2, out));
        view.candidates.clear(3 * 1024);
        view.candidates.set(5 * 1024);
        assertEquals(3, scan.select(view, 3, out));
        assertEquals(List.of(2 * 1024, 4 * 1024, 5 * 1024), List.of(out[0], out[1], out[2]));
    }

    @Test
    void aBatchEndsAtItsSizeAndAtTheBudget() {
        HandMadeView view = new HandMadeView(2500);
        PermutedSkippingScan scan = new PermutedSkippingScan(2500, 1024);
        assertEquals(List.of(1024, 1024, 452), batches(scan, view, 8192));
        assertEquals(List.of(1000, 1000, 500), batches(scan, view, 1000));
        assertEquals(List.of(1024, 1024, 452), batches(new LinearScan(2500, 1024), view, 8192));
    }

    @Test
    void aRewrittenCandidateIsSkippedAndOthersAreNotCounted() {
        HandMadeView view = new HandMadeView(2000);
        view.candidates.clear(0, 500);
        view.rewritten.set(400, 700);
        PermutedSkippingScan scan = new PermutedSkippingScan(2000, 1024);
        BitSet sent = round(scan, view);
        assertEquals(1300, sent.cardinality());
        assertEquals(700, sent.nextSetBit(0));
        assertEquals(200, scan.skippedPages());
        round(scan, view);
        assertEquals(200, scan.skippedPages(), "counts from the begin of the round");
    }

    @Test
    void nothingIsSkippedInTheLastRound() {
        HandMadeView view = new HandMadeView(2000);
        view.rewritten.set(0, 2000);
        view.finalRound = true;
        PermutedSkippingScan scan = new PermutedSkippingScan(2000, 1024);
        assertEquals(2000, round(scan, view).cardinality());
        assertEquals(0, scan.skippedPages());
    }

    @Test
    void aPageWithoutAFrameIsSentInTheLastRoundAtTheLatest() {
        for (PageSelection scan : List.of(new PermutedSkippingScan(100, 32), new LinearScan(100, 32))) {
            HandMadeView view = new HandMadeView(100);
            view.unmapped.set(7);
            view.unmapped.set(8);
            view.unmapped.set(99);
            assertEquals(97, round(scan, view).cardinality());
            view.candidates.clear();
            view.candidates.set(8);
            view.unmapped.clear();
            assertTrue(round(scan, view).get(8), "has a frame now and is a candidate");
            view.candidates.clear();
            view.finalRound = true;
            BitSet last = round(scan, view);
            assertTrue(last.get(7) && last.get(99));
            assertFalse(last.get(8), "was sent in between");
            assertEquals(2, last.cardinality());
        }
    }

    @Test
    void aPageStillWithoutAFrameIsNotSentInTheLastRound() {
        for (PageSelection scan : List.of(new PermutedSkippingScan(100, 32), new LinearScan(100, 32))) {
            HandMadeView view = new HandMadeView(100);
            view.unmapped.set(5);
            view.finalRound = true;
            assertFalse(round(scan, view).get(5));
        }
    }

    @Test
    void theLinearScanGoesInOrderAndDoesNotLookAtTheLog() {
        HandMadeView view = new HandMadeView(300);
        view.rewritten.set(0, 300);
        view.candidates.clear(10, 250);
        LinearScan scan = new LinearScan(300, 20);
        assertEquals(List.of(20, 20, 20), batches(scan, view, 8192));
        scan.beginRound(view);
        scan.select(view, 100, out);
        assertEquals(9, out[9]);
        assertEquals(250, out[10]);
        assertEquals(0, scan.skippedPages());
    }

    private List<Integer> batches(PageSelection scan, HandMadeView view, int budget) {
        List<Integer> sizes = new ArrayList<>();
        scan.beginRound(view);
        int count = scan.select(view, budget, out);
        while (count > 0) {
            sizes.add(count);
            count = scan.select(view, budget, out);
        }
        return sizes;
    }

    private BitSet round(PageSelection scan, HandMadeView view) {
        BitSet sent = new BitSet();
        scan.beginRound(view);
        int count = scan.select(view, out.length, out);
        while (count > 0) {
            for (int i = 0; i < count; i++) {
                assertFalse(sent.get(out[i]), "page " + out[i] + " twice");
                sent.set(out[i]);
            }
            count = scan.select(view, out.length, out);
        }
        return sent;
    }
}
