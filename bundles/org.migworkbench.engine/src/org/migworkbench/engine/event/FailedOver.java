package org.migworkbench.engine.event;

import org.migworkbench.engine.result.ProtectionStats;

/**
 * A guest goes on after a failure, or has begun to get its missing pages from elsewhere.
 *
 * @param timeNanos     virtual time in nanoseconds since the start of the run
 * @param sequence      number of the event in the run, from 0
 * @param vm            id of the virtual machine
 * @param recovery      how
 * @param lostWorkNanos guest time that is lost, in nanoseconds
 * @param lostPages     pages that had been written in that time
 */
public record FailedOver(long timeNanos, long sequence, String vm, ProtectionStats.Recovery recovery,
        long lostWorkNanos, long lostPages) implements SimEvent {
}
