package org.migworkbench.engine.policies.stop;

import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Verdict;

/** Another rule, and post-copy where that rule hasn't ended the live phase after a number of rounds. */
public final class PostcopyAfterRounds implements StopCondition {

    private final StopCondition rule;
    private final int rounds;

    /**
     * Creates the rule.
     *
     * @param rule   the other rule
     * @param rounds live rounds before post-copy, 1 or more
     */
    public PostcopyAfterRounds(StopCondition rule, int rounds) {
        this.rule = rule;
        this.rounds = rounds;
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
    public long expectedDowntimeNanos(long remainingBytes) {
        return rule.expectedDowntimeNanos(remainingBytes);
    }

    @Override
    public String obstacle() {
        return rule.obstacle();
    }
}
