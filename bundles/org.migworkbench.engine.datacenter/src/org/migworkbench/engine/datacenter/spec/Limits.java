package org.migworkbench.engine.datacenter.spec;

/**
 * How much may be moved. Hosts that take part in a move are left alone until it ends, so a limit of each host is one of
 * each round of decisions.
 *
 * @param mostPerHost   most moves out of a host, and most into it, at a time; 0 = any number
 * @param mostInAll     most moves at a time; 0 = any number
 * @param coolDownNanos time in nanoseconds after a move in which the virtual machine isn't moved again; moves back within
 *                      {@link #backNanos} count whether this is set or not
 * @param backNanos     time in nanoseconds in which a move to where the machine came from counts as a move back
 */
public record Limits(int mostPerHost, int mostInAll, long coolDownNanos, long backNanos) {

    /** No limit; a move back within an hour is counted. */
    public static final Limits NONE = new Limits(0, 0, 0, 3_600_000_000_000L);

    /** Returns the window in which moves back and arrivals count: the cool-down if there is one. */
    public long window() {
        return coolDownNanos > 0 ? coolDownNanos : backNanos;
    }
}
