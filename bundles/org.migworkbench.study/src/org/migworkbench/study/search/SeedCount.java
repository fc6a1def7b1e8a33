package org.migworkbench.study.search;

import org.hipparchus.distribution.continuous.BetaDistribution;

/**
 * With how many seeds something came about, and what that says about all seeds.
 *
 * @param reached with how many it did
 * @param seeds   how many were tried, 1 or more
 */
public record SeedCount(int reached, int seeds) {

    /** Confidence of what is said, one-sided. */
    private static final double CONFIDENCE = 0.95;
    private static final double PER_CENT = 100;

    /**
     * The share of all seeds with which it comes about, at least, with a confidence of 95 %: the lower end of Clopper and
     * Pearson's interval, which is on the safe side for any number of seeds.
     *
     * @return 0 to 1
     */
    public double atLeast() {
        return reached == 0 ? 0
                : new BetaDistribution(reached, seeds - reached + 1).inverseCumulativeProbability(1 - CONFIDENCE);
    }

    /**
     * Both numbers.
     *
     * @return for example {@code 20 of 20}
     */
    public String count() {
        return reached + " of " + seeds;
    }

    /**
     * What it says, in words.
     *
     * @return for example {@code 20 of 20 seeds: at least 86 % with 95 % confidence}
     */
    public String text() {
        return count() + (seeds == 1 ? " seed" : " seeds") + ": at least " + percent() + " % with 95 % confidence";
    }

    /**
     * The share of {@link #atLeast}, rounded down.
     *
     * @return 0 to 100
     */
    public int percent() {
        return (int) Math.floor(atLeast() * PER_CENT);
    }
}
