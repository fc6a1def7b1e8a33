package org.migworkbench.engine.event;

/**
 * A guest was paused or resumed.
 *
 * @param timeNanos virtual time in nanoseconds since the start of the run
 * @param sequence  number of the event in the run, from 0
 * @param vm        id of the virtual machine
 * @param paused    whether it stands still from now on
 */
public record PauseChanged(long timeNanos, long sequence, String vm, boolean paused) implements SimEvent {
}
