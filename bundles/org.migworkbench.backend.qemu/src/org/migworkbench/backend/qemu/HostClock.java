package org.migworkbench.backend.qemu;

import org.migworkbench.qmp.QmpEvent;

/**
 * Puts the time stamps of one QEMU's events on the clock of this computer. The two differ by a constant and by how long an
 * event was under way; the shortest way seen so far is taken for none.
 */
final class HostClock {

    private static final long NANOS_PER_MICRO = 1000;

    private long offset = Long.MAX_VALUE;
    private long latest = Long.MIN_VALUE;

    /**
     * When an event happened.
     *
     * @param event the event
     * @param arrivedNanos when it arrived here
     * @return the time, not after its arrival and not before that of the event before
     */
    long nanos(QmpEvent event, long arrivedNanos) {
        long time = arrivedNanos;
        if (event.timestampMicros().isPresent()) {
            long stamp = event.timestampMicros().getAsLong() * NANOS_PER_MICRO;
            offset = Math.min(offset, arrivedNanos - stamp);
            time = Math.min(arrivedNanos, stamp + offset);
        }
        latest = Math.max(latest, time);
        return latest;
    }
}
