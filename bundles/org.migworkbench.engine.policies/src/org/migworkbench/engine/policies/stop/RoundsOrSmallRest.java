package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Quantity;

/** A fixed number of live rounds after the first, fewer if a round leaves next to nothing; then the guest stops. */
public final class RoundsOrSmallRest implements StopCondition {

    private final int rounds;
    private final long restBytes;

    /**
     * Creates the rule.
     *
     * @param rounds    most live rounds after the first full pass, 0 or more
     * @param restBytes the guest stops when less than this many bytes are left
     */
    public RoundsOrSmallRest(int rounds, long restBytes) {
        this.rounds = rounds;
        this.restBytes = restBytes;
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        return last.round() > rounds
                ? Decision.switchOver("Round " + last.round() + " was the last live one allowed.")
                : Decision.CONTINUE;
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        long bytes = dirtyPages * run.pageSizeBytes();
        if (run.rounds() == 0 || bytes >= restBytes) {
            return Decision.CONTINUE;
        }
        return Decision.converged("Round " + run.rounds() + " left " + Quantity.formatBytes(bytes) + ", less than "
                + Quantity.formatBytes(restBytes) + ".");
    }

    @Override
    public Outlook outlook(RunView run) {
        return Outlook.endsAfter(rounds + 1);
    }
}
