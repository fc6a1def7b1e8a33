package org.migworkbench.engine.policies.selection;

/**
 * A Markov chain of two states for each page: written in a round or not (after Computer Engineering 2011 37(13), pages 36
 * to 39). A page is deferred if, from the state in which the last round left it, it is likely to be written in the next.
 * The probability is the share of the transitions from that state in the rounds that are known, with one transition of
 * each kind added, so that without any it is a half.
 */
public final class DirtyChain implements DeferralRule {

    private static final int LEAST_ROUNDS = 2;

    private final double threshold;

    /**
     * Creates the rule.
     *
     * @param threshold probability above which a page is deferred, 0 to 1
     */
    public DirtyChain(double threshold) {
        this.threshold = threshold;
    }

    @Override
    public boolean defers(WriteHistory history, int page, double tick, double passTicks) {
        return history.rounds() >= LEAST_ROUNDS
                && probability(history.dirtyRounds(page), history.rounds()) > threshold;
    }

    /**
     * The probability that a page is written in the next round.
     *
     * @param dirty  bit 0 = written in the last round, bit 1 = in the one before and so on
     * @param rounds known rounds, 1 or more
     * @return 0 to 1
     */
    public static double probability(int dirty, int rounds) {
        int from = (dirty & 1) == 1 ? dirty >> 1 : ~dirty >> 1; // the rounds that were followed by another, same state
        int same = from & (1 << rounds - 1) - 1;
        int toDirty = Integer.bitCount(same & dirty);
        return (toDirty + 1.0) / (Integer.bitCount(same) + 2.0);
    }
}
