package org.migworkbench.qmp.migration;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;

/**
 * The answer to query-migrate. What QEMU doesn't send is empty: for example there is no {@code ram} after a cancellation,
 * and no status at all before the first migration.
 *
 * @param status                         how far it is
 * @param ram                            counters of the memory
 * @param disk                           counters of block migration, of QEMUs that still have it
 * @param xbzrleCache                    counters of XBZRLE
 * @param compression                    counters of the compression threads
 * @param vfioTransferredBytes           bytes sent by passed-through devices
 * @param totalTimeMillis                since the beginning, or of the whole migration when it is over
 * @param expectedDowntimeMillis         while it is under way, QEMU's expectation; at first just the limit
 * @param downtimeMillis                 how long the guest was stopped, at the end
 * @param setupTimeMillis                from the command to the first pass
 * @param cpuThrottlePercent             share of time that auto-converge takes from the guest's CPUs; there once it does
 * @param errorDescription               QEMU's sentence about a failure
 * @param blockedReasons                 what prevents a migration; empty where nothing does
 * @param postcopy                       waiting for pages in post-copy
 * @param sockets                        where the destination listens, TCP only
 * @param dirtyLimitThrottleMicros       longest throttling of a vCPU in a round of the dirty ring (dirty-limit)
 * @param dirtyLimitRingFullMicros       average time in which the dirty ring fills; 0 if the guest dirties nothing
 * @param raw                            all fields, unknown ones too
 */
public record MigrationInfo(Optional<MigrationStatus> status, Optional<RamStats> ram, Optional<RamStats> disk,
        Optional<XbzrleCacheStats> xbzrleCache, Optional<CompressionStats> compression,
        OptionalLong vfioTransferredBytes, OptionalLong totalTimeMillis, OptionalLong expectedDowntimeMillis,
        OptionalLong downtimeMillis, OptionalLong setupTimeMillis, OptionalLong cpuThrottlePercent,
        Optional<String> errorDescription, List<String> blockedReasons, PostcopyBlocktime postcopy,
        List<MigrationSocket> sockets, OptionalLong dirtyLimitThrottleMicros, OptionalLong dirtyLimitRingFullMicros,
        QmpObject raw) {

    private static final Set<String> KNOWN = Set.of("status", "ram", "disk", "xbzrle-cache", "compression", "vfio",
            "total-time", "expected-downtime", "downtime", "setup-time", "cpu-throttle-percentage", "error-desc",
            "blocked-reasons", "postcopy-blocktime", "postcopy-vcpu-blocktime", "postcopy-latency",
            "postcopy-latency-dist", "postcopy-vcpu-latency", "postcopy-non-vcpu-latency", "socket-address",
            "dirty-limit-throttle-time-per-round", "dirty-limit-ring-full-time");

    /**
     * Copies the lists; the components are described above.
     */
    public MigrationInfo {
        blockedReasons = List.copyOf(blockedReasons);
        sockets = List.copyOf(sockets);
    }

    /**
     * Reads the answer.
     *
     * @param answer the return value of query-migrate
     * @return its fields
     * @throws QmpFormatException if one is of another type
     */
    public static MigrationInfo of(QmpObject answer) throws QmpFormatException {
        Optional<QmpObject> vfio = answer.object("vfio");
        return new MigrationInfo(answer.text("status").map(MigrationStatus::of),
                part(answer, "ram", RamStats::of), part(answer, "disk", RamStats::of),
                part(answer, "xbzrle-cache", XbzrleCacheStats::of), part(answer, "compression", CompressionStats::of),
                vfio.isPresent() ? vfio.get().whole("transferred") : OptionalLong.empty(), answer.whole("total-time"),
                answer.whole("expected-downtime"), answer.whole("downtime"), answer.whole("setup-time"),
                answer.whole("cpu-throttle-percentage"), answer.text("error-desc"), answer.texts("blocked-reasons"),
                PostcopyBlocktime.of(answer), sockets(answer), answer.unsigned("dirty-limit-throttle-time-per-round"),
                answer.unsigned("dirty-limit-ring-full-time"), answer);
    }

    /**
     * What this QEMU sends beyond the fields above, on the top level. Further fields of the parts are in their own
     * {@code raw}.
     *
     * @return the unknown fields, often none
     */
    public QmpObject unknown() {
        return raw.without(KNOWN);
    }

    private static List<MigrationSocket> sockets(QmpObject answer) throws QmpFormatException {
        List<MigrationSocket> sockets = new ArrayList<>();
        for (QmpObject socket : answer.objects("socket-address")) {
            sockets.add(MigrationSocket.of(socket));
        }
        return sockets;
    }

    private static <T> Optional<T> part(QmpObject answer, String name, Part<T> reader) throws QmpFormatException {
        Optional<QmpObject> part = answer.object(name);
        return part.isPresent() ? Optional.of(reader.read(part.get())) : Optional.empty();
    }

    /** Reads one part. */
    private interface Part<T> {
        T read(QmpObject part) throws QmpFormatException;
    }
}
