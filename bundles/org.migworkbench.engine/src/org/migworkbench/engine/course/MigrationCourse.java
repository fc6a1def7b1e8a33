package org.migworkbench.engine.course;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.course.plateau.CircleWatch;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.Plateau;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.quantities.Quantity;

/**
 * The course of one migration over a medium: live rounds, judged by its strategies, the switch, and what is sent before
 * and after it, until the guest runs at one side. All calls come at the time of the run's clock.
 */
public final class MigrationCourse {

    private final CourseState state;
    private final RunClock clock;
    private final Medium medium;
    private final DiskCourse disk;
    private final GuestProtection protection;
    private final RoundLog log;
    private final CircleWatch watch;
    private final Phases phases;
    private final MigrationFaults faults;
    private boolean started;
    private MigrationResult result;

    /**
     * A migration that has not started.
     *
     * @param state how far it has come: not at all
     * @param medium   carries it
     * @param beside   what goes on beside
     */
    public MigrationCourse(CourseState state, Medium medium, Companions beside) {
        this.state = state;
        this.clock = state.clock();
        this.medium = medium;
        this.disk = beside.disk();
        this.protection = beside.protection();
        this.log = new RoundLog(state, medium, disk);
        this.watch = new CircleWatch(state, state.strategies(), medium.guest().rhythm(), beside.surroundings(),
                state.spec().timeoutNanos());
        this.phases = new Phases(this, state, medium, beside, log);
        this.faults = new MigrationFaults(this, state, medium, protection.failures());
    }

    /**
     * The phase that it is in.
     *
     * @return the phase
     */
    public Phase phase() {
        return state.phase();
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
        return phases.isAtDestination();
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
        return isEnded() ? 1 : disk.fraction(state.fraction());
    }

    /** The watch over its rounds. */
    CircleWatch watch() {
        return watch;
    }

    /**
     * Whether its rounds stand still and nothing that it knows of itself is going to change that.
     *
     * @return true until something outside changes
     */
    public boolean isCircling() {
        return watch.isCircling();
    }

    /** It goes in circles, and there is nothing to wait for. */
    public void endInCircles() {
        if (isUnderWay()) {
            end(Ending.circling(watch.plateau(), state.place(), obstacle()));
        }
    }

    /** It has made as many live rounds as it may. */
    void roundsAreOver() {
        String obstacle = obstacle();
        end(Ending.roundsOver(state.spec().maxRounds(), obstacle.isEmpty() ? "" : " " + obstacle));
    }

    /** It starts now. */
    public void start() {
        started = true;
        state.strategies().start();
        state.totals().begin(clock.nowNanos());
        if (clock.isHeard()) {
            clock.tell(new MigrationStarted(clock.nowNanos(), clock.nextSequence(), state.vm().id()));
        }
        medium.wakeAfter(CourseTimer.TIMEOUT, state.spec().timeoutNanos());
        log.watch();
        disk.start(phases::start);
    }

    /**
     * The time of a timer has come. Not called once it is over.
     *
     * @param timer what was waited for
     */
    public void due(CourseTimer timer) {
        switch (timer) {
            case TIMEOUT -> timeOut();
            case THROTTLE_CHECK -> phases.checkThrottling();
            case LOG_SAMPLE -> phases.sample();
            case ROUND_COST -> medium.sendRound();
            case PAUSE -> phases.pauseOver();
            case SWITCH -> {
                if (!faults.holdsSwitch()) {
                    phases.switched();
                }
            }
            case BREAK -> faults.breakConnection();
            case RECOVERY -> faults.recover();
            default -> throw new IllegalStateException("Timer " + timer);
        }
    }

    private void timeOut() {
        if (isAtDestination()) {
            faults.timeOut(timeoutReason());
        } else {
            end(Ending.notConverged(timeoutReason()));
        }
    }

    private String timeoutReason() {
        String obstacle = obstacle();
        return "The time-out passed in " + state.place() + "." + (obstacle.isEmpty() ? "" : " " + obstacle);
    }

    private String obstacle() {
        return !disk.obstacle().isEmpty() ? disk.obstacle()
                : phase() == Phase.PRECOPY ? state.strategies().stop().obstacle() : "";
    }

    /**
     * Asks the stop condition in the middle of a live round.
     *
     * @return true if the round is over by its judgement, and what follows has begun
     */
    public boolean isStopped() {
        return phases.isStopped();
    }

    /** The stop condition ends the live round before all of it is sent: the log is read and the next one begins. */
    public void endRound() {
        phases.endRound();
    }

    /** All of a live round or of the last one is sent. */
    public void roundSent() {
        phases.roundSent();
    }

    /** The destination has all of the guest. */
    public void postcopyDone() {
        end(phases.completed(protection.note()));
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
     * @param path what it does from now on
     */
    public void pathChanged(PathState path) {
        if (!isEnded()) {
            faults.pathChanged(path);
        }
    }

    /** Nothing will ever happen to it again. */
    public void stall() {
        if (!isUnderWay()) {
            return;
        }
        if (faults.isPathDown()) {
            end(Ending.failed("The migration stands still for ever in " + state.place()
                    + ": a link of its path carries nothing and stays so."));
        } else if (isAtDestination()) {
            end(Ending.failed(beyondTime()));
        } else {
            end(Ending.notConverged(beyondTime()));
        }
    }

    private String beyondTime() {
        return "It goes on for longer than the " + Quantity.formatNanos(Long.MAX_VALUE) + " that a run can last, in "
                + state.place() + ".";
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
        phases.pause().end();
        medium.end();
        disk.end();
        if (started) {
            state.enter(Phase.DONE);
        }
        GuestToll toll = new GuestToll(phases.pause().downtimeNanos() + protection.stoppedNanos(), log.quality(),
                medium.postcopy(), protection.stats());
        Plateau plateau = ending.kind() == EndKind.GIVEN_UP ? watch.plateau() : Plateau.NONE;
        result = disk.in(state.totals().result(ending, clock.nowNanos(), toll).change().plateau(plateau).build());
        if (clock.isHeard()) {
            clock.tell(new MigrationEnded(clock.nowNanos(), clock.nextSequence(), state.vm().id(), result));
        }
    }
}
