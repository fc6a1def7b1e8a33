package org.migworkbench.engine.internal;

import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.Phase;
import org.migworkbench.engine.PostcopyStats;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.ServiceQuality;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.guest.Guest;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.policy.WireCost;

/** The course of one migration: rounds of batches, judged by its strategies, until the guest runs at one side. */
final class MigrationProcess {

    private final MigrationState state;
    private final int index;
    private final MigrationSpec spec;
    private final VmSpec vm;
    private final Strategies strategies;
    private final RunClock clock;
    private final LinkSharing sharing;
    private final PageBitmap candidates;
    private final PageBitmap written;
    private final Guest guest;
    private final MigrationTotals totals;
    private final RoundCounter round;
    private final WireCost cost;
    private final GuestView view;
    private SlowdownMeter meterAtStart;
    private SlowdownMeter meterAtRound;
    private Decision lastLive;
    private String stopReason = "";
    private boolean started;
    private boolean goalReached;
    private long pausedNanos;
    private MigrationResult result;

    MigrationProcess(MigrationState state, LinkSharing sharing) {
        this.state = state;
        this.index = state.index;
        this.spec = state.spec;
        this.vm = state.vm;
        this.strategies = state.strategies;
        this.clock = state.clock;
        this.sharing = sharing;
        this.candidates = state.candidates;
        this.written = new PageBitmap(vm.pageCount());
        this.guest = state.guest;
        this.totals = state.totals;
        this.round = state.round;
        this.cost = state.cost;
        this.view = state.view;
    }

    Phase phase() {
        return state.phase;
    }

    void schedule() {
        clock.queue().push(spec.startNanos(), RunClock.START, index, 0);
    }

    boolean isEnded() {
        return result != null;
    }

    MigrationResult result() {
        return result;
    }

    /** Estimated share of the work done, 0 to 1. */
    double fraction() {
        if (isEnded()) {
            return 1;
        }
        double rest = Math.max(0, round.candidatePages() - round.pagesSent());
        double sent = totals.pagesSent();
        return started ? sent / Math.max(1, sent + rest) : 0;
    }

    void handle(int kind, long stamp) {
        if (isEnded()) {
            return;
        }
        switch (kind) {
            case RunClock.START -> start();
            case RunClock.ROUND_COST_PAID, RunClock.MAY_SEND -> nextBatch();
            case RunClock.BATCH_SENT -> batchSent();
            case RunClock.SWITCHED -> end(Outcome.COMPLETED, stopReason);
            case RunClock.TIMEOUT -> end(Outcome.NOT_CONVERGED, timeoutReason());
            default -> throw new IllegalStateException("Event kind " + kind);
        }
    }

    private String timeoutReason() {
        String obstacle = state.phase == Phase.PRECOPY ? strategies.stop().obstacle() : "";
        return "The time-out passed in phase " + state.phase.id() + ", round " + round.round() + "."
                + (obstacle.isEmpty() ? "" : " " + obstacle);
    }

    void cancel() {
        if (!isEnded()) {
            end(Outcome.CANCELLED, "The run was cancelled.");
        }
    }

    /** Nothing will ever happen to it again. */
    void stall() {
        if (started && !isEnded()) {
            end(Outcome.FAILED, "The migration stands still for ever in phase " + state.phase.id() + ", round "
                    + round.round() + ": a link of its path carries nothing and stays so.");
        }
    }

    private void start() {
        started = true;
        totals.begin(clock.nowNanos());
        clock.tell(new MigrationStarted(clock.nowNanos(), clock.nextSequence(), vm.id()));
        clock.pushAfter(spec.timeoutNanos(), RunClock.TIMEOUT, index);
        guest.advance(clock.nowNanos());
        guest.startLog();
        meterAtStart = guest.meter().copy();
        candidates.setAll();
        enterLiveRound(vm.pageCount());
    }

    /** The log was read: another live round, or the end of the live phase. */
    private void enterLiveRound(int dirtyPages) {
        Decision decision = strategies.stop().judgeDirtySet(dirtyPages, state);
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason());
            return;
        }
        boolean lastRound = decision.verdict() == Verdict.SWITCH_OVER;
        if (decision.verdict() == Verdict.CONVERGED || lastRound && dirtyPages == 0) {
            enter(strategies.mode().next(state.phase, decision, state), decision);
            return;
        }
        if (lastRound) {
            lastLive = decision;
        }
        beginRound(dirtyPages);
    }

    private void beginRound(int dirtyPages) {
        round.begin(state.phase, dirtyPages, clock.nowNanos());
        guest.advance(clock.nowNanos());
        meterAtRound = guest.meter().copy();
        strategies.selection().beginRound(round);
        strategies.encoding().beginRound(round);
        strategies.bandwidth().beginRound(round);
        if (round.round() > 1 && strategies.costs().roundNanos() > 0) {
            sharing.end(clock.nowNanos(), index);
            clock.pushAfter(strategies.costs().roundNanos(), RunClock.ROUND_COST_PAID, index);
        } else {
            nextBatch();
        }
    }

    private void nextBatch() {
        long now = clock.nowNanos();
        guest.advance(now);
        long begin = strategies.bandwidth().nextBatchNanos(now);
        if (begin > now) {
            sharing.end(now, index);
            clock.pushAfter(begin - now, RunClock.MAY_SEND, index);
            return;
        }
        if (state.phase == Phase.PRECOPY && strategies.stop().endsRound(round.pagesLeft(), state)) {
            nextLiveRound();
            return;
        }
        state.batchPages = strategies.selection().select(view, strategies.bandwidth().batchPages(state.batch.length),
                state.batch);
        if (state.batchPages == 0) {
            roundSent();
            return;
        }
        candidates.removeAll(state.batch, state.batchPages);
        sendBatch(now);
    }

    private void sendBatch(long now) {
        cost.reset();
        strategies.encoding().encode(view, state.batch, state.batchPages, cost);
        long earliest = Math.max(strategies.bandwidth().release(now, cost.bytes), now + cost.cpuNanos);
        double demand = earliest > now ? cost.bytes * 1e9 / (earliest - now) : Double.POSITIVE_INFINITY;
        double peak = strategies.bandwidth().peakBytesPerSecond(spec.bandwidthLimitBytesPerSecond());
        sharing.begin(now, index, cost.bytes, Math.min(demand, peak));
    }

    private void batchSent() {
        guest.advance(clock.nowNanos());
        guest.steal(cost.stolenNanos);
        totals.sent(state.batch, state.batchPages, cost.bytes, cost.zeroPages);
        round.sent(state.batchPages, cost.bytes);
        nextBatch();
    }

    private void roundSent() {
        if (state.phase == Phase.STOP_AND_COPY) {
            closeRound(0, 0);
            sharing.end(clock.nowNanos(), index);
            clock.pushAfter(state.switchNanos(), RunClock.SWITCHED, index);
            return;
        }
        Decision decision = lastLive != null ? lastLive
                : strategies.stop().judge(stats(RoundStats.UNKNOWN, RoundStats.UNKNOWN), state);
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason());
            return;
        }
        enter(strategies.mode().next(state.phase, decision, state), decision);
    }

    private void enter(Phase next, Decision decision) {
        switch (next) {
            case PRECOPY -> nextLiveRound();
            case STOP_AND_COPY -> stopAndCopy(decision);
            default -> throw new IllegalStateException("This engine can't enter the phase " + next.id() + " from "
                    + state.phase.id() + ".");
        }
    }

    private void nextLiveRound() {
        RoundStats stats = readLog();
        strategies.throttling().roundEnded(stats, state, guest);
        enterLiveRound(candidates.count());
    }

    private void stopAndCopy(Decision decision) {
        stopReason = decision.reason();
        goalReached = decision.verdict() == Verdict.CONVERGED;
        pausedNanos = clock.nowNanos();
        pause(true);
        if (totals.rounds() < round.round()) {
            readLog();
        } else {
            cleanLog();
        }
        clock.tell(new PhaseChanged(clock.nowNanos(), clock.nextSequence(), vm.id(), state.phase, Phase.STOP_AND_COPY));
        state.phase = Phase.STOP_AND_COPY;
        view.setFinalRound();
        beginRound(candidates.count());
    }

    private RoundStats readLog() {
        int dirtied = cleanLog();
        RoundStats stats = closeRound(dirtied, candidates.count());
        strategies.bandwidth().roundEnded(stats);
        return stats;
    }

    /** Adds what the guest wrote to what is left to send. */
    private int cleanLog() {
        guest.advance(clock.nowNanos());
        guest.cleanLog(written);
        candidates.addAll(written);
        return written.count();
    }

    private RoundStats closeRound(int dirtied, int left) {
        RoundStats stats = stats(dirtied, left);
        totals.roundEnded(stats);
        clock.tell(new RoundEnded(clock.nowNanos(), clock.nextSequence(), vm.id(), stats));
        return stats;
    }

    /** Ends the round where it is; of a batch on its way nothing counts as sent. */
    private void cutOffRound() {
        if (sharing.isActive(index)) {
            for (int i = 0; i < state.batchPages; i++) {
                candidates.set(state.batch[i]);
            }
        }
        closeRound(cleanLog(), candidates.count());
    }

    private RoundStats stats(long dirtied, long left) {
        long pause = state.phase == Phase.PRECOPY && dirtied != RoundStats.UNKNOWN
                ? strategies.stop().expectedDowntimeNanos(left * vm.pageSizeBytes()) : RoundStats.UNKNOWN;
        return round.stats(clock.nowNanos(), dirtied, left, strategies.selection().skippedPages(), pause,
                guest.meanThrottle(), slowdown());
    }

    private double slowdown() {
        guest.advance(clock.nowNanos());
        double live = guest.meter().liveNanos() - meterAtRound.liveNanos();
        return live <= 0 ? 0 : (guest.meter().lostNanos() - meterAtRound.lostNanos()) / live;
    }

    private void pause(boolean paused) {
        guest.advance(clock.nowNanos());
        guest.setStopped(paused);
        clock.tell(new PauseChanged(clock.nowNanos(), clock.nextSequence(), vm.id(), paused));
    }

    private void end(Outcome outcome, String reason) {
        long now = clock.nowNanos();
        if (outcome != Outcome.COMPLETED && started && totals.rounds() < round.round()) {
            cutOffRound();
        }
        long downtime = 0;
        if (guest.isStopped()) {
            downtime = now - pausedNanos;
            pause(false);
        }
        sharing.end(now, index);
        if (started) {
            clock.tell(new PhaseChanged(now, clock.nextSequence(), vm.id(), state.phase, Phase.DONE));
        }
        state.phase = Phase.DONE;
        result = totals.result(outcome, reason, goalReached && outcome == Outcome.COMPLETED, now, downtime, quality(),
                PostcopyStats.NONE, false);
        clock.tell(new MigrationEnded(now, clock.nextSequence(), vm.id(), result));
    }

    private ServiceQuality quality() {
        return started ? guest.meter().since(meterAtStart) : ServiceQuality.UNHARMED;
    }
}
