package org.migworkbench.engine.pages;

import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.FaultSpec;

/** The course of one migration: rounds of batches, judged by its strategies, until the guest runs at one side. */
final class MigrationProcess {

    private final MigrationState state;
    private final int index;
    private final Strategies strategies;
    private final RunClock clock;
    private final LinkSharing sharing;
    private final PageBitmap candidates;
    private final MemoryWitness witness;
    private final RoundLog log;
    private final Measuring measuring;
    private final GuestPause pause;
    private final BatchSender batches;
    private final ThrottleChecks throttling;
    private final Safeguard safeguard;
    private final MigrationFaults faults;
    private final FaultDesk desk;
    private PostcopyPhase postcopy;
    private Decision lastLive;
    private boolean started;
    private boolean goalReached;
    private boolean abandoned;
    private long epoch;
    private MigrationResult result;

    MigrationProcess(MigrationState state, LinkSharing sharing, FaultDesk desk, MemoryWitness witness) {
        this.state = state;
        this.index = state.index;
        this.strategies = state.strategies;
        this.clock = state.clock;
        this.sharing = sharing;
        this.candidates = state.candidates;
        this.witness = witness;
        this.log = new RoundLog(state);
        this.measuring = new Measuring(state, log);
        this.pause = new GuestPause(state, log, witness);
        this.batches = new BatchSender(state, sharing, witness);
        this.throttling = new ThrottleChecks(state);
        this.desk = desk;
        this.safeguard = new Safeguard(this, state, sharing, witness);
        this.faults = new MigrationFaults(this, state, safeguard);
    }

    Phase phase() {
        return state.phase;
    }

    void schedule() {
        clock.queue().push(state.spec.startNanos(), RunClock.START, index, 0);
    }

    boolean isEnded() {
        return result != null;
    }

    MigrationResult result() {
        return result;
    }

    /** Estimated share of the work done, 0 to 1. */
    double fraction() {
        return isEnded() ? 1 : state.disk.fraction(state.fraction());
    }

    void handle(int kind, long stamp) {
        if (isEnded() || state.disk.handle(kind, stamp) || safeguard.handles(kind, stamp)) {
            return;
        }
        if (postcopy != null) {
            handlePostcopy(kind, stamp);
            return;
        }
        switch (kind) {
            case RunClock.START -> start();
            case RunClock.SAMPLE -> firstRoundUnless(measuring.sample());
            case RunClock.ROUND_COST_PAID, RunClock.MAY_SEND, RunClock.PAUSE_OVER -> resume(kind, stamp);
            case RunClock.BATCH_SENT, RunClock.BATCH_ENCODED -> batchSent();
            case RunClock.SWITCHED -> switched();
            case RunClock.CHECK -> {
                if (state.phase == Phase.PRECOPY) {
                    throttling.check(stamp);
                }
            }
            case RunClock.CONNECTION_BROKEN -> faults.breakConnection(stamp);
            case RunClock.TIMEOUT -> end(Outcome.NOT_CONVERGED, state.timeoutReason(), false);
            default -> throw new IllegalStateException("Event kind " + kind);
        }
    }

    private void handlePostcopy(int kind, long stamp) {
        switch (kind) {
            case RunClock.CONNECTION_BROKEN -> faults.breakConnection(stamp);
            case RunClock.RECOVERED -> faults.recover(stamp);
            case RunClock.TIMEOUT -> faults.timeOut(state.timeoutReason());
            default -> postcopy.handle(kind, stamp);
        }
        endPostcopyIfDone();
    }

    /** Goes on after a wait that nothing has overtaken. */
    private void resume(int kind, long stamp) {
        if (stamp == epoch) {
            if (kind == RunClock.PAUSE_OVER) {
                beginRound(candidates.count());
            } else {
                nextBatch();
            }
        }
    }

    private void waitFor(long nanos, int kind) {
        clock.pushAfter(nanos, kind, index, ++epoch);
    }

    private void switched() {
        if (faults.holdsSwitch()) {
            return;
        }
        if (state.phase == Phase.POSTCOPY) {
            runAtDestination();
        } else {
            end(Outcome.COMPLETED, pause.reason(), false);
        }
    }

    boolean runsAtDestination() {
        return postcopy != null;
    }

    boolean isUnderWay() {
        return started && !isEnded();
    }

    PostcopyPhase postcopy() {
        return postcopy;
    }

    Safeguard safeguard() {
        return safeguard;
    }

    /** Sends nothing more; a batch on its way is lost. */
    void freeze() {
        sharing.end(clock.nowNanos(), index);
        if (postcopy != null) {
            postcopy.disconnect();
        }
    }

    void strike(FaultSpec.Kind kind) {
        if (!isEnded()) {
            faults.strike(kind);
        }
    }

    void pathChanged(boolean carries, boolean forever) {
        if (!isEnded()) {
            faults.pathChanged(carries, forever);
        }
    }

    void cancel() {
        if (!isEnded()) {
            abandoned = true;
            end(Outcome.CANCELLED, RunCancelled.REASON, false);
        }
    }

    /** Nothing will ever happen to it again. */
    void stall() {
        if (started && !isEnded()) {
            end(Outcome.FAILED, "The migration stands still for ever in " + state.place()
                    + ": a link of its path carries nothing and stays so.", false);
        }
    }

    private void start() {
        started = true;
        strategies.start();
        state.totals.begin(clock.nowNanos());
        clock.tell(new MigrationStarted(clock.nowNanos(), clock.nextSequence(), state.vm.id()));
        clock.pushAfter(state.spec.timeoutNanos(), RunClock.TIMEOUT, index);
        log.watch();
        state.disk.start(this::startMemory);
    }

    private void startMemory() {
        log.start();
        safeguard.start();
        firstRoundUnless(measuring.begin());
    }

    private void firstRoundUnless(boolean measures) {
        if (!measures) {
            throttling.plan();
            enterLiveRound(log.explore(witness));
        }
    }

    /** The log was read: another live round, or the end of the live phase. */
    private void enterLiveRound(int dirtyPages) {
        Decision decision = strategies.stop().judgeDirtySet(dirtyPages, state);
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason(), false);
            return;
        }
        boolean lastRound = decision.verdict() == Verdict.SWITCH_OVER;
        if (decision.endsLivePhase() || lastRound && dirtyPages == 0) {
            enter(strategies.mode().next(state.phase, decision, state), decision);
            return;
        }
        if (lastRound) {
            lastLive = decision;
        }
        beginRound(dirtyPages);
    }

    private void beginRound(int dirtyPages) {
        log.begin(dirtyPages);
        desk.happened(FaultSpec.Trigger.ROUND, index, state.round.round());
        if (state.round.round() > 1 && strategies.costs().roundNanos() > 0) {
            sharing.end(clock.nowNanos(), index);
            waitFor(strategies.costs().roundNanos(), RunClock.ROUND_COST_PAID);
        } else {
            nextBatch();
        }
    }

    private void nextBatch() {
        long now = clock.nowNanos();
        state.guest.advance(now);
        long begin = strategies.bandwidth().nextBatchNanos(now);
        if (begin > now) {
            sharing.end(now, index);
            waitFor(begin - now, RunClock.MAY_SEND);
            return;
        }
        if (state.phase == Phase.PRECOPY && isStopped()) {
            return;
        }
        if (state.phase == Phase.PRECOPY && strategies.stop().endsRound(state.round.pagesLeft(), state)) {
            nextLiveRound();
            return;
        }
        if (batches.choose()) {
            batches.send();
        } else {
            roundSent();
        }
    }

    /** Asks the stop condition in the middle of a round. */
    private boolean isStopped() {
        Decision decision = strategies.stop().check(state);
        if (decision.verdict() == Verdict.CONTINUE) {
            return false;
        }
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason(), false);
        } else {
            enter(strategies.mode().next(state.phase, decision, state), decision);
        }
        return true;
    }

    private void batchSent() {
        batches.sent();
        nextBatch();
    }

    private void roundSent() {
        if (state.phase == Phase.STOP_AND_COPY) {
            log.close(0, 0);
            sharing.end(clock.nowNanos(), index);
            state.disk.whenSent(() -> clock.pushAfter(state.switchNanos(), RunClock.SWITCHED, index));
            return;
        }
        Decision decision = lastLive != null ? lastLive
                : strategies.stop().judge(log.stats(RoundStats.UNKNOWN, RoundStats.UNKNOWN), state);
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason(), false);
            return;
        }
        enter(strategies.mode().next(state.phase, decision, state), decision);
    }

    private void enter(Phase next, Decision decision) {
        if (next != Phase.PRECOPY && !state.disk.isReady()) {
            sharing.end(clock.nowNanos(), index);
            state.disk.whenReady(this::nextLiveRound);
            return;
        }
        switch (next) {
            case PRECOPY -> nextLiveRound();
            case STOP_AND_COPY -> stopAndCopy(decision);
            case POSTCOPY -> switchToPostcopy(decision);
            default -> throw new IllegalStateException("This engine can't enter the phase " + next.id() + " from "
                    + state.phase.id() + ".");
        }
    }

    private void nextLiveRound() {
        if (log.isOpen()) {
            throttling.roundEnded(log.read());
        } else { // it waited for the disk before the round had begun
            log.clean();
        }
        enterLiveRound(candidates.count());
    }

    private void stopAndCopy(Decision decision) {
        goalReached = decision.verdict() == Verdict.CONVERGED;
        stopGuest(decision, Phase.STOP_AND_COPY);
        state.view.setFinalRound();
        if (strategies.costs().pauseNanos() > 0) {
            sharing.end(clock.nowNanos(), index);
            waitFor(strategies.costs().pauseNanos(), RunClock.PAUSE_OVER);
        } else {
            beginRound(candidates.count());
        }
    }

    /** The guest stops for as long as its state takes to the destination. */
    private void switchToPostcopy(Decision decision) {
        goalReached = true;
        stopGuest(decision, Phase.POSTCOPY);
        epoch++;
        sharing.end(clock.nowNanos(), index);
        log.begin(candidates.count());
        long nanos = strategies.costs().pauseNanos() + state.switchNanos();
        state.disk.whenSent(() -> clock.pushAfter(nanos, RunClock.SWITCHED, index));
    }

    private void runAtDestination() {
        pause.end();
        postcopy = new PostcopyPhase(state, sharing, witness);
        safeguard.destinationRuns();
        desk.happened(FaultSpec.Trigger.POSTCOPY, index, 0);
        postcopy.begin();
        endPostcopyIfDone();
    }

    private void endPostcopyIfDone() {
        if (!isEnded() && postcopy.isDone()) {
            end(Outcome.COMPLETED, pause.reason() + safeguard.note(), false);
        }
    }

    private void stopGuest(Decision decision, Phase next) {
        pause.begin(decision, next);
        state.disk.stop();
        safeguard.sourceStopped();
        desk.happened(FaultSpec.Trigger.STOP, index, 0);
    }

    void end(Outcome outcome, String reason, boolean lost) {
        long now = clock.nowNanos();
        if (log.isOpen()) {
            if (state.phase == Phase.POSTCOPY) {
                log.close(0, postcopy != null ? postcopy.missingPages() : candidates.count());
            } else {
                log.cutOff(batches, abandoned);
            }
        }
        safeguard.end();
        pause.end();
        state.guest.release();
        state.guest.endLog();
        sharing.end(now, index);
        state.disk.end();
        if (postcopy != null) {
            postcopy.end();
        }
        if (started) {
            pause.enter(Phase.DONE);
        }
        result = state.disk.in(state.totals.result(outcome, reason, goalReached && outcome == Outcome.COMPLETED, now,
                pause.downtimeNanos() + safeguard.stoppedNanos(), log.quality(),
                postcopy == null ? PostcopyStats.NONE : postcopy.stats(), safeguard.stats(), lost));
        clock.tell(new MigrationEnded(now, clock.nextSequence(), state.vm.id(), result));
    }
}
