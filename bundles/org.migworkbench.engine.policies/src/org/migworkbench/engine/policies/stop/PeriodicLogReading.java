package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.result.RoundStats;

/**
 * Reads the log during long passes too. QEMU does so since 9.2 while auto-converge is on, so that the guest can be slowed
 * before a long pass is over: every 5 s, unless the log was read since the last time, and never in the first pass.
 */
public final class PeriodicLogReading implements StopCondition {

    /** Period of QEMU in nanoseconds (system/cpu-throttle.c). */
    public static final long QEMU_PERIOD_NANOS = 5_000_000_000L;

    private final StopCondition inner;
    private final long periodNanos;
    private boolean begun;
    private long nextNanos;
    private int roundBefore = 1;

    /**
     * Creates the rule.
     *
     * @param inner       all other questions, and this one too, go there
     * @param periodNanos period in nanoseconds, above 0
     */
    public PeriodicLogReading(StopCondition inner, long periodNanos) {
        this.inner = inner;
        this.periodNanos = periodNanos;
    }

    @Override
    public boolean endsRound(long remainingPages, RunView run) {
        boolean due = isDue(run);
        return inner.endsRound(remainingPages, run) || due;
    }

    /** Whether a period has ended in which the log wasn't read. */
    private boolean isDue(RunView run) {
        if (!begun) {
            begun = true;
            nextNanos = run.startNanos() + periodNanos;
        }
        if (run.nowNanos() < nextNanos) {
            return false;
        }
        nextNanos += periodNanos * ((run.nowNanos() - nextNanos) / periodNanos + 1);
        boolean same = run.rounds() == roundBefore && run.rounds() > 1;
        roundBefore = same ? run.rounds() + 1 : run.rounds();
        return same;
    }

    @Override
    public void start() {
        inner.start();
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        return inner.judge(last, run);
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        return inner.judgeDirtySet(dirtyPages, run);
    }

    @Override
    public Decision check(RunView run) {
        return inner.check(run);
    }

    @Override
    public long expectedDowntimeNanos(long remainingBytes) {
        return inner.expectedDowntimeNanos(remainingBytes);
    }

    @Override
    public String obstacle() {
        return inner.obstacle();
    }

    @Override
    public Outlook outlook(RunView run) {
        return inner.outlook(run);
    }

    @Override
    public boolean mayAskForPostcopy() {
        return inner.mayAskForPostcopy();
    }
}
