package org.migworkbench.core.live;

/**
 * The latest sign of life of the demonstration guest.
 *
 * @param number number of the beat, from 1; it goes on across migrations
 * @param ageNanos how long ago it was heard, in nanoseconds
 * @param lostPages pages that the guest has found with another content than it had written, since it began
 * @param checks how often it has checked all of its working set, since it began
 * @param atDestination whether it was heard at the destination of the latest migration
 */
public record GuestBeat(long number, long ageNanos, long lostPages, long checks, boolean atDestination) {
}
