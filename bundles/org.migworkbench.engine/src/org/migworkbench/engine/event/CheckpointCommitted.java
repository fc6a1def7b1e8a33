package org.migworkbench.engine.event;

/**
 * A checkpoint of a guest is in its place, as one transaction.
 *
 * @param timeNanos  virtual time in nanoseconds since the start of the run
 * @param sequence   number of the event in the run, from 0
 * @param vm         id of the virtual machine
 * @param forward    whether it is one of the source in the store, not a commit of the destination
 * @param number     its number among those of its kind, from 1
 * @param pages      pages that it has brought
 * @param pauseNanos how long the guest stood still for it, in nanoseconds
 */
public record CheckpointCommitted(long timeNanos, long sequence, String vm, boolean forward, long number, long pages,
        long pauseNanos) implements SimEvent {
}
