package org.migworkbench.engine.internal;

import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.Phase;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.guest.DirtyLog;
import org.migworkbench.engine.guest.GuestClock;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.ZeroPages;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.Verdict;
import org.migworkbench.engine.policy.WireCost;
import org.migworkbench.engine.workload.Workload;

/** The course of one migration: rounds of batches, judged by its strategies, until the guest runs at one side. */
final class MigrationProcess implements RunView {

    /** Most pages of a batch; a policy may send fewer at once. */
    static final int MOST_BATCH_PAGES = 8192;

    private final int index;
    private final MigrationSpec spec;
    private final VmSpec vm;
    private final Workload workload;
    private final Strategies strategies;
    private final RunClock clock;
    private final LinkSharing sharing;
    private final double pathBytesPerSecond;
    private final long switchCostNanos;
    private final PageBitmap candidates;
    private final PageBitmap written;
    private final GuestClock guest = new GuestClock();
    private final MigrationTotals totals;
    private final RoundCounter round;
    private final WireCost cost = new WireCost();
    private final int[] batch = new int[MOST_BATCH_PAGES];
    private int batchPages;
    private GuestView view;
    private DirtyLog log;
    private Phase phase = Phase.PRECOPY;
    private Decision lastLive;
    private String stopReason = "";
    private boolean started;
    private boolean goalReached;
    private long pausedNanos;
    private MigrationResult result;

    MigrationProcess(int index, MigrationSpec spec, VmSpec vm, Workload workload, Strategies strategies, Route route,
            RunClock clock, LinkSharing sharing) {
        this.index = index;
        this.spec = spec;
        this.vm = vm;
        this.workload = workload;
        this.strategies = strategies;
        this.clock = clock;
        this.sharing = sharing;
        this.pathBytesPerSecond = route.bytesPerSecond();
        this.switchCostNanos = strategies.switchoverNanos() + 2 * route.latencyNanos();
        this.candidates = new PageBitmap(vm.pageCount());
        this.written = new PageBitmap(vm.pageCount());
        this.totals = new MigrationTotals(spec, vm.pageCount(), vm.pageSizeBytes());
        this.round = new RoundCounter(vm.id(), vm.pageCount(), vm.pageSizeBytes(), pathBytesPerSecond,
                switchCostNanos);
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

    Phase phase() {
        return phase;
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
            case RunClock.BATCH_SENT -> {
                if (sharing.isCurrent(index, stamp)) {
                    batchSent();
                }
            }
            case RunClock.SWITCHED -> end(Outcome.COMPLETED, stopReason);
            case RunClock.TIMEOUT -> end(Outcome.NOT_CONVERGED, timeoutReason());
            default -> throw new IllegalStateException("Event kind " + kind);
        }
    }

    private String timeoutReason() {
        String obstacle = phase == Phase.PRECOPY ? strategies.stop().obstacle() : "";
        return "The time-out passed in phase " + phase.id() + ", round " + round.round() + "."
                + (obstacle.isEmpty() ? "" : " " + obstacle);
    }

    void cancel() {
        if (!isEnded()) {
            end(Outcome.CANCELLED, "The run was cancelled.");
        }
    }

    private void start() {
        started = true;
        clock.tell(new MigrationStarted(clock.nowNanos(), clock.nextSequence(), vm.id()));
        clock.pushAfter(spec.timeoutNanos(), RunClock.TIMEOUT, index);
        log = new DirtyLog(workload, guest.guestNanos(clock.nowNanos()));
        view = new GuestView(candidates, ZeroPages.of(vm, workload), log);
        candidates.setAll();
        enterLiveRound(vm.pageCount());
    }

    /** The log was read: another live round, or the end of the live phase. */
    private void enterLiveRound(int dirtyPages) {
        Decision decision = strategies.stop().judgeDirtySet(dirtyPages, this);
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason());
            return;
        }
        boolean lastRound = decision.verdict() == Verdict.SWITCH_OVER;
        if (decision.verdict() == Verdict.CONVERGED || lastRound && dirtyPages == 0) {
            enter(strategies.mode().next(phase, decision, this), decision);
            return;
        }
        if (lastRound) {
            lastLive = decision;
        }
        beginRound(dirtyPages);
    }

    private void beginRound(int dirtyPages) {
        round.begin(phase, dirtyPages, clock.nowNanos());
        strategies.selection().beginRound(round);
        strategies.bandwidth().beginRound(round);
        if (round.round() > 1 && strategies.roundCostNanos() > 0) {
            sharing.end(clock.nowNanos(), index);
            clock.pushAfter(strategies.roundCostNanos(), RunClock.ROUND_COST_PAID, index);
        } else {
            nextBatch();
        }
    }

    private void nextBatch() {
        long now = clock.nowNanos();
        long begin = strategies.bandwidth().nextBatchNanos(now);
        if (begin > now) {
            sharing.end(now, index);
            clock.pushAfter(begin - now, RunClock.MAY_SEND, index);
            return;
        }
        if (phase == Phase.PRECOPY && strategies.stop().endsRound(round.pagesLeft(), this)) {
            nextLiveRound();
            return;
        }
        view.beginBatch(guest.guestNanos(now));
        batchPages = strategies.selection().select(view, strategies.bandwidth().batchPages(batch.length), batch);
        if (batchPages == 0) {
            roundSent();
            return;
        }
        candidates.removeAll(batch, batchPages);
        sendBatch(now);
    }

    private void sendBatch(long now) {
        cost.reset();
        strategies.encoding().encode(view, batch, batchPages, cost);
        long earliest = Math.max(strategies.bandwidth().release(now, cost.bytes), now + cost.cpuNanos);
        double demand = earliest > now ? cost.bytes * 1e9 / (earliest - now) : Double.POSITIVE_INFINITY;
        double peak = strategies.bandwidth().peakBytesPerSecond(spec.bandwidthLimitBytesPerSecond());
        sharing.begin(now, index, cost.bytes, Math.min(demand, peak));
    }

    private void batchSent() {
        totals.sent(batch, batchPages, cost.bytes, cost.zeroPages);
        round.sent(batchPages, cost.bytes);
        nextBatch();
    }

    private void roundSent() {
        if (phase == Phase.STOP_AND_COPY) {
            closeRound(0, 0);
            sharing.end(clock.nowNanos(), index);
            clock.pushAfter(switchCostNanos, RunClock.SWITCHED, index);
            return;
        }
        Decision decision = lastLive != null ? lastLive
                : strategies.stop().judge(stats(RoundStats.UNKNOWN, RoundStats.UNKNOWN), this);
        if (decision.verdict() == Verdict.ABORT) {
            end(Outcome.FAILED, decision.reason());
            return;
        }
        enter(strategies.mode().next(phase, decision, this), decision);
    }

    private void enter(Phase next, Decision decision) {
        switch (next) {
            case PRECOPY -> nextLiveRound();
            case STOP_AND_COPY -> stopAndCopy(decision);
            default -> throw new IllegalStateException("This engine can't enter the phase " + next.id() + " from "
                    + phase.id() + ".");
        }
    }

    private void nextLiveRound() {
        RoundStats stats = readLog();
        guest.setThrottle(clock.nowNanos(), strategies.throttling().throttle(stats, this));
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
        clock.tell(new PhaseChanged(clock.nowNanos(), clock.nextSequence(), vm.id(), phase, Phase.STOP_AND_COPY));
        phase = Phase.STOP_AND_COPY;
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
        log.clean(guest.guestNanos(clock.nowNanos()), written);
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
            for (int i = 0; i < batchPages; i++) {
                candidates.set(batch[i]);
            }
        }
        closeRound(cleanLog(), candidates.count());
    }

    private RoundStats stats(long dirtied, long left) {
        long pause = phase == Phase.PRECOPY && dirtied != RoundStats.UNKNOWN
                ? strategies.stop().expectedDowntimeNanos(left * vm.pageSizeBytes()) : RoundStats.UNKNOWN;
        return round.stats(clock.nowNanos(), dirtied, left, strategies.selection().skippedPages(), pause,
                guest.throttle());
    }

    private void pause(boolean paused) {
        guest.setPaused(clock.nowNanos(), paused);
        clock.tell(new PauseChanged(clock.nowNanos(), clock.nextSequence(), vm.id(), paused));
    }

    private void end(Outcome outcome, String reason) {
        long now = clock.nowNanos();
        if (outcome != Outcome.COMPLETED && started && totals.rounds() < round.round()) {
            cutOffRound();
        }
        long downtime = 0;
        if (guest.isPaused()) {
            downtime = now - pausedNanos;
            pause(false);
        }
        sharing.end(now, index);
        if (started) {
            clock.tell(new PhaseChanged(now, clock.nextSequence(), vm.id(), phase, Phase.DONE));
        }
        phase = Phase.DONE;
        result = totals.result(outcome, reason, goalReached && outcome == Outcome.COMPLETED, now, downtime);
        clock.tell(new MigrationEnded(now, clock.nextSequence(), vm.id(), result));
    }

    @Override
    public long nowNanos() {
        return clock.nowNanos();
    }

    @Override
    public long startNanos() {
        return spec.startNanos();
    }

    @Override
    public int pageCount() {
        return vm.pageCount();
    }

    @Override
    public int pageSizeBytes() {
        return vm.pageSizeBytes();
    }

    @Override
    public int rounds() {
        return round.round();
    }

    @Override
    public long totalPagesSent() {
        return totals.pagesSent();
    }

    @Override
    public long totalBytesSent() {
        return totals.bytesSent();
    }

    @Override
    public boolean isBandwidthAtMaximum() {
        return strategies.bandwidth().isAtMaximum();
    }

    @Override
    public double bandwidthLimitBytesPerSecond() {
        return spec.bandwidthLimitBytesPerSecond();
    }

    @Override
    public double pathBytesPerSecond() {
        return pathBytesPerSecond;
    }

    @Override
    public long downtimeLimitNanos() {
        return spec.downtimeLimitNanos();
    }
}
