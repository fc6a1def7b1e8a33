package org.migworkbench.engine.fluid;

import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.fluid.FluidStop;

/**
 * When a stop condition has to be asked in the middle of a round. Far from the end of a round nothing it is asked can
 * matter; near it, it is asked as often as at page level, from two of its windows before on, so that what it measures is
 * measured there.
 */
final class StopPolling {

    private static final long GENERAL_NANOS = 100_000_000;
    /** Questions in a time, and in each time e times as long after it. */
    private static final long MOST_QUESTIONS = 10_000;
    private static final long NOT_YET = Long.MIN_VALUE;
    private static final double LEAST_NANOS = 1e6; // a wait must be long enough to make a difference
    private static final double AHEAD_NANOS = 200e6;

    /** What a question costs with what belongs to it, in pages sent at page level. */
    private static final double PAGES_PER_QUESTION = 300;

    private final CourseState state;
    private final RoundSender sender;
    private final StopCondition condition;
    private final FluidStop stop;
    private final long askNanos;
    private long askedNanos = NOT_YET;
    private long checkNanos = FluidStop.NEVER;
    private long beganNanos;
    private long questions;

    StopPolling(CourseState state, RoundSender sender) {
        this.condition = state.strategies().stop();
        this.state = state;
        this.sender = sender;
        this.stop = condition instanceof FluidStop known ? known : null;
        this.askNanos = stop == null ? GENERAL_NANOS : stop.askNanos();
    }

    /** A live round begins. */
    void beginRound() {
        beganNanos = state.nowNanos();
        checked();
    }

    /** Whether {@link StopCondition#check} is due. */
    boolean isCheckDue() {
        return state.nowNanos() >= checkNanos;
    }

    /** {@link StopCondition#check} was asked. */
    void checked() {
        long next = stop == null ? state.nowNanos() + GENERAL_NANOS : stop.nextCheckNanos(state);
        checkNanos = Math.max(next, after(state.nowNanos(), leastWait()));
    }

    /** In a round that takes ages nothing hangs on a moment: so the number of questions has a bound too. */
    private long leastWait() {
        return (state.nowNanos() - beganNanos) / MOST_QUESTIONS;
    }

    private static long after(long nanos, long wait) {
        return wait < Long.MAX_VALUE - nanos ? nanos + wait : Long.MAX_VALUE;
    }

    /** Asks whether the round ends. */
    boolean endsRound() {
        questions++;
        if (askNanos == FluidStop.NEVER) {
            return false;
        }
        if (askedNanos == NOT_YET || state.nowNanos() - askedNanos >= askNanos) {
            askedNanos = state.nowNanos();
        }
        return condition.endsRound(state.remainingPages(), state);
    }

    /**
     * Asks once more when all of the round is sent: pages are counted as whole ones, so that one could seem to be left, and
     * a rule that ends each round as soon as nothing is left would not have heard of it.
     */
    boolean endsSentRound() {
        return askNanos != FluidStop.NEVER && condition.endsRound(0, state);
    }

    /** What the questions have cost, in pages sent at page level. */
    double effort() {
        return questions * PAGES_PER_QUESTION;
    }

    /** How many pages can be sent until it is worth asking at all; positive infinity = it never is, 0 = at once. */
    double pagesAhead() {
        if (askNanos == FluidStop.NEVER) {
            return Double.POSITIVE_INFINITY;
        }
        if (stop == null) {
            return 0;
        }
        double pagesPerNano = sender.rate() / sender.stretch().bytesPerPage / 1e9;
        double near = stop.endsRoundBelowPages(sender.rate()) + AHEAD_NANOS * pagesPerNano;
        double far = state.round().pagesLeft() - sender.pagesDone() - near;
        if (far <= LEAST_NANOS * pagesPerNano) {
            return 0;
        }
        return sender.isBursting() || far < near ? far : far / 2; // a shared rate may be another by then
    }

    /** When {@link StopCondition#check} has to be asked. */
    long checkNanos() {
        return checkNanos;
    }

    /** When to ask whether the round ends, after so many pages. */
    long askNanos(double pagesAhead) {
        long soon = state.nowNanos() + 1;
        if (pagesAhead > 0) {
            return sender.windowFrom(Math.max(soon, sender.timeOf(pagesAhead)));
        }
        long again = after(askedNanos, Math.max(askNanos, leastWait()));
        if (!sender.isBursting()) {
            return Math.max(soon, again);
        }
        long window = sender.windowFrom(soon);
        return again >= soon && sender.sendsAt(again) ? Math.min(again, window) : window;
    }
}
