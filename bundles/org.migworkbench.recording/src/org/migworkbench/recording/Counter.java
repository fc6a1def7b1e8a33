package org.migworkbench.recording;

import java.util.Optional;

/**
 * A number that was read again and again while a migration went on. Most are fields of QEMU's {@code query-migrate}; those
 * that count run from the beginning of the migration.
 */
public enum Counter {
    /** Memory not sent yet, in bytes. */
    REMAINING("remaining"),
    /** Sent so far over all channels, in bytes. */
    TRANSFERRED("transferred"),
    /** Size of the guest's memory as the migration sees it, in bytes. */
    TOTAL("total"),
    /** Zero pages sent. */
    DUPLICATE("duplicate"),
    /** Whole pages sent. */
    NORMAL("normal"),
    /** Pages that the guest dirtied a second; QEMU refreshes it at most once a second. */
    DIRTY_PAGES_RATE("dirtyPagesRate"),
    /** Throughput in 10^6 bit per second. */
    MBPS("mbps"),
    /** Pages sent a second. */
    PAGES_PER_SECOND("pagesPerSecond"),
    /** How often the log of dirty pages was fetched: the number of the pass. */
    DIRTY_SYNC_COUNT("dirtySyncCount"),
    /** Share of time that auto-converge takes from the guest's processors, in percent. */
    THROTTLE("throttle"),
    /** How long the guest would stand still if it stopped now, in milliseconds. */
    EXPECTED_DOWNTIME("expectedDowntime"),
    /** How long the guest was stopped, in milliseconds; there at the end. */
    DOWNTIME("downtime"),
    /** Since the beginning, in milliseconds. */
    TOTAL_TIME("totalTime"),
    /** From the command to the first pass, in milliseconds. */
    SETUP_TIME("setupTime"),
    /** Pages that the destination asked for. */
    POSTCOPY_REQUESTS("postcopyRequests"),
    /** Bytes sent before the switch-over. */
    PRECOPY_BYTES("precopyBytes"),
    /** Bytes sent while the guest was stopped. */
    DOWNTIME_BYTES("downtimeBytes"),
    /** Bytes sent in post-copy. */
    POSTCOPY_BYTES("postcopyBytes"),
    /** Bytes sent through multifd channels. */
    MULTIFD_BYTES("multifdBytes"),
    /** Bytes sent as XBZRLE. */
    XBZRLE_BYTES("xbzrleBytes"),
    /** Pages sent as XBZRLE. */
    XBZRLE_PAGES("xbzrlePages"),
    /** Pages that were not in XBZRLE's cache. */
    XBZRLE_CACHE_MISS("xbzrleCacheMiss"),
    /** Pages whose XBZRLE encoding would have been longer than the page. */
    XBZRLE_OVERFLOW("xbzrleOverflow"),
    /** Longest throttling of a processor in a round of the dirty ring (dirty limit), in microseconds. */
    DIRTY_LIMIT_THROTTLE("dirtyLimitThrottle"),
    /** Average time in which the dirty ring fills (dirty limit), in microseconds. */
    DIRTY_LIMIT_RING_FULL("dirtyLimitRingFull");

    private final String id;

    Counter(String id) {
        this.id = id;
    }

    /**
     * Name in files.
     *
     * @return the id
     */
    public String id() {
        return id;
    }

    /**
     * Finds a counter.
     *
     * @param id its name in files
     * @return the counter; empty if there is none of this name
     */
    public static Optional<Counter> of(String id) {
        for (Counter counter : values()) {
            if (counter.id.equals(id)) {
                return Optional.of(counter);
            }
        }
        return Optional.empty();
    }
}
