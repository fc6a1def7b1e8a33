package org.migworkbench.engine.course;

import org.migworkbench.engine.course.plateau.Surroundings;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.FaultSpec;

/** The phases of a migration one after the other: what its strategies are asked, and what follows from their answers. */
final class Phases {

    private final MigrationCourse course;
    private final CourseState state;
    private final Strategies strategies;
    private final StopCondition stop;
    private final RoundCounter round;
    private final Medium medium;
    private final DiskCourse disk;
    private final GuestProtection protection;
    private final FaultTriggers triggers;
    private final RoundLog log;
    private final Measuring measuring;
    private final GuestPause pause;
    private final Surroundings surroundings;
    private final ThrottleChecks throttling;
    private Decision lastLive;
    private boolean atDestination;
    private Decision decided = Decision.CONTINUE;

    Phases(MigrationCourse course, CourseState state, Medium medium, Companions beside, RoundLog log) {
        this.course = course;
        this.state = state;
        this.strategies = state.strategies();
        this.stop = strategies.stop();
        this.round = state.round();
        this.medium = medium;
        this.disk = beside.disk();
        this.protection = beside.protection();
        this.triggers = beside.triggers();
        this.log = log;
        this.measuring = new Measuring(state, medium);
        this.pause = new GuestPause(state, medium);
        this.surroundings = beside.surroundings();
        this.throttling = new ThrottleChecks(state, medium);
    }

    /** When and why the guest stood still. */
    GuestPause pause() {
        return pause;
    }

    /** Whether the guest runs at the destination while pages are missing there. */
    boolean isAtDestination() {
        return atDestination;
    }

    /** The memory may begin. */
    void start() {
        medium.startLog();
        protection.start();
        firstRoundUnless(measuring.begin());
    }

    private void firstRoundUnless(boolean measures) {
        if (!measures) {
            throttling.plan();
            enterLiveRound(medium.explore());
        }
    }

    /** The log is to be read while the guest is watched. */
    void sample() {
        firstRoundUnless(measuring.sample());
    }

    /** The policy looks at the guest's throttling. */
    void checkThrottling() {
        if (state.phase() == Phase.PRECOPY) {
            throttling.check();
        }
    }

    /** The guest has stood still for long enough. */
    void pauseOver() {
        beginRound(medium.dirtyPages());
    }

    private void enterLiveRound(long dirtyPages) {
        if (!endsLivePhase(dirtyPages)) {
            beginRound(dirtyPages);
        }
    }

    /** The log was read: true if the live phase is over and what follows has begun, false if another live round follows. */
    private boolean endsLivePhase(long dirtyPages) {
        Decision decision = stop.judgeDirtySet(dirtyPages, state);
        boolean lastRound = decision.verdict() == Verdict.SWITCH_OVER;
        if (decision.verdict() == Verdict.ABORT || decision.endsLivePhase() || lastRound && dirtyPages == 0) {
            follow(decision);
            return true;
        }
        if (lastRound) {
            lastLive = decision;
        }
        return false;
    }

    private void beginRound(long dirtyPages) {
        log.begin(dirtyPages);
        triggers.happened(FaultSpec.Trigger.ROUND, round.round());
        if (round.round() > 1 && strategies.costs().roundNanos() > 0) {
            medium.rest();
            medium.wakeAfter(CourseTimer.ROUND_COST, strategies.costs().roundNanos());
        } else {
            medium.sendRound();
        }
    }

    /** Asks the stop condition in the middle of a live round; true if the round is over and what follows has begun. */
    boolean isStopped() {
        Decision decision = stop.check(state);
        if (decision.verdict() == Verdict.CONTINUE) {
            return false;
        }
        if (decision.verdict() != Verdict.ABORT) {
            medium.cutOff();
        }
        follow(decision);
        return true;
    }

    /** The stop condition ends the live round before all of it is sent: the log is read and the next one begins. */
    void endRound() {
        medium.cutOff();
        nextLiveRound();
    }

    /** All of a live round or of the last one is sent. */
    void roundSent() {
        if (state.phase() == Phase.STOP_AND_COPY) {
            log.close(0, 0);
            medium.rest();
            switchAfter(state.switchNanos());
        } else {
            follow(lastLive != null ? lastLive : stop.judge(log.unread(), state));
        }
    }

    /** Does what a judgement and the transfer mode say. */
    private void follow(Decision decision) {
        if (decision.verdict() == Verdict.ABORT) {
            course.end(Ending.aborted(decision.reason()));
            return;
        }
        Phase next = strategies.mode().next(state.phase(), decision, state);
        if (next != Phase.PRECOPY && !disk.isReady()) {
            medium.rest();
            disk.whenReady(this::nextLiveRound);
            return;
        }
        switch (next) {
            case PRECOPY -> nextLiveRound();
            case STOP_AND_COPY -> stopAndCopy(decision);
            case POSTCOPY -> switchToPostcopy(decision);
            default -> throw new IllegalStateException("This engine can't enter the phase " + next.id() + " from "
                    + state.phase().id() + ".");
        }
    }

    private void nextLiveRound() {
        RoundStats ended = null;
        if (log.isOpen()) {
            ended = log.read();
            throttling.roundEnded(ended);
        } else { // it waited for the disk before the round had begun
            medium.readLog();
        }
        if (!endsLivePhase(medium.dirtyPages())) {
            if (round.round() >= state.spec().maxRounds()) {
                course.roundsAreOver();
            } else if (ended != null && isCircling(ended)) {
                surroundings.circling();
                course.endInCircles();
            } else {
                beginRound(medium.dirtyPages());
            }
        }
    }

    /** Whether another live round after this one leads nowhere. */
    private boolean isCircling(RoundStats ended) {
        boolean circling = course.watch().roundEnded(ended, medium.effort());
        return circling && lastLive == null && disk.isReady();
    }

    private void stopAndCopy(Decision decision) {
        stopGuest(decision, Phase.STOP_AND_COPY);
        if (strategies.costs().pauseNanos() > 0) {
            medium.rest();
            medium.wakeAfter(CourseTimer.PAUSE, strategies.costs().pauseNanos());
        } else {
            beginRound(medium.dirtyPages());
        }
    }

    /** The guest stops for as long as its state takes to the destination. */
    private void switchToPostcopy(Decision decision) {
        stopGuest(decision, Phase.POSTCOPY);
        medium.rest();
        log.begin(medium.dirtyPages());
        switchAfter(strategies.costs().pauseNanos() + state.switchNanos());
    }

    private void stopGuest(Decision decision, Phase next) {
        decided = decision;
        pause.begin(decision.reason());
        if (log.isOpen()) {
            log.read();
        } else {
            medium.readLog();
        }
        medium.forget(CourseTimer.THROTTLE_CHECK);
        medium.leaveSource(next);
        state.enter(next);
        disk.stop();
        protection.sourceStopped();
        triggers.happened(FaultSpec.Trigger.STOP, round.round());
    }

    private void switchAfter(long nanos) {
        disk.whenSent(() -> medium.wakeAfter(CourseTimer.SWITCH, nanos));
    }

    /** The switch is done. */
    void switched() {
        if (state.phase() == Phase.POSTCOPY) {
            runAtDestination();
        } else {
            course.end(completed(""));
        }
    }

    /** The guest runs at the destination and needs the source no more; a note says what else there was. */
    Ending completed(String note) {
        return Ending.completed(decided.kind(), pause.reason() + note);
    }

    private void runAtDestination() {
        pause.end();
        atDestination = true;
        protection.destinationRuns();
        triggers.happened(FaultSpec.Trigger.POSTCOPY, round.round());
        medium.beginPostcopy();
    }
}
