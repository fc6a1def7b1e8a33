package org.migworkbench.engine.course;

import java.util.ArrayDeque;
import java.util.Deque;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;

/** A policy that judges as the test has told it to, one judgement after the other, and goes on when it was told nothing. */
final class HandMadePolicy implements StopCondition, TransferMode, PageSelection, BandwidthAllocation, Throttling {

    /** Judgements after a round was sent. */
    final Deque<Decision> afterRound = new ArrayDeque<>();
    /** Judgements after the log was read, the first of them before the first round. */
    final Deque<Decision> afterLog = new ArrayDeque<>();
    /** Judgement in the middle of a round. */
    Decision middle = Decision.CONTINUE;
    /** What is paid for rounds and the switch. */
    SwitchCosts costs = SwitchCosts.NONE;
    /** What happens while the network is down. */
    ConnectionRules connection = ConnectionRules.LINUX;
    /** When the throttling is looked at next. */
    long nextCheckNanos = NEVER;
    /** How long the guest is watched before the first round. */
    long measureNanos;

    Strategies strategies() {
        return new Strategies.Builder().put(StrategyKind.SELECTION, this)
                .put(StrategyKind.ENCODING, (pages, selected, count, out) -> {}).put(StrategyKind.BANDWIDTH, this)
                .put(StrategyKind.STOP, this).put(StrategyKind.MODE, this).put(StrategyKind.THROTTLING, this)
                .put(StrategyKind.COSTS, costs).build();
    }

    private static Decision next(Deque<Decision> decisions) {
        return decisions.isEmpty() ? Decision.CONTINUE : decisions.poll();
    }

    @Override
    public void start() {
        // made for one migration
    }

    @Override
    public Decision judge(RoundStats last, RunView run) {
        return next(afterRound);
    }

    @Override
    public Decision judgeDirtySet(long dirtyPages, RunView run) {
        return next(afterLog);
    }

    @Override
    public Decision check(RunView run) {
        return middle;
    }

    @Override
    public String obstacle() {
        return "It writes too fast.";
    }

    @Override
    public Phase next(Phase current, Decision decision, RunView run) {
        return decision.verdict() == Verdict.CONTINUE ? Phase.PRECOPY
                : decision.verdict() == Verdict.POSTCOPY ? Phase.POSTCOPY : Phase.STOP_AND_COPY;
    }

    @Override
    public ConnectionRules connection() {
        return connection;
    }

    @Override
    public long measureNanos() {
        return measureNanos;
    }

    @Override
    public void beginRound(RoundView round) {
        // all rounds alike
    }

    @Override
    public int select(PageView pages, int budget, int[] outPages) {
        return 0;
    }

    @Override
    public int skippedPages() {
        return 0;
    }

    @Override
    public double limitBytesPerSecond() {
        return Double.POSITIVE_INFINITY;
    }

    @Override
    public long release(long nowNanos, long bytes) {
        return nowNanos;
    }

    @Override
    public void roundEnded(RoundStats stats) {
        // all rounds alike
    }

    @Override
    public boolean isAtMaximum() {
        return true;
    }

    @Override
    public void roundEnded(RoundStats last, RunView run, GuestControl guest) {
        // looks between the rounds
    }

    @Override
    public long nextCheckNanos(long nowNanos) {
        return nextCheckNanos;
    }

    @Override
    public void check(RunView run, GuestControl guest) {
        guest.setThrottle(0, 0.5);
        nextCheckNanos = NEVER;
    }
}
