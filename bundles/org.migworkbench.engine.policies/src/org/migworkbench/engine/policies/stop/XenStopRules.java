package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.fluid.FluidStop;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Quantity;

/**
 * The rules of xc_linux_save.c: enough rounds, few candidates, much sent altogether, and, only where the rate adapts,
 * more sent than in the round before although the rate is at its maximum.
 */
public final class XenStopRules implements StopCondition, FluidStop {

    private final int maxIterations;
    private final double maxFactor;
    private final int minRemaining;
    private final boolean growthStops;
    private long sentBefore = Long.MAX_VALUE;

    /**
     * Creates the rules.
     *
     * @param maxIterations most live rounds
     * @param maxFactor     most pages sent live as a multiple of the memory, exceeded by the round that stops
     * @param minRemaining  fewest candidates for which another live round is made
     * @param growthStops   whether the last rule is active
     */
    public XenStopRules(int maxIterations, double maxFactor, int minRemaining, boolean growthStops) {
        this.maxIterations = maxIterations;
        this.maxFactor = maxFactor;
        this.minRemaining = minRemaining;
        this.growthStops = growthStops;
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        long sent = last.traffic().pagesSent();
        boolean grew = sent > Math.min(sentBefore, run.pageCount());
        sentBefore = sent;
        if (sent + last.traffic().pagesSkipped() < minRemaining) {
            return Decision.switchOver("Round " + last.round() + " had fewer than " + minRemaining + " pages.")
                    .meaning(EndKind.GOAL_REACHED);
        }
        if (growthStops && grew && run.isBandwidthAtMaximum()) {
            return Decision.switchOver("Round " + last.round()
                    + " sent more than the round before, at the highest rate.");
        }
        if (last.round() >= maxIterations) {
            return Decision.switchOver("Round " + last.round() + " was the last live one allowed.");
        }
        if (run.totalPagesSent() > maxFactor * run.pageCount()) {
            return Decision.switchOver("More than " + Quantity.formatNumber(maxFactor)
                    + " times the memory was sent by round " + last.round() + ".");
        }
        return Decision.CONTINUE;
    }

    @Override
    public Outlook outlook(RunView run) {
        return Outlook.endsAfter(maxIterations);
    }
}
