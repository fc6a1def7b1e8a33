package org.migworkbench.engine.fluid;

import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;

/** The rows of one migration: begins rounds, reads the log of written pages at their ends and tells what happened. */
final class FluidLog {

    private final FluidState state;
    private final RoundPages pages;
    private final FluidEvents events;
    private SlowdownMeter meterAtStart;
    private SlowdownMeter meterAtRound;

    FluidLog(FluidState state, RoundPages pages, FluidEvents events) {
        this.state = state;
        this.pages = pages;
        this.events = events;
    }

    /** The migration starts: all pages are to be sent and writes are logged. */
    void start() {
        state.guest.startLog();
        meterAtStart = state.guest.meter().copy();
        state.dirty.fill(state.guest.seconds());
    }

    boolean isStarted() {
        return meterAtStart != null;
    }

    /** A round of the current phase begins. */
    void begin(long candidates) {
        state.round.begin(state.phase, Math.toIntExact(candidates), state.nowNanos);
        meterAtRound = state.guest.meter().copy();
        state.strategies.selection().beginRound(state.round);
        state.strategies.encoding().beginRound(state.round);
        state.strategies.bandwidth().beginRound(state.round);
    }

    /** Whether a round has begun and has no row yet. */
    boolean isOpen() {
        return state.totals.rounds() < state.round.round();
    }

    /** Reads the log and closes the round. */
    RoundStats read() {
        long dirtied = clean();
        RoundStats stats = close(dirtied, Math.round(state.dirty.pages()));
        state.strategies.bandwidth().roundEnded(stats);
        return stats;
    }

    /** Adds what the guest wrote to what is left to send; returns the number of pages written. */
    long clean() {
        double written = state.dirty.readLog(state.guest.seconds());
        state.guest.cleanLog();
        return Math.round(written);
    }

    RoundStats close(long dirtied, long left) {
        state.book();
        RoundStats stats = stats(dirtied, left);
        state.totals.roundEnded(stats);
        events.roundEnded(state, stats);
        return stats;
    }

    /** The round is cut off where it is. */
    void cutOff() {
        if (state.phase == Phase.POSTCOPY) {
            close(0, state.remainingPages());
        } else {
            pages.cutOff();
            close(clean(), Math.round(state.dirty.pages()));
        }
    }

    /** The round as of now; {@code dirtied} may be {@link RoundStats#UNKNOWN}. */
    RoundStats stats(long dirtied, long left) {
        long pause = state.phase == Phase.PRECOPY && dirtied != RoundStats.UNKNOWN
                ? state.strategies.stop().expectedDowntimeNanos(left * state.vm.pageSizeBytes()) : RoundStats.UNKNOWN;
        SlowdownMeter meter = state.guest.meter();
        double live = meter.liveNanos() - meterAtRound.liveNanos();
        double slowdown = live <= 0 ? 0 : (meter.lostNanos() - meterAtRound.lostNanos()) / live;
        return state.round.stats(state.nowNanos, dirtied, left, pages.skippedPages(), pause,
                throttle(), slowdown);
    }

    private double throttle() {
        double lost = state.guest.meanThrottle();
        return state.phase == Phase.PRECOPY ? state.strategies.throttling().shown(lost) : lost;
    }

    /** What the migration has taken from the guest. */
    ServiceQuality quality() {
        return isStarted() ? state.guest.meter().since(meterAtStart) : ServiceQuality.UNHARMED;
    }
}
