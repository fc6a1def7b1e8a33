package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.quantities.Quantity;

/**
 * CloudSimMig's rules: the guest stops after a round that leaves more than it sent, when the last round's rate carries
 * the rest in less than the downtime limit, or after enough rounds. Sizes are those on the wire.
 */
public final class CloudSimMigRules implements StopCondition {

    private final int maxRounds;
    private final long limitNanos;
    private final double wireShare;
    private double bytesPerSecond;
    private long sentBytes;
    private Decision stop = Decision.CONTINUE;

    /**
     * Creates the rules.
     *
     * @param maxRounds  the guest stops after the first round with a greater number
     * @param limitNanos longest wanted pause in nanoseconds, 0 or more
     * @param wireShare  bytes on the wire for each byte of memory
     */
    public CloudSimMigRules(int maxRounds, long limitNanos, double wireShare) {
        this.maxRounds = maxRounds;
        this.limitNanos = limitNanos;
        this.wireShare = wireShare;
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        bytesPerSecond = last.traffic().bandwidthBytesPerSecond();
        sentBytes = last.traffic().bytesSent();
        return last.round() > maxRounds
                ? Decision.switchOver("Round " + last.round() + " was the last live one allowed.")
                : Decision.CONTINUE;
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        if (run.rounds() == 0) {
            return Decision.CONTINUE;
        }
        long rest = Math.round(dirtyPages * (run.pageSizeBytes() * wireShare));
        if (rest < bytesPerSecond * (limitNanos / 1e9) || rest == 0) {
            return Decision.converged("Round " + run.rounds() + " left " + Quantity.formatBytes(rest)
                    + ", less than goes in " + Quantity.formatNanos(limitNanos) + ".");
        }
        if (sentBytes < rest) {
            stop = Decision.switchOver("Round " + run.rounds() + " left " + Quantity.formatBytes(rest)
                    + ", more than it sent.");
        }
        return Decision.CONTINUE;
    }

    /** A set that was found too large isn't sent live: the guest stops before the first batch. */
    @Override
    public Decision check(RunView run) {
        return stop.verdict() == Verdict.CONTINUE ? Decision.CONTINUE : stop;
    }

    @Override
    public Outlook outlook(RunView run) {
        return Outlook.endsAfter(maxRounds + 1);
    }
}
