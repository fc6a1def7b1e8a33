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
 * @param latencyCounts    how many of these times were so long, see {@link LatencyCounts}; empty where they weren't counted
 */
public record PostcopyStats(long faults, long meanLatencyNanos, long mostLatencyNanos, long bytesSent,
        List<Long> blockedNanos, List<Long> latencyCounts) {

    /** There was no such phase. */
    public static final PostcopyStats NONE = new PostcopyStats(0, 0, 0, 0, List.of());

    /** Makes the lists immutable. */
    public PostcopyStats {
        blockedNanos = List.copyOf(blockedNanos);
        latencyCounts = List.copyOf(latencyCounts);
    }

    /**
     * A phase whose latencies weren't counted one by one.
     *
     * @param faults           page requests that the source served
     * @param meanLatencyNanos mean time from a request to the page's arrival in nanoseconds
     * @param mostLatencyNanos longest such time in nanoseconds
     * @param bytesSent        bytes on the wire in this phase
     * @param blockedNanos     for each virtual processor the time that it waited for pages, in nanoseconds
     */
    public PostcopyStats(long faults, long meanLatencyNanos, long mostLatencyNanos, long bytesSent,
            List<Long> blockedNanos) {
        this(faults, meanLatencyNanos, mostLatencyNanos, bytesSent, blockedNanos, List.of());
    }
}
