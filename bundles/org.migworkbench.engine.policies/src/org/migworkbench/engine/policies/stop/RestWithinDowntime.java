package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Quantity;

/**
 * Whole rounds until the last round's rate carries what is left within the downtime limit. A time-out is looked at only
 * at the end of a round: then the migration is aborted, or the guest is stopped whatever is left.
 */
public final class RestWithinDowntime implements StopCondition {

    private final long limitNanos;
    private final long timeoutNanos;
    private final boolean forces;
    private double bytesPerSecond;
    private long leftBytes;

    /**
     * Creates the rule.
     *
     * @param limitNanos   longest wanted pause in nanoseconds, 0 or more
     * @param timeoutNanos when to give up, in nanoseconds since the start, above 0
     * @param forces       whether the guest is stopped then; otherwise the migration is aborted
     */
    public RestWithinDowntime(long limitNanos, long timeoutNanos, boolean forces) {
        this.limitNanos = limitNanos;
        this.timeoutNanos = timeoutNanos;
        this.forces = forces;
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        bytesPerSecond = last.traffic().bandwidthBytesPerSecond();
        return forces && isLate(run) ? Decision.switchOver(lateText()) : Decision.CONTINUE;
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        leftBytes = dirtyPages * run.pageSizeBytes();
        if (run.rounds() == 0) {
            return Decision.CONTINUE;
        }
        if (leftBytes <= bytesPerSecond * (limitNanos / 1e9)) {
            return Decision.converged(state());
        }
        return isLate(run) ? Decision.abort(lateText() + " " + state()) : Decision.CONTINUE;
    }

    @Override
    public String obstacle() {
        return state();
    }

    @Override
    public Outlook outlook(RunView run) {
        return Outlook.waitsFor(bytesPerSecond * (limitNanos / 1e9), limitNanos)
                .endingAt(Outlook.after(run.startNanos(), timeoutNanos));
    }

    private boolean isLate(RunView run) {
        return run.nowNanos() - run.startNanos() >= timeoutNanos;
    }

    private String lateText() {
        return "The migration had not converged after " + Quantity.formatNanos(timeoutNanos) + ".";
    }

    private String state() {
        return "When the log was last read, " + Quantity.formatBytes(leftBytes) + " were to be sent; in the downtime"
                + " limit of " + Quantity.formatNanos(limitNanos) + " "
                + Quantity.formatBytes(Math.round(bytesPerSecond * (limitNanos / 1e9))) + " can be sent at "
                + Quantity.formatBytesPerSecond(bytesPerSecond) + ".";
    }
}
