package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.clock.RunClock;
import org.migworkbench.engine.event.FailedOver;
import org.migworkbench.engine.guest.GuestMoment;
import org.migworkbench.engine.guest.PageBitmap;
import org.migworkbench.engine.pages.batch.PageSpace;
import org.migworkbench.engine.result.ProtectionStats.Recovery;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** What became of a guest after a failure, how long that took and what it lost. */
final class RecoveryFigures {

    private final PageSpace memory;
    private final RunClock clock;
    private Recovery recovery = Recovery.NONE;
    private long lostNanos;
    private long recoveryNanos;
    private long lostWorkNanos;
    private long lostPages;
    private int failovers;

    RecoveryFigures(PageSpace memory, RunClock clock) {
        this.memory = memory;
        this.clock = clock;
    }

    /** When the failure happened. */
    void lostAt(long nanos) {
        lostNanos = nanos;
    }

    /** All that the guest did since a moment is lost. */
    void measureLoss(GuestMoment moment) {
        PageBitmap written = new PageBitmap(memory.vm().pageCount());
        moment.addWrittenSince(written);
        lostWorkNanos = moment.nanosSince();
        lostPages = written.count();
    }

    /** The failure is answered: the guest goes on. */
    void answered(Recovery by) {
        recovery = by;
        failovers++;
        recoveryNanos = clock.nowNanos() - lostNanos;
        clock.tell(new FailedOver(clock.nowNanos(), clock.nextSequence(), memory.id(), by, lostWorkNanos(),
                lostPages()));
    }

    /** The migration ends, and with it the fetching of pages from the store. */
    void end() {
        if (recovery == Recovery.PAGES_FROM_STORE) {
            recoveryNanos = clock.nowNanos() - lostNanos;
        }
    }

    /** How late and without what the guest went on, for the end of a sentence. */
    String loss() {
        return time(recoveryNanos) + " later, " + time(lostWorkNanos) + " of work on " + lostPages + " pages are lost.";
    }

    private static String time(long nanos) {
        return Quantity.format(nanos, Unit.NANOSECONDS);
    }

    Recovery recovery() {
        return recovery;
    }

    int failovers() {
        return failovers;
    }

    long recoveryNanos() {
        return recoveryNanos;
    }

    long lostWorkNanos() {
        return recovery == Recovery.PAGES_FROM_STORE ? 0 : lostWorkNanos;
    }

    long lostPages() {
        return recovery == Recovery.PAGES_FROM_STORE ? 0 : lostPages;
    }
}
