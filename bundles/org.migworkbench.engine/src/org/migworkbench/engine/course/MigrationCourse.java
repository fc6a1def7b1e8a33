package org.migworkbench.engine.course;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.spec.FaultSpec;

/**
 * The course of one migration over a medium: live rounds, judged by its strategies, the switch, and what is sent before
 * and after it, until the guest runs at one side. All calls come at the time of the run's clock.
 */
public final class MigrationCourse {

    private final MigrationProgress progress;
    private final Strategies strategies;
    private final RoundCounter round;
    private final RunClock clock;
    private final Medium medium;
    private final DiskCourse disk;
    private final GuestProtection protection;
    private final FaultTriggers triggers;
    private final RoundLog log;
    private final Measuring measuring;
    private final GuestPause pause;
    private final ThrottleChecks throttling;
    private final MigrationFaults faults;
    private Decision lastLive;
    private boolean started;
    private boolean atDestination;
    private boolean goalReached;
    private MigrationResult result;

    /**
     * A migration that has not started.
     *
     * @param progress   how far it has come: not at all
     * @param medium     carries it
     * @param disk       the copying of a disk beside the memory
     * @param protection keeps the guest from being lost
     * @param triggers   told of what faults may wait for
     */
    public MigrationCourse(MigrationProgress progress, Medium medium, DiskCourse disk, GuestProtection protection,
            FaultTriggers triggers) {
        this.progress = progress;
        this.strategies = progress.strategies();
        this.round = progress.round();
        this.clock = progress.clock();
        this.medium = medium;
        this.disk = disk;
        this.protection = protection;
        this.triggers = triggers;
        this.log = new RoundLog(progress, medium, disk);
        this.measuring = new Measuring(progress, medium);
        this.pause = new GuestPause(progress, medium);
        this.throttling = new ThrottleChecks(progress, medium);
        this.faults = new MigrationFaults(this, progress, medium, protection);
    }

    /**
     * The phase that it is in.
     *
     * @return the phase
     */
    public Phase phase() {
        return progress.phase();
    }

    /**
     * Whether it is over.
     *
     * @return true if there is a result
     */
    public boolean isEnded() {
        return result != null;
    }

    /**
     * Whether it has begun and isn't over.
     *
     * @return true in between
     */
    public boolean isUnderWay() {
        return started && !isEnded();
    }

    /**
     * Whether the guest runs, or ran, at the destination while pages were missing there.
     *
     * @return true from the end of the switch to post-copy on
     */
    public boolean isAtDestination() {
        return atDestination;
    }

    /**
     * What came of it.
     *
     * @return null until it is over
     */
    public MigrationResult result() {
        return result;
    }

    /**
     * Estimated share of the work done.
     *
     * @return 0 to 1
     */
    public double fraction() {
        return isEnded() ? 1 : disk.fraction(progress.fraction());
    }

    /** It starts now. */
    public void start() {
        started = true;
        progress.totals().begin(clock.nowNanos());
        if (clock.isHeard()) {
            clock.tell(new MigrationStarted(clock.nowNanos(), clock.nextSequence(), progress.vm().id()));
        }
        medium.wakeAfter(CourseTimer.TIMEOUT, progress.spec().timeoutNanos());
        log.watch();
        disk.start(this::startMemory);
    }

    private void startMemory() {
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

    /**
     * The time of a timer has come. Not called once it is over.
     *
     * @param timer what was waited for
     */
    public void due(CourseTimer timer) {
        switch (timer) {
            case TIMEOUT -> timeOut();
            case THROTTLE_CHECK -> {
                if (phase() == Phase.PRECOPY) {
                    throttling.check();
                }
            }
            case LOG_SAMPLE -> firstRoundUnless(measuring.sample());
            case ROUND_COST -> medium.sendRound();
            case PAUSE -> beginRound(medium.dirtyPages());
            case SWITCH -> switched();
            case BREAK -> faults.breakConnection();
            case RECOVERY -> faults.recover();
            default -> throw new IllegalStateException("Timer " + timer);
        }
    }

    private void timeOut() {
        if (atDestination) {
            faults.timeOut(timeoutReason());
        } else {
            end(Ending.notConverged(timeoutReason()));
        }
    }

    private String timeoutReason() {
        String obstacle = !disk.obstacle().isEmpty() ? disk.obstacle()
                : phase() == Phase.PRECOPY ? strategies.stop().obstacle() : "";
        return "The time-out passed in " + progress.place() + "." + (obstacle.isEmpty() ? "" : " " + obstacle);
    }

    /** The log was read: another live round, or the end of the live phase. */
    private void enterLiveRound(long dirtyPages) {
        Decision decision = strategies.stop().judgeDirtySet(dirtyPages, progress);
        boolean lastRound = decision.verdict() == Verdict.SWITCH_OVER;
        if (decision.verdict() == Verdict.ABORT || decision.endsLivePhase() || lastRound && dirtyPages == 0) {
            follow(decision);
            return;
        }
        if (lastRound) {
            lastLive = decision;
        }
        beginRound(dirtyPages);
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

    /**
     * Asks the stop condition in the middle of a live round.
     *
     * @return true if the round is over by its judgement, and what follows has begun
     */
    public boolean isStopped() {
        Decision decision = strategies.stop().check(progress);
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
    public void endRound() {
        medium.cutOff();
        nextLiveRound();
    }

    /** All of a live round or of the last one is sent. */
    public void roundSent() {
        if (phase() == Phase.STOP_AND_COPY) {
            log.close(0, 0);
            medium.rest();
            switchAfter(progress.switchNanos());
        } else {
            follow(lastLive != null ? lastLive : strategies.stop().judge(log.unread(), progress));
        }
    }

    /** Does what a judgement and the transfer mode say. */
    private void follow(Decision decision) {
        if (decision.verdict() == Verdict.ABORT) {
            end(Ending.failed(decision.reason()));
            return;
        }
        Phase next = strategies.mode().next(phase(), decision, progress);
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
                    + phase().id() + ".");
        }
    }

    private void nextLiveRound() {
        if (log.isOpen()) {
            throttling.roundEnded(log.read());
        } else { // it waited for the disk before the round had begun
            medium.readLog();
        }
        enterLiveRound(medium.dirtyPages());
    }

    private void stopAndCopy(Decision decision) {
        goalReached = decision.verdict() == Verdict.CONVERGED;
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
        goalReached = true;
        stopGuest(decision, Phase.POSTCOPY);
        medium.rest();
        log.begin(medium.dirtyPages());
        switchAfter(strategies.costs().pauseNanos() + progress.switchNanos());
    }

    private void stopGuest(Decision decision, Phase next) {
        pause.begin(decision.reason());
        if (log.isOpen()) {
            log.read();
        } else {
            medium.readLog();
        }
        medium.forget(CourseTimer.THROTTLE_CHECK);
        medium.leaveSource(next);
        progress.enter(next);
        disk.stop();
        protection.sourceStopped();
        triggers.happened(FaultSpec.Trigger.STOP, round.round());
    }

    private void switchAfter(long nanos) {
        disk.whenSent(() -> medium.wakeAfter(CourseTimer.SWITCH, nanos));
    }

    private void switched() {
        if (faults.holdsSwitch()) {
            return;
        }
        if (phase() == Phase.POSTCOPY) {
            runAtDestination();
        } else {
            end(Ending.completed(pause.reason()));
        }
    }

    private void runAtDestination() {
        pause.end();
        atDestination = true;
        protection.destinationRuns();
        triggers.happened(FaultSpec.Trigger.POSTCOPY, round.round());
        medium.beginPostcopy();
    }

    /** The destination has all of the guest. */
    public void postcopyDone() {
        end(Ending.completed(pause.reason() + protection.note()));
    }

    /**
     * A fault of the migration itself.
     *
     * @param kind what happens
     */
    public void strike(FaultSpec.Kind kind) {
        if (!isEnded()) {
            faults.strike(kind);
        }
    }

    /**
     * The path carries nothing any more, or carries again.
     *
     * @param state what it does from now on
     */
    public void pathChanged(PathState state) {
        if (!isEnded()) {
            faults.pathChanged(state);
        }
    }

    /** Nothing will ever happen to it again. */
    public void stall() {
        if (isUnderWay()) {
            end(Ending.failed("The migration stands still for ever in " + progress.place()
                    + ": a link of its path carries nothing and stays so."));
        }
    }

    /** The caller gives up the run. */
    public void cancel() {
        if (!isEnded()) {
            medium.abandon();
            end(Ending.RUN_CANCELLED);
        }
    }

    /**
     * It is over.
     *
     * @param ending how it ends
     */
    public void end(Ending ending) {
        if (log.isOpen()) {
            if (phase() == Phase.POSTCOPY) {
                log.close(0, medium.missingPages());
            } else {
                log.cutOff();
            }
        }
        protection.end();
        pause.end();
        medium.end();
        disk.end();
        if (started) {
            progress.enter(Phase.DONE);
        }
        GuestToll toll = new GuestToll(pause.downtimeNanos() + protection.stoppedNanos(), log.quality(),
                medium.postcopy(), protection.stats());
        result = disk.in(progress.totals().result(ending, clock.nowNanos(),
                goalReached && ending.outcome() == Outcome.COMPLETED, toll));
        if (clock.isHeard()) {
            clock.tell(new MigrationEnded(clock.nowNanos(), clock.nextSequence(), progress.vm().id(), result));
        }
    }
}
