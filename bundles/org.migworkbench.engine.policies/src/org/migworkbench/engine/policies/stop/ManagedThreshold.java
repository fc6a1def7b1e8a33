package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.policy.fluid.FluidStop;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.RoundStats;

/**
 * QEMU's rule under the eyes of a manager, which looks at the migration at regular times and at the end of each pass,
 * and may change the downtime limit, give up, stop the guest or switch to post-copy.
 */
abstract class ManagedThreshold implements StopCondition, FluidStop {

    private final DowntimeThreshold qemu;
    private long pollNanos;
    private long nextPollNanos = Long.MIN_VALUE;
    private String force = "";
    private long goalNanos;

    ManagedThreshold(DowntimeThreshold qemu, long pollNanos) {
        this.qemu = qemu;
        this.pollNanos = pollNanos;
    }

    /** Looks at these times from now on. */
    final void pollEvery(long nanos) {
        pollNanos = nanos;
    }

    /** One of the manager's looks at the migration. */
    abstract Decision look(RunView run);

    /** A pass has ended and QEMU would go on. */
    Decision passEnded(long remainingBytes, RunView run) {
        return Decision.CONTINUE;
    }

    /**
     * A limit is reached: from now on the guest may stand still for longer than was wanted.
     *
     * @param reason   which limit, in one sentence
     * @param atMost   the downtime limit from now on, in nanoseconds
     * @param goal     the longest pause that still counts as wanted, in nanoseconds
     */
    final void force(String reason, long atMost, long goal) {
        force = reason;
        goalNanos = goal;
        qemu.setDowntimeLimit(atMost);
    }

    /** A stop that only the force made possible isn't the goal. */
    private Decision meant(Decision decision, long restBytes) {
        if (decision.verdict() != Verdict.STOP || force.isEmpty() || expectedDowntimeNanos(restBytes) <= goalNanos) {
            return decision;
        }
        return new Decision(Verdict.STOP, EndKind.FORCED, force + ' ' + decision.reason());
    }

    final DowntimeThreshold qemu() {
        return qemu;
    }

    @Override
    public final Decision check(RunView run) {
        if (run.nowNanos() < nextPollNanos) {
            return Decision.CONTINUE;
        }
        Decision decision = look(run);
        nextPollNanos = run.nowNanos() + pollNanos;
        return decision;
    }

    @Override
    public final Decision judge(RoundStats last, RunView run) {
        return qemu.judge(last, run);
    }

    @Override
    public final Decision judgeDirtySet(long dirtyPages, RunView run) {
        Decision decision = meant(qemu.judgeDirtySet(dirtyPages, run), dirtyPages * run.pageSizeBytes());
        if (decision.verdict() != Verdict.CONTINUE || run.rounds() == 0) {
            return decision;
        }
        return passEnded(dirtyPages * run.pageSizeBytes(), run);
    }

    @Override
    public final boolean endsRound(long remainingPages, RunView run) {
        return qemu.endsRound(remainingPages, run);
    }

    @Override
    public final double endsRoundBelowPages(double bytesPerSecond) {
        return qemu.endsRoundBelowPages(bytesPerSecond);
    }

    @Override
    public final long askNanos() {
        return qemu.askNanos();
    }

    @Override
    public final long nextCheckNanos(RunView run) {
        return Math.max(run.nowNanos(), nextPollNanos);
    }

    @Override
    public final long expectedDowntimeNanos(long remainingBytes) {
        return qemu.expectedDowntimeNanos(remainingBytes);
    }

    @Override
    public final String obstacle() {
        return qemu.obstacle();
    }
}
