package org.migworkbench.backend.qemu;

import java.util.OptionalLong;
import org.migworkbench.qmp.migration.MigrationInfo;

/**
 * What QEMU says a completed migration took. It changes the status first and works its times out after that; in between,
 * which is long on a busy computer, it tells a total of 0.
 */
final class EndTimes {

    private static final long NANOS_PER_MILLI = 1_000_000;
    private static final long LIMIT_NANOS = 2_000_000_000L;

    private long completedAt = -1;

    /** Whether the times of a completed migration are known, or have been waited for long enough. */
    boolean areSettled(MigrationInfo last, long now) {
        completedAt = completedAt < 0 ? now : completedAt;
        return areTold(last) || now - completedAt > LIMIT_NANOS;
    }

    private static boolean areTold(MigrationInfo last) {
        return last == null || last.totalTimeMillis().orElse(1) > 0;
    }

    /** The total; what the own clock says where QEMU says nothing. */
    static long totalNanos(MigrationInfo last, long otherwise) {
        return nanos(last, last == null ? OptionalLong.empty() : last.totalTimeMillis(), otherwise);
    }

    /** The downtime; what the events say where QEMU says nothing. */
    static long downtimeNanos(MigrationInfo last, long otherwise) {
        return nanos(last, last == null ? OptionalLong.empty() : last.downtimeMillis(), otherwise);
    }

    private static long nanos(MigrationInfo last, OptionalLong millis, long otherwise) {
        return areTold(last) && millis.isPresent() ? millis.getAsLong() * NANOS_PER_MILLI : otherwise;
    }
}
