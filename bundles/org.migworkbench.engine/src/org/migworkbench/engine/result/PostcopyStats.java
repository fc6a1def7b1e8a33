package org.migworkbench.engine.result;

import java.util.List;

/**
 * The post-copy phase of a migration.
 *
 * @param faults           page requests that the source served
 * @param meanLatencyNanos mean time from a request to the page's arrival in nanoseconds, 0 without requests
 * @param mostLatencyNanos longest such time in nanoseconds
 * @param bytesSent        bytes on the wire in this phase, headers included
 * @param blockedNanos     for each virtual processor the time that it waited for pages, in nanoseconds
 */
public record PostcopyStats(long faults, long meanLatencyNanos, long mostLatencyNanos, long bytesSent,
        List<Long> blockedNanos) {

    /** There was no such phase. */
    public static final PostcopyStats NONE = new PostcopyStats(0, 0, 0, 0, List.of());

    /** Makes the list immutable. */
    public PostcopyStats {
        blockedNanos = List.copyOf(blockedNanos);
    }
}
