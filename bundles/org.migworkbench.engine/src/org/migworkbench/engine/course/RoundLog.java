package org.migworkbench.engine.course;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.ServiceQuality;

/** The rows of one migration: begins rounds, reads the log of written pages at their ends and tells what happened. */
final class RoundLog {

    private final CourseState state;
    private final Strategies strategies;
    private final RoundCounter round;
    private final Medium medium;
    private final MigratedGuest guest;
    private final DiskCourse disk;
    private SlowdownMeter meterAtStart;
    private SlowdownMeter meterAtRound;

    RoundLog(CourseState state, Medium medium, DiskCourse disk) {
        this.state = state;
        this.strategies = state.strategies();
        this.round = state.round();
        this.medium = medium;
        this.guest = medium.guest();
        this.disk = disk;
    }

    /** The migration starts: what it takes from the guest counts from now on. */
    void watch() {
        guest.advance();
        meterAtStart = guest.meter().copy();
    }

    /** A round of the current phase begins. */
    void begin(long pages) {
        round.begin(state.phase(), Math.toIntExact(pages));
        guest.advance();
        meterAtRound = guest.meter().copy();
        strategies.selection().beginRound(round);
        strategies.encoding().beginRound(round);
        strategies.bandwidth().beginRound(round);
        disk.roundBegins();
    }

    /** Whether a round has begun and has no row yet. */
    boolean isOpen() {
        return state.totals().rounds() < round.round();
    }

    /** Reads the log and closes the round. */
    RoundStats read() {
        long dirtied = medium.readLog();
        RoundStats stats = close(dirtied, medium.dirtyPages());
        strategies.bandwidth().roundEnded(stats);
        return stats;
    }

    /** The round ends where it is. */
    void cutOff() {
        medium.cutOff();
        long dirtied = medium.readLog();
        close(dirtied, medium.dirtyPages());
    }

    /** The round ends; {@code dirtied} pages were written in it and so many are left. */
    RoundStats close(long dirtied, long left) {
        RoundStats stats = stats(dirtied, left);
        state.totals().roundEnded(stats);
        RunClock clock = state.clock();
        if (clock.isHeard()) {
            clock.tell(new RoundEnded(clock.nowNanos(), clock.nextSequence(), state.vm().id(), stats));
        }
        return stats;
    }

    /** The round as of now, before the log is read. */
    RoundStats unread() {
        return stats(RoundStats.UNKNOWN, RoundStats.UNKNOWN);
    }

    private RoundStats stats(long dirtied, long left) {
        medium.count();
        boolean live = state.phase() == Phase.PRECOPY;
        long pause = live && dirtied != RoundStats.UNKNOWN
                ? strategies.stop().expectedDowntimeNanos(left * state.pageSizeBytes()) : RoundStats.UNKNOWN;
        guest.advance();
        double lost = guest.meanThrottle();
        double throttle = live ? strategies.throttling().shown(lost) : lost;
        return disk.beside(round.stats(dirtied, left, medium.skippedPages(), pause, throttle, slowdown()));
    }

    private double slowdown() {
        SlowdownMeter meter = guest.meter();
        double live = meter.liveNanos() - meterAtRound.liveNanos();
        return live <= 0 ? 0 : Math.min(1, (meter.lostNanos() - meterAtRound.lostNanos()) / live); // sums are rounded
    }

    /** What the migration has taken from the guest. */
    ServiceQuality quality() {
        return meterAtStart == null ? ServiceQuality.UNHARMED : guest.meter().since(meterAtStart);
    }
}
