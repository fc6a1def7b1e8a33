package org.migworkbench.engine.fluid;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.Companions;
import org.migworkbench.engine.course.CourseState;
import org.migworkbench.engine.course.CourseTimer;
import org.migworkbench.engine.course.Medium;
import org.migworkbench.engine.course.MigratedGuest;
import org.migworkbench.engine.course.MigrationCourse;
import org.migworkbench.engine.course.plateau.Surroundings;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;

/**
 * One migration in fluid mode: it sends a round at a time. The run tells it when its next time has come and at which rate
 * it may send.
 */
final class FluidMigration implements Medium {

    private final CourseState state;
    private final Strategies strategies;
    private final RunClock clock;
    private final FluidParts parts;
    private final RoundSender sender;
    private final SentMass sent;
    private final RoundPages pages;
    private final StopPolling polling;
    private final MigrationCourse course;
    private boolean started;
    private boolean sending;
    private CourseTimer awaited;
    private long stepNanos;
    private double stepBytes = Double.POSITIVE_INFINITY;
    private long timeoutNanos = Long.MAX_VALUE;
    private long throttleNanos = Throttling.NEVER;
    private double demand;
    private PostcopyGuest postcopy;
    private boolean lifted;

    FluidMigration(FluidParts parts, Surroundings surroundings) {
        this.parts = parts;
        this.state = parts.state();
        this.strategies = state.strategies();
        this.clock = state.clock();
        this.sender = parts.sender();
        this.sent = new SentMass(sender, state);
        this.pages = new RoundPages(parts, sent);
        this.polling = new StopPolling(state, sender);
        this.stepNanos = state.spec().startNanos();
        this.course = new MigrationCourse(state, this, Companions.NONE.in(surroundings));
    }

    MigrationCourse course() {
        return course;
    }

    /** Bytes per second that it wants of the links now, 0 = none. */
    double demand() {
        return demand;
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
    void plan(RateClass shared) {
        advance();
        sender.follow(shared, clock.nowNanos());
        pages.rateSet();
        stepBytes = Double.POSITIVE_INFINITY;
        double ahead = Double.POSITIVE_INFINITY;
        boolean live = state.phase() == Phase.PRECOPY;
        stepNanos = live ? polling.checkNanos() : postcopy != null ? postcopy.nextNanos() : Long.MAX_VALUE;
        if (live || postcopy != null && !lifted) {
            ahead = polling.pagesAhead();
            if (ahead == 0 || sender.isBursting() && ahead < Double.POSITIVE_INFINITY) {
                stepNanos = Math.min(stepNanos, polling.askNanos(ahead));
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
    void act(boolean served) {
        advance();
        long now = clock.nowNanos();
        if (now >= timeoutNanos) {
            course.due(CourseTimer.TIMEOUT);
            return;
        }
        if (served || now >= stepNanos) {
            step();
        }
        if (now >= throttleNanos && state.phase() == Phase.PRECOPY) {
            course.due(CourseTimer.THROTTLE_CHECK);
            pages.guestChanged();
        }
    }

    private void step() {
        if (sending) {
            send();
        } else if (started) {
            course.due(awaited);
        } else {
            started = true;
            course.start();
        }
    }

    void cancel() {
        if (!course.isEnded()) {
            advance();
            course.cancel();
        }
    }

    private void advance() {
        if (sending) {
            pages.advance();
        }
        if (postcopy == null) {
            parts.guest().advance(clock.nowNanos());
        } else {
            postcopy.advance();
        }
    }

    @Override
    public void sendRound() {
        sending = true;
        stepBytes = Double.POSITIVE_INFINITY;
        boolean live = state.phase() == Phase.PRECOPY;
        pages.begin(state.round().candidatePages(), live);
        if (live) {
            polling.beginRound();
        }
        send();
    }

    /** A stretch of the round is sent, or a question is due. */
    private void send() {
        if (state.phase() == Phase.PRECOPY && isRoundOver()) {
            return;
        }
        if (state.phase() == Phase.POSTCOPY && !lifted && polling.endsRound()) {
            lifted = true;
            strategies.bandwidth().lift();
        }
        if (!pages.isSent()) {
            demand = sender.demand(strategies.bandwidth().limitBytesPerSecond(),
                    strategies.bandwidth().peakBytesPerSecond(state.bandwidthLimitBytesPerSecond()));
        } else if (postcopy != null) {
            course.postcopyDone();
        } else if (state.phase() == Phase.PRECOPY && polling.endsSentRound()) {
            course.endRound();
        } else {
            course.roundSent();
        }
    }

    private boolean isRoundOver() {
        if (polling.isCheckDue()) {
            if (course.isStopped()) {
                return true;
            }
            polling.checked();
        }
        if (polling.endsRound()) {
            course.endRound();
            return true;
        }
        return false;
    }

    @Override
    public void rest() {
        demand = 0;
        sending = false;
        stepBytes = Double.POSITIVE_INFINITY;
    }

    @Override
    public void wakeAfter(CourseTimer timer, long nanos) {
        long now = clock.nowNanos();
        long then = nanos < Long.MAX_VALUE - now ? now + nanos : Long.MAX_VALUE;
        switch (timer) {
            case TIMEOUT -> timeoutNanos = then;
            case THROTTLE_CHECK -> throttleNanos = then;
            default -> {
                awaited = timer;
                stepNanos = then;
            }
        }
    }

    @Override
    public void forget(CourseTimer timer) {
        wakeAfter(timer, Long.MAX_VALUE);
    }

    @Override
    public MigratedGuest guest() {
        return parts.guest();
    }

    @Override
    public void startLog() {
        parts.guest().startLog();
        parts.dirty().fill(parts.guest().seconds());
    }

    @Override
    public long explore() {
        return state.pageCount();
    }

    @Override
    public long readLog() {
        double written = parts.dirty().readLog(parts.guest().seconds());
        parts.guest().cleanLog();
        return Math.round(written);
    }

    @Override
    public long dirtyPages() {
        return Math.round(parts.dirty().pages());
    }

    @Override
    public void cutOff() {
        pages.cutOff();
    }

    @Override
    public void count() {
        sent.count();
    }

    @Override
    public long skippedPages() {
        return pages.skippedPages();
    }

    @Override
    public void leaveSource(Phase next) {
        parts.guest().release();
    }

    @Override
    public void beginPostcopy() {
        timeoutNanos = Long.MAX_VALUE; // the guest can't go back any more, and nothing breaks
        postcopy = new PostcopyGuest(parts, pages);
        lifted = Double.isInfinite(strategies.bandwidth().limitBytesPerSecond());
        sendRound();
    }

    @Override
    public long missingPages() {
        return state.remainingPages();
    }

    @Override
    public double effort() {
        return polling.effort();
    }

    @Override
    public PostcopyStats postcopy() {
        return postcopy == null ? PostcopyStats.NONE : postcopy.stats();
    }

    @Override
    public void end() {
        rest();
        stepNanos = Long.MAX_VALUE;
        timeoutNanos = Long.MAX_VALUE;
        throttleNanos = Throttling.NEVER;
    }
}
