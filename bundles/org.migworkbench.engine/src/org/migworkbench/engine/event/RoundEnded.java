package org.migworkbench.engine.event;

import org.migworkbench.engine.result.RoundStats;

/**
 * A round was sent and, if it was a live one, the log of written pages was read.
 *
 * @param timeNanos virtual time in nanoseconds since the start of the run
 * @param sequence  number of the event in the run, from 0
 * @param vm        id of the virtual machine
 * @param stats     the round
 */
public record RoundEnded(long timeNanos, long sequence, String vm, RoundStats stats) implements SimEvent {
}
