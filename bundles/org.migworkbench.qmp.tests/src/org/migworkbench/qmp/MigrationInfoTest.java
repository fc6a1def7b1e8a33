package org.migworkbench.qmp;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpObject;
import org.migworkbench.qmp.migration.CompressionStats;
import org.migworkbench.qmp.migration.MigrationInfo;
import org.migworkbench.qmp.migration.MigrationStatus;
import org.migworkbench.qmp.migration.PostcopyBlocktime;
import org.migworkbench.qmp.migration.RamStats;
import org.migworkbench.qmp.migration.XbzrleCacheStats;

class MigrationInfoTest {

    private static final String WHOLE = """
            {"status": "postcopy-active", "total-time": 1, "expected-downtime": 2, "downtime": 3, "setup-time": 4,
             "cpu-throttle-percentage": 5, "error-desc": "no", "blocked-reasons": ["a", "b"],
             "postcopy-blocktime": 6, "postcopy-vcpu-blocktime": [7, 8], "postcopy-latency": 9,
             "postcopy-latency-dist": [10, 11], "postcopy-vcpu-latency": [12], "postcopy-non-vcpu-latency": 13,
             "socket-address": [{"type": "inet", "host": "::1", "port": "4444", "ipv6": true},
                                {"type": "unix", "path": "/run/x"}],
             "dirty-limit-throttle-time-per-round": 14, "dirty-limit-ring-full-time": 15,
             "vfio": {"transferred": 16},
             "ram": {"transferred": 20, "remaining": 21, "total": 22, "duplicate": 23, "normal": 24,
                     "normal-bytes": 25, "dirty-pages-rate": 26, "mbps": 27.5, "dirty-sync-count": 28,
                     "postcopy-requests": 29, "page-size": 30, "multifd-bytes": 31, "pages-per-second": 32,
                     "precopy-bytes": 33, "downtime-bytes": 34, "postcopy-bytes": 35,
                     "dirty-sync-missed-zero-copy": 36, "skipped": 37},
             "disk": {"transferred": 40},
             "xbzrle-cache": {"cache-size": 50, "bytes": 51, "pages": 52, "cache-miss": 53, "cache-miss-rate": 0.54,
                              "encoding-rate": 5.5, "overflow": 56},
             "compression": {"pages": 60, "busy": 61, "busy-rate": 0.62, "compressed-size": 63,
                             "compression-rate": 6.4},
             "of-tomorrow": {"x": 1}}
            """;

    /** Each field that was sent is in its component, and each component empty whose field wasn't. */
    static void sameAsRaw(MigrationInfo info) throws QmpFormatException {
        QmpObject raw = info.raw();
        assertEquals(raw.text("status"), info.status().map(MigrationStatus::text));
        assertEquals(raw.whole("total-time"), info.totalTimeMillis());
        assertEquals(raw.whole("expected-downtime"), info.expectedDowntimeMillis());
        assertEquals(raw.whole("downtime"), info.downtimeMillis());
        assertEquals(raw.whole("setup-time"), info.setupTimeMillis());
        assertEquals(raw.text("error-desc"), info.errorDescription());
        assertEquals(raw.has("ram"), info.ram().isPresent());
        assertTrue(info.disk().isEmpty() && info.vfioTransferredBytes().isEmpty());
        if (info.ram().isPresent()) {
            QmpObject ram = raw.object("ram").orElseThrow();
            RamStats stats = info.ram().get();
            assertEquals(ram.whole("transferred"), stats.transferredBytes());
            assertEquals(ram.whole("remaining"), stats.remainingBytes());
            assertEquals(ram.whole("duplicate"), stats.zeroPages());
            assertEquals(ram.whole("normal"), stats.normalPages());
            assertEquals(ram.real("mbps"), stats.megabitsPerSecond());
            assertEquals(ram.whole("dirty-sync-count"), stats.dirtySyncCount());
            assertEquals(ram.whole("postcopy-requests"), stats.postcopyRequests());
            assertEquals(ram.whole("downtime-bytes"), stats.downtimeBytes());
        }
    }

    @Test
    void everyFieldHasItsPlace() throws QmpFormatException {
        MigrationInfo info = MigrationInfo.of(QmpObject.parse(WHOLE));
        assertEquals(Optional.of(MigrationStatus.POSTCOPY_ACTIVE), info.status());
        assertEquals(List.of(of(1), of(2), of(3), of(4), of(5), of(14), of(15), of(16)),
                List.of(info.totalTimeMillis(), info.expectedDowntimeMillis(), info.downtimeMillis(),
                        info.setupTimeMillis(), info.cpuThrottlePercent(), info.dirtyLimitThrottleMicros(),
                        info.dirtyLimitRingFullMicros(), info.vfioTransferredBytes()));
        assertEquals(Optional.of("no"), info.errorDescription());
        assertEquals(List.of("a", "b"), info.blockedReasons());
        assertEquals(new PostcopyBlocktime(of(6), List.of(7L, 8L), of(9), List.of(10L, 11L), List.of(12L), of(13)),
                info.postcopy());
        assertEquals("inet ::1 4444", info.sockets().get(0).type() + ' ' + info.sockets().get(0).host().orElseThrow()
                + ' ' + info.sockets().get(0).port().orElseThrow());
        assertEquals(Optional.of("/run/x"), info.sockets().get(1).path());
        assertEquals(of(40), info.disk().orElseThrow().transferredBytes());
        assertEquals("{\"of-tomorrow\":{\"x\":1}}", info.unknown().toJson());
    }

    @Test
    void everyFieldOfThePartsHasItsPlace() throws QmpFormatException {
        MigrationInfo info = MigrationInfo.of(QmpObject.parse(WHOLE));
        RamStats ram = info.ram().orElseThrow();
        assertEquals(new RamStats(of(20), of(21), of(22), of(23), of(24), of(25), of(26), OptionalDouble.of(27.5),
                of(28), of(29), of(30), of(31), of(32), of(33), of(34), of(35), of(36), ram.raw()), ram);
        assertEquals(of(37), ram.raw().whole("skipped"));
        XbzrleCacheStats cache = info.xbzrleCache().orElseThrow();
        assertEquals(new XbzrleCacheStats(of(50), of(51), of(52), of(53), OptionalDouble.of(0.54),
                OptionalDouble.of(5.5), of(56), cache.raw()), cache);
        CompressionStats compression = info.compression().orElseThrow();
        assertEquals(new CompressionStats(of(60), of(61), OptionalDouble.of(0.62), of(63), OptionalDouble.of(6.4),
                compression.raw()), compression);
    }

    @Test
    void beforeTheFirstMigrationAllIsAbsent() throws QmpFormatException {
        MigrationInfo info = MigrationInfo.of(QmpObject.EMPTY);
        assertTrue(info.status().isEmpty() && info.ram().isEmpty() && info.downtimeMillis().isEmpty());
        assertTrue(info.blockedReasons().isEmpty() && info.postcopy().vcpuBlocktimeMillis().isEmpty());
    }

    @Test
    void wrongTypesAreNamed() {
        assertWrong("{\"ram\": {\"transferred\": \"x\"}}", "ram.transferred must be a number, not \"x\"");
        assertWrong("{\"ram\": {\"transferred\": 1.5}}", "ram.transferred must be a whole number of 64 bits, not 1.5");
        assertWrong("{\"ram\": {\"multifd-bytes\": -1}}", "must be a whole number from 0 to 2^64-1, not -1");
        assertWrong("{\"ram\": []}", "ram must be an object, not []");
        assertWrong("{\"status\": 5}", "status must be a text, not 5");
        assertWrong("{\"blocked-reasons\": [1]}", "blocked-reasons[0] must be a text, not 1");
        assertWrong("{\"socket-address\": {}}", "socket-address must be a list, not {}");
        assertWrong("{\"total-time\": 9223372036854775808}", "must be a whole number of 64 bits");
    }

    private static void assertWrong(String json, String message) {
        QmpFormatException e = assertThrows(QmpFormatException.class, () -> MigrationInfo.of(QmpObject.parse(json)));
        assertTrue(e.getMessage().contains(message), e.getMessage());
    }

    @Test
    void statusOfALaterQemuIsKept() throws QmpFormatException {
        MigrationInfo info = MigrationInfo.of(QmpObject.parse("{\"status\": \"teleporting\"}"));
        assertEquals(Optional.of(MigrationStatus.OTHER), info.status());
        assertEquals(Optional.of("teleporting"), info.raw().text("status"));
        assertTrue(MigrationStatus.OTHER.isUnderWay());
        assertFalse(MigrationStatus.POSTCOPY_PAUSED.isOver());
        assertTrue(MigrationStatus.CANCELLED.isOver());
        assertFalse(MigrationStatus.NONE.isUnderWay());
    }

    private static OptionalLong of(long value) {
        return OptionalLong.of(value);
    }
}
