package org.migworkbench.backend.qemu;

import java.util.Map;
import java.util.OptionalLong;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.qmp.migration.RamStats;
import org.migworkbench.qmp.migration.XbzrleCacheStats;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordingSample;

/** Answers to query-migrate as samples of a recording; what QEMU didn't tell isn't there. */
final class Samples {

    private static final double NANOS_PER_MILLI = 1e6;

    private Samples() {
    }

    static RecordingSample of(MigrationInfo info, long nanos) {
        Map<Counter, Double> values = RecordingSample.newValues();
        info.ram().ifPresent(ram -> put(values, ram));
        info.xbzrleCache().ifPresent(cache -> put(values, cache));
        put(values, Counter.THROTTLE, info.cpuThrottlePercent());
        put(values, Counter.EXPECTED_DOWNTIME, info.expectedDowntimeMillis());
        put(values, Counter.DOWNTIME, info.downtimeMillis());
        put(values, Counter.TOTAL_TIME, info.totalTimeMillis());
        put(values, Counter.SETUP_TIME, info.setupTimeMillis());
        put(values, Counter.DIRTY_LIMIT_THROTTLE, info.dirtyLimitThrottleMicros());
        put(values, Counter.DIRTY_LIMIT_RING_FULL, info.dirtyLimitRingFullMicros());
        return new RecordingSample(nanos / NANOS_PER_MILLI, info.status().map(MigrationStatus::text).orElse(""),
                values);
    }

    private static void put(Map<Counter, Double> values, RamStats ram) {
        put(values, Counter.REMAINING, ram.remainingBytes());
        put(values, Counter.TRANSFERRED, ram.transferredBytes());
        put(values, Counter.TOTAL, ram.totalBytes());
        put(values, Counter.DUPLICATE, ram.zeroPages());
        put(values, Counter.NORMAL, ram.normalPages());
        put(values, Counter.DIRTY_PAGES_RATE, ram.dirtyPagesPerSecond());
        ram.megabitsPerSecond().ifPresent(rate -> put(values, Counter.MBPS, rate));
        put(values, Counter.PAGES_PER_SECOND, ram.pagesPerSecond());
        put(values, Counter.DIRTY_SYNC_COUNT, ram.dirtySyncCount());
        put(values, Counter.POSTCOPY_REQUESTS, ram.postcopyRequests());
        put(values, Counter.PRECOPY_BYTES, ram.precopyBytes());
        put(values, Counter.DOWNTIME_BYTES, ram.downtimeBytes());
        put(values, Counter.POSTCOPY_BYTES, ram.postcopyBytes());
        put(values, Counter.MULTIFD_BYTES, ram.multifdBytes());
    }

    private static void put(Map<Counter, Double> values, XbzrleCacheStats cache) {
        put(values, Counter.XBZRLE_BYTES, cache.bytes());
        put(values, Counter.XBZRLE_PAGES, cache.pages());
        put(values, Counter.XBZRLE_CACHE_MISS, cache.cacheMissCount());
        put(values, Counter.XBZRLE_OVERFLOW, cache.overflowCount());
    }

    private static void put(Map<Counter, Double> values, Counter counter, OptionalLong value) {
        value.ifPresent(number -> put(values, counter, number));
    }

    /** A recording takes no negative number, which only a broken QEMU sends. */
    private static void put(Map<Counter, Double> values, Counter counter, double value) {
        if (value >= 0 && value < Double.POSITIVE_INFINITY) {
            values.put(counter, value);
        }
    }
}
