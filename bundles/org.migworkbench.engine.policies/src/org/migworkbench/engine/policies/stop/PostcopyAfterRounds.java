package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Outlook;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.policy.fluid.FluidStop;
import org.migworkbench.engine.result.RoundStats;

/** Another rule, and post-copy where that rule hasn't ended the live phase after a number of rounds. */
public final class PostcopyAfterRounds implements StopCondition, FluidStop {

    private static final long GENERAL_NANOS = 100_000_000; // how often a rule is asked that says nothing of it

    private final StopCondition rule;
    private final FluidStop fluid;
    private final int rounds;

    /**
     * Creates the rule.
     *
     * @param rule   the other rule
     * @param rounds live rounds before post-copy, 1 or more
     */
    public PostcopyAfterRounds(StopCondition rule, int rounds) {
        this.rule = rule;
        this.fluid = rule instanceof FluidStop known ? known : null;
        this.rounds = rounds;
    }

    @Override
    public void start() {
        rule.start();
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        return rule.judge(last, run);
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        Decision decision = rule.judgeDirtySet(dirtyPages, run);
        if (decision.verdict() == Verdict.CONTINUE && run.rounds() >= rounds) {
            return Decision.postcopy("Went on in post-copy after " + rounds + (rounds == 1 ? " round." : " rounds."));
        }
        return decision;
    }

    @Override
    public Decision check(RunView run) {
        return rule.check(run);
    }

    @Override
    public boolean endsRound(long remainingPages, RunView run) {
        return rule.endsRound(remainingPages, run);
    }

    @Override
    public double endsRoundBelowPages(double bytesPerSecond) {
        return fluid == null ? Double.POSITIVE_INFINITY : fluid.endsRoundBelowPages(bytesPerSecond);
    }

    @Override
    public long askNanos() {
        return fluid == null ? GENERAL_NANOS : fluid.askNanos();
    }

    @Override
    public long nextCheckNanos(RunView run) {
        return fluid == null ? run.nowNanos() + GENERAL_NANOS : fluid.nextCheckNanos(run);
    }

    @Override
    public long expectedDowntimeNanos(long remainingBytes) {
        return rule.expectedDowntimeNanos(remainingBytes);
    }

    @Override
    public String obstacle() {
        return rule.obstacle();
    }

    @Override
    public Outlook outlook(RunView run) {
        return rule.outlook(run).endingAfter(rounds);
    }

    @Override
    public boolean mayAskForPostcopy() {
        return true;
    }
}
