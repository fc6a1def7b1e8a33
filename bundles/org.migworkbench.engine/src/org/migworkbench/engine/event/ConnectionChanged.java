package org.migworkbench.engine.event;

/**
 * A migration in post-copy lost its connection or goes on after a recovery.
 *
 * @param timeNanos virtual time in nanoseconds since the start of the run
 * @param sequence  number of the event in the run, from 0
 * @param vm        id of the virtual machine
 * @param connected whether it can send from now on
 */
public record ConnectionChanged(long timeNanos, long sequence, String vm, boolean connected) implements SimEvent {
}
