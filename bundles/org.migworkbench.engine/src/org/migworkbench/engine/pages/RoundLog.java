package org.migworkbench.engine.pages;

import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.guest.MemoryWitness;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;

/** The rows of one migration: begins rounds, reads the log of written pages at their ends and tells what happened. */
final class RoundLog {

    private final MigrationState state;
    private final PageBitmap written;
    private SlowdownMeter meterAtStart;
    private SlowdownMeter meterAtRound;

    RoundLog(MigrationState state) {
        this.state = state;
        this.written = new PageBitmap(state.vm.pageCount());
    }

    /** The migration starts: what it takes from the guest counts from now on. */
    void watch() {
        state.advanceGuest();
        meterAtStart = state.guest.meter().copy();
    }

    /** The memory may begin: all pages are candidates and writes are logged. */
    void start() {
        state.advanceGuest();
        state.guest.startLog();
        state.guest.passCheckpoint();
        state.candidates.setAll();
        state.guest.passCheckpoint();
    }

    /** Leaves out the pages that the selection can do without; returns how many are candidates of the first round. */
    int explore(MemoryWitness witness) {
        state.advanceGuest();
        written.clearAll();
        state.guest.passCheckpoint();
        state.strategies.selection().explore(state.view, written.words());
        if (written.count() > 0) {
            state.totals.firstRoundSent(state.candidates); // what is left out counts as never sent
        }
        state.guest.passCheckpoint();
        state.candidates.removeAll(written);
        witness.notNeeded(state.vm.id(), written, state.guest);
        state.guest.passCheckpoint();
        return state.candidates.count();
    }

    /** A round of the current phase begins. */
    void begin(int pages) {
        state.round.begin(state.phase, pages, state.clock.nowNanos());
        state.advanceGuest();
        meterAtRound = state.guest.meter().copy();
        state.strategies.selection().beginRound(state.round);
        state.strategies.encoding().beginRound(state.round);
        state.strategies.bandwidth().beginRound(state.round);
        state.disk.roundBegins();
    }

    /** Whether a round has begun and has no row yet. */
    boolean isOpen() {
        return state.totals.rounds() < state.round.round();
    }

    /** Reads the log and closes the round. */
    RoundStats read() {
        int dirtied = clean();
        RoundStats stats = close(dirtied, state.candidates.count());
        state.strategies.bandwidth().roundEnded(stats);
        return stats;
    }

    /** Adds what the guest wrote to what is left to send; returns the number of pages written. */
    int clean() {
        state.totals.firstRoundSent(state.candidates);
        state.advanceGuest();
        state.guest.passCheckpoint();
        state.guest.cleanLog(written);
        state.guest.passCheckpoint();
        state.candidates.addAll(written);
        state.strategies.selection().sampled(written.words());
        state.guest.passCheckpoint();
        return written.count();
    }

    /**
     * Ends the round where it is; of a batch on its way nothing counts as sent. Whoever cancels waits for the answer, and
     * of a huge guest the log takes long to read, so it may stay unread.
     */
    void cutOff(BatchSender batches, boolean unread) {
        batches.takeBack();
        close(unread ? RoundStats.UNKNOWN : clean(), state.candidates.count());
    }

    RoundStats close(long dirtied, long left) {
        RoundStats stats = stats(dirtied, left);
        state.totals.roundEnded(stats);
        state.clock.tell(new RoundEnded(state.clock.nowNanos(), state.clock.nextSequence(), state.vm.id(), stats));
        return stats;
    }

    /** The round as of now; {@code dirtied} may be {@link RoundStats#UNKNOWN}. */
    RoundStats stats(long dirtied, long left) {
        long pause = state.phase == Phase.PRECOPY && dirtied != RoundStats.UNKNOWN
                ? state.strategies.stop().expectedDowntimeNanos(left * state.vm.pageSizeBytes()) : RoundStats.UNKNOWN;
        state.advanceGuest();
        return state.disk.beside(state.round.stats(state.clock.nowNanos(), dirtied, left,
                state.strategies.selection().skippedPages(), pause, throttle(), slowdown()));
    }

    private double throttle() {
        double lost = state.guest.meanThrottle();
        return state.phase == Phase.PRECOPY ? state.strategies.throttling().shown(lost) : lost;
    }

    private double slowdown() {
        double live = state.guest.meter().liveNanos() - meterAtRound.liveNanos();
        return live <= 0 ? 0 : (state.guest.meter().lostNanos() - meterAtRound.lostNanos()) / live;
    }

    /** What the migration has taken from the guest. */
    ServiceQuality quality() {
        return meterAtStart == null ? ServiceQuality.UNHARMED : state.guest.meter().since(meterAtStart);
    }
}
