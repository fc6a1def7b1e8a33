package org.migworkbench.engine.fluid;

import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;

/**
 * One migration in fluid mode: the same calls of its strategies in the same order as at page level, but a round at a
 * time. The run tells it when its next time has come and at which rate it may send.
 */
final class FluidProcess {

    private enum Step {
        WAITING, ROUND_COST, SENDING, SWITCHING, ENDED
    }

    private final FluidState state;
    private final Strategies strategies;
    private final RoundPages pages;
    private final Questions questions;
    private final FluidEvents events;
    private final FluidLog log;
    private Step step = Step.WAITING;
    private long stepNanos;
    private double stepBytes = Double.POSITIVE_INFINITY;
    private long timeoutNanos = Long.MAX_VALUE;
    private long throttleNanos = Throttling.NEVER;
    private double demand;
    private PostcopyGuest postcopy;
    private boolean lifted;
    private Decision lastLive;
    private String stopReason = "";
    private boolean goalReached;
    private long pausedNanos;
    private long downtimeNanos;
    private MigrationResult result;

    FluidProcess(FluidState state, FluidEvents events) {
        this.state = state;
        this.strategies = state.strategies;
        this.pages = new RoundPages(state);
        this.questions = new Questions(state);
        this.events = events;
        this.log = new FluidLog(state, pages, events);
        this.stepNanos = state.spec.startNanos();
    }

    Phase phase() {
        return state.phase;
    }

    boolean isEnded() {
        return step == Step.ENDED;
    }

    MigrationResult result() {
        return result;
    }

    /** Bytes per second that it wants of the links now, 0 = none. */
    double demand() {
        return demand;
    }

    /** Estimated share of the work done, 0 to 1. */
    double fraction() {
        if (isEnded()) {
            return 1;
        }
        double sent = state.totalPagesSent();
        return step == Step.WAITING ? 0 : sent / Math.max(1, sent + state.remainingPages());
    }

    /** What its class of rates will have been served when it has to act next; positive infinity = no such thing. */
    double nextBytes() {
        return stepBytes;
    }

    /** When it has to act next if not for that. */
    long nextNanos() {
        return Math.min(stepNanos, Math.min(timeoutNanos, throttleNanos));
    }

    /** Finds when to act next; called while it sends, once its rate is known and whenever that changes in kind. */
    void plan(long nowNanos, RateClass shared) {
        advance(nowNanos);
        RoundSender sender = state.sender;
        sender.follow(shared, nowNanos);
        pages.rateSet();
        stepBytes = Double.POSITIVE_INFINITY;
        stepNanos = Long.MAX_VALUE;
        double ahead = Double.POSITIVE_INFINITY;
        if (state.phase == Phase.PRECOPY) {
            stepNanos = questions.checkNanos();
        }
        if (postcopy != null) {
            stepNanos = postcopy.nextNanos();
        }
        if (state.phase == Phase.PRECOPY || postcopy != null && !lifted) {
            ahead = questions.pagesAhead();
            if (ahead == 0 || sender.isBursting() && ahead < Double.POSITIVE_INFINITY) {
                stepNanos = Math.min(stepNanos, questions.askNanos(ahead));
                ahead = Double.POSITIVE_INFINITY;
            }
        }
        if (sender.isBursting()) {
            stepNanos = Math.min(stepNanos, sender.timeOf(ahead));
        } else {
            stepBytes = sender.servedAt(ahead);
        }
    }

    /**
     * It has to act.
     *
     * @param served whether its class was served what it waits for
     */
    void act(long nowNanos, boolean served) {
        advance(nowNanos);
        if (nowNanos >= timeoutNanos) {
            end(Outcome.NOT_CONVERGED, timeoutReason());
            return;
        }
        if (served || nowNanos >= stepNanos) {
            switch (step) {
                case WAITING -> start();
                case ROUND_COST -> beginSending();
                case SENDING -> send();
                case SWITCHING -> switched();
                default -> throw new IllegalStateException("Nothing is to be done in the step " + step + ".");
            }
        }
        if (nowNanos >= throttleNanos && state.phase == Phase.PRECOPY) {
            strategies.throttling().check(state, state.guest);
            throttleNanos = strategies.throttling().nextCheckNanos(nowNanos);
            pages.guestChanged();
        }
    }

    void cancel(long nowNanos) {
        if (!isEnded()) {
            advance(nowNanos);
            end(Outcome.CANCELLED, "The run was cancelled.");
        }
    }

    private void advance(long nowNanos) {
        state.nowNanos = nowNanos;
        if (step == Step.SENDING) {
            pages.advance();
        }
        if (postcopy == null) {
            state.guest.advance(nowNanos);
        } else {
            postcopy.advance();
        }
    }

    private String timeoutReason() {
        String obstacle = state.phase == Phase.PRECOPY ? strategies.stop().obstacle() : "";
        return "The time-out passed in phase " + state.phase.id() + ", round " + state.round.round() + "."
                + (obstacle.isEmpty() ? "" : " " + obstacle);
    }

    private void start() {
        strategies.start();
        events.started(state);
        state.totals.begin(state.nowNanos);
        long now = state.nowNanos;
        long timeout = state.spec.timeoutNanos();
        timeoutNanos = timeout < Long.MAX_VALUE - now ? now + timeout : Long.MAX_VALUE;
        throttleNanos = strategies.throttling().nextCheckNanos(now);
        log.start();
        enterLiveRound(state.vm.pageCount());
    }

    /** The log was read: another live round, or the end of the live phase. */
    private void enterLiveRound(long dirtyPages) {
        Decision decision = strategies.stop().judgeDirtySet(dirtyPages, state);
        boolean lastRound = decision.verdict() == Verdict.SWITCH_OVER;
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason());
        } else if (decision.verdict() == Verdict.CONVERGED || decision.verdict() == Verdict.POSTCOPY
                || lastRound && dirtyPages == 0) {
            enter(decision);
        } else {
            if (lastRound) {
                lastLive = decision;
            }
            beginRound(dirtyPages);
        }
    }

    private void beginRound(long dirtyPages) {
        log.begin(dirtyPages);
        stepBytes = Double.POSITIVE_INFINITY;
        long cost = (state.round.round() > 1 ? strategies.costs().roundNanos() : 0)
                + (state.phase == Phase.STOP_AND_COPY ? strategies.costs().pauseNanos() : 0);
        if (cost > 0) {
            demand = 0;
            step = Step.ROUND_COST;
            stepNanos = state.nowNanos + cost;
        } else {
            beginSending();
        }
    }

    private void beginSending() {
        step = Step.SENDING;
        boolean live = state.phase == Phase.PRECOPY;
        pages.begin(state.round.candidatePages(), live);
        if (live) {
            questions.beginRound();
        }
        send();
    }

    /** A stretch of the round is sent, or a question is due. */
    private void send() {
        if (state.phase == Phase.PRECOPY && isCutShort()) {
            return;
        }
        if (state.phase == Phase.POSTCOPY && !lifted && questions.endsRound()) {
            lifted = true;
            strategies.bandwidth().lift();
        }
        if (pages.isSent()) {
            roundSent();
        } else {
            demand = state.sender.demand(strategies.bandwidth().limitBytesPerSecond(),
                    strategies.bandwidth().peakBytesPerSecond(state.spec.bandwidthLimitBytesPerSecond()));
        }
    }

    private boolean isCutShort() {
        if (questions.isCheckDue()) {
            Decision decision = strategies.stop().check(state);
            questions.checked();
            if (decision.verdict() == Verdict.ABORT) {
                end(Outcome.FAILED, decision.reason());
                return true;
            }
            if (decision.verdict() != Verdict.CONTINUE) {
                pages.cutOff();
                enter(decision);
                return true;
            }
        }
        if (questions.endsRound()) {
            pages.cutOff();
            nextLiveRound();
            return true;
        }
        return false;
    }

    private void roundSent() {
        if (state.phase == Phase.STOP_AND_COPY) {
            log.close(0, 0);
            switchIn(state.switchNanos());
            return;
        }
        if (state.phase == Phase.POSTCOPY) {
            end(Outcome.COMPLETED, stopReason);
            return;
        }
        state.book();
        Decision decision = lastLive != null ? lastLive
                : strategies.stop().judge(log.stats(RoundStats.UNKNOWN, RoundStats.UNKNOWN), state);
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason());
        } else {
            enter(decision);
        }
    }

    private void enter(Decision decision) {
        Phase next = strategies.mode().next(state.phase, decision, state);
        switch (next) {
            case PRECOPY -> nextLiveRound();
            case STOP_AND_COPY -> stopAndCopy(decision);
            case POSTCOPY -> switchToPostcopy(decision);
            default -> throw new IllegalStateException("Fluid mode can't enter the phase " + next.id() + " from "
                    + state.phase.id() + ".");
        }
    }

    private void nextLiveRound() {
        RoundStats stats = log.read();
        strategies.throttling().roundEnded(stats, state, state.guest);
        throttleNanos = strategies.throttling().nextCheckNanos(state.nowNanos);
        enterLiveRound(Math.round(state.dirty.pages()));
    }

    private void stopAndCopy(Decision decision) {
        goalReached = decision.verdict() == Verdict.CONVERGED;
        stopGuest(decision, Phase.STOP_AND_COPY);
        beginRound(Math.round(state.dirty.pages()));
    }

    /** The guest stops for as long as its state takes to the destination. */
    private void switchToPostcopy(Decision decision) {
        goalReached = true;
        stopGuest(decision, Phase.POSTCOPY);
        log.begin(Math.round(state.dirty.pages()));
        switchIn(strategies.costs().pauseNanos() + state.switchNanos());
    }

    private void stopGuest(Decision decision, Phase next) {
        stopReason = decision.reason();
        pausedNanos = state.nowNanos;
        throttleNanos = Throttling.NEVER;
        pause(true);
        if (log.isOpen()) {
            log.read();
        } else {
            log.clean();
        }
        state.guest.release();
        events.phaseChanged(state, next);
        state.phase = next;
    }

    private void switchIn(long nanos) {
        demand = 0;
        step = Step.SWITCHING;
        stepBytes = Double.POSITIVE_INFINITY;
        stepNanos = state.nowNanos + nanos;
    }

    private void switched() {
        if (state.phase == Phase.STOP_AND_COPY) {
            end(Outcome.COMPLETED, stopReason);
            return;
        }
        timeoutNanos = Long.MAX_VALUE; // the guest can't go back any more
        pause(false);
        postcopy = new PostcopyGuest(state, pages);
        lifted = Double.isInfinite(strategies.bandwidth().limitBytesPerSecond());
        beginSending();
    }

    private void pause(boolean paused) {
        if (!paused) {
            downtimeNanos += state.nowNanos - pausedNanos;
        }
        state.guest.setStopped(paused);
        events.paused(state, paused);
    }

    private void end(Outcome outcome, String reason) {
        long now = state.nowNanos;
        boolean started = log.isStarted();
        if (started && log.isOpen()) {
            log.cutOff();
        }
        if (state.guest.isStopped()) {
            pause(false);
        }
        demand = 0;
        if (started) {
            events.phaseChanged(state, Phase.DONE);
        }
        state.phase = Phase.DONE;
        step = Step.ENDED;
        stepNanos = Long.MAX_VALUE;
        stepBytes = Double.POSITIVE_INFINITY;
        timeoutNanos = Long.MAX_VALUE;
        throttleNanos = Throttling.NEVER;
        result = state.totals.result(outcome, reason, goalReached && outcome == Outcome.COMPLETED, now, downtimeNanos,
                log.quality(), postcopy == null ? PostcopyStats.NONE : postcopy.stats(),
                ProtectionStats.NONE, false);
        events.ended(state, result);
    }
}
