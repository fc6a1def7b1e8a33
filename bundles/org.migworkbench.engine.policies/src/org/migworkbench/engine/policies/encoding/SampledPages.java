package org.migworkbench.engine.policies.encoding;

import java.util.SplittableRandom;
import org.migworkbench.engine.spec.ContentSpec;

/**
 * Generates pages of a kind of content byte by byte, so that a real encoder can be measured on them. Data that can't be
 * compressed is uniformly random. In data like text, runs of zero bytes and runs of letters take turns, both of random
 * length; the share of zero bytes differs from page to page, evenly about its mean.
 */
final class SampledPages {

    private static final int LETTERS = 26;

    private final ContentSpec.Data data;
    private final double leastZeroShare;
    private final double mostZeroShare;
    private final double meanZeroRun;
    private final SplittableRandom random;

    /**
     * @param data        kind of content
     * @param zeroShare   mean share of zero bytes in data like text, 0 to 1
     * @param meanZeroRun mean length of a run of them, 1 or more
     * @param random      source of the pages
     */
    SampledPages(ContentSpec.Data data, double zeroShare, double meanZeroRun, SplittableRandom random) {
        this.data = data;
        this.leastZeroShare = Math.max(0, 2 * zeroShare - 1);
        this.mostZeroShare = Math.min(1, 2 * zeroShare);
        this.meanZeroRun = meanZeroRun;
        this.random = random;
    }

    /** Fills a page anew. */
    void next(byte[] page) {
        if (data == ContentSpec.Data.RANDOM) {
            random.nextBytes(page);
            return;
        }
        double share = leastZeroShare + random.nextDouble() * (mostZeroShare - leastZeroShare);
        double endOfZeros = 1 / meanZeroRun;
        // the mean lengths of both kinds of runs are in the proportion of the shares
        double endOfLetters = share >= 1 ? 1 : Math.min(1, endOfZeros * share / (1 - share));
        boolean zero = random.nextDouble() < share;
        for (int i = 0; i < page.length; i++) {
            page[i] = (byte) (zero ? 0 : 'a' + random.nextInt(LETTERS));
            double end = zero ? endOfZeros : endOfLetters;
            if (share < 1 && random.nextDouble() < end) {
                zero = !zero;
            }
        }
    }
}
