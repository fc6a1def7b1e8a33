package org.migworkbench.engine.policies.selection;

/** Defers a page that was written in at least K of the last N rounds (after Bolin Hu et al., ICPADS 2011). */
public final class FrequentlyDirty implements DeferralRule {

    private final int least;
    private final int mask;

    /**
     * Creates the rule.
     *
     * @param least  K, 1 or more
     * @param window N, from K to {@link WriteHistory#ROUNDS}
     */
    public FrequentlyDirty(int least, int window) {
        this.least = least;
        this.mask = (1 << window) - 1;
    }

    @Override
    public boolean defers(WriteHistory history, int page, double tick, double passTicks) {
        return Integer.bitCount(history.dirtyRounds(page) & mask) >= least;
    }
}
