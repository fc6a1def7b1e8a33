package org.migworkbench.backend.qemu;

import java.util.OptionalLong;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.RamStats;

/**
 * What query-migrate counts from the beginning of a migration, at one moment.
 *
 * @param nanos when it was asked, since the command to migrate
 * @param bytes sent over all channels
 * @param pages sent, whole, zero and XBZRLE ones
 * @param zeroPages zero pages sent
 * @param remainingBytes memory not sent yet
 * @param totalBytes memory of the guest as the migration sees it; 0 where unknown
 * @param pageBytes size of a page
 * @param precopyBytes bytes sent before the switch; -1 where QEMU doesn't tell, as with multifd
 * @param stoppedBytes bytes of pages sent since the switch, in the stop-and-copy and in post-copy; -1 where QEMU doesn't
 * tell
 * @param requests pages that the destination asked for
 */
record Counters(long nanos, long bytes, long pages, long zeroPages, long remainingBytes, long totalBytes,
        long pageBytes,
        long precopyBytes, long stoppedBytes, long requests) {

    private static final long USUAL_PAGE = 4096;

    /** Before the first page, of a guest whose memory is known. */
    static Counters zero(long totalBytes, long pageBytes) {
        return new Counters(0, 0, 0, 0, totalBytes, totalBytes, pageBytes, 0, 0, 0);
    }

    /** Reads an answer that has the part {@code ram}. */
    static Counters of(MigrationInfo info, long nanos) {
        RamStats ram = info.ram().orElseThrow();
        long zero = ram.zeroPages().orElse(0);
        long xbzrle = info.xbzrleCache().map(cache -> cache.pages().orElse(0)).orElse(0L);
        long stopped = known(ram.downtimeBytes()) + known(ram.postcopyBytes());
        return new Counters(nanos, ram.transferredBytes().orElse(0), ram.normalPages().orElse(0) + zero + xbzrle, zero,
                ram.remainingBytes().orElse(0), ram.totalBytes().orElse(0), ram.pageSizeBytes().orElse(USUAL_PAGE),
                ram.multifdBytes().orElse(0) > 0 ? -1 : ram.precopyBytes().orElse(-1),
                ram.downtimeBytes().isPresent() ? stopped : -1,
                ram.postcopyRequests().orElse(0));
    }

    private static long known(OptionalLong value) {
        return value.orElse(0);
    }

    /**
     * What these counters were when the guest was stopped, as far as they tell: QEMU counts apart what it sends before
     * the switch and after it. The state of the devices, which it counts in neither, goes after the switch. Where it
     * doesn't tell, sending is taken to have gone on at the mean rate from the sample before.
     *
     * @param roundStart when the round began
     * @param before     the last sample before the guest was stopped
     * @param stopNanos  when it was stopped
     */
    Counters whenStopped(Counters roundStart, Counters before, long stopNanos) {
        return tellsSwitch() ? asTold(roundStart) : atMeanRate(before, stopNanos);
    }

    /** Whether QEMU tells what was sent before the guest was stopped. */
    boolean tellsSwitch() {
        return precopyBytes >= 0 && stoppedBytes >= 0;
    }

    /** Pages of the guest that have been sent at least once; all that it has of a migration that completed. */
    long distinctPages(boolean completed) {
        return Math.min(pages, (totalBytes - (completed ? 0 : remainingBytes)) / pageBytes);
    }

    /** Share of the memory that has been sent, 0 to 1. */
    double sentShare() {
        return totalBytes <= 0 ? 0 : Math.max(0, 1 - remainingBytes / (double) totalBytes);
    }

    private Counters atMeanRate(Counters before, long stopNanos) {
        if (before == null || before.nanos <= 0 || bytes <= before.bytes) {
            return this;
        }
        double sent = before.bytes / (double) before.nanos * Math.max(0, stopNanos - before.nanos);
        double share = Math.min(1, sent / (bytes - before.bytes));
        long whole = pages - zeroPages - before.pages + before.zeroPages;
        long after = Math.round(whole * (1 - share));
        return new Counters(nanos, before.bytes + Math.round((bytes - before.bytes) * share), pages - after, zeroPages,
                remainingBytes + after * pageBytes, totalBytes, pageBytes, precopyBytes, 0, 0);
    }

    private Counters asTold(Counters roundStart) {
        long before = Math.max(roundStart.bytes, Math.min(bytes, precopyBytes));
        long after = Math.min(pages - roundStart.pages, Math.round(stoppedBytes / (double) (pageBytes + Long.BYTES)));
        return new Counters(nanos, before, pages - after, zeroPages, remainingBytes + after * pageBytes, totalBytes,
                pageBytes, precopyBytes, 0, 0);
    }
}
