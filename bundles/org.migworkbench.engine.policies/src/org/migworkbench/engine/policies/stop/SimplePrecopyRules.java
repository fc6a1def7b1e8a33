package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.fluid.FluidStop;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.RoundStats;

/**
 * The default rules of libxc's migration v2: enough rounds, asked after a round was sent, or few dirty pages, asked
 * after the log was read; those few are still sent live.
 */
public final class SimplePrecopyRules implements StopCondition, FluidStop {

    private final int maxIterations;
    private final int minRemaining;

    /**
     * Creates the rules.
     *
     * @param maxIterations most live rounds
     * @param minRemaining  fewest dirty pages for which a further live round is made after the next
     */
    public SimplePrecopyRules(int maxIterations, int minRemaining) {
        this.maxIterations = maxIterations;
        this.minRemaining = minRemaining;
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        return enoughRounds(last.round());
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        if (dirtyPages < minRemaining) {
            return Decision.switchOver("Fewer than " + minRemaining + " pages were dirty after round " + run.rounds()
                    + ".").meaning(EndKind.GOAL_REACHED);
        }
        return enoughRounds(run.rounds());
    }

    private Decision enoughRounds(int round) {
        if (round >= maxIterations) {
            return Decision.switchOver("Round " + round + " was the last live one allowed.");
        }
        return Decision.CONTINUE;
    }

    @Override
    public Outlook outlook(RunView run) {
        return Outlook.endsAfter(maxIterations);
    }
}
