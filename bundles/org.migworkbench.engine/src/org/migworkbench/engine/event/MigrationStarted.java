package org.migworkbench.engine.event;

/**
 * A migration started.
 *
 * @param timeNanos virtual time in nanoseconds since the start of the run
 * @param sequence  number of the event in the run, from 0
 * @param vm        id of the virtual machine
 */
public record MigrationStarted(long timeNanos, long sequence, String vm) implements SimEvent {
}
