package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;

/** What QEMU itself says: in both forms of its monitor, and as JSON in whatever it is wrapped. */
class QemuTextsTest {

    private static final double GIB = 1 << 30;
    private static final String ACTIVE = "{\"status\":\"active\",\"total-time\":%d,\"expected-downtime\":300,"
            + "\"ram\":{\"total\":1073741824,\"remaining\":%d,\"transferred\":%d,\"dirty-sync-count\":%d,\"page-size\":4096}}";

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = { """
            (qemu) info migrate
            Status: \t\tactive
            Time (ms): \t\ttotal=5000, setup=3, exp_down=450
            RAM info:
              Throughput (Mbps): \t940.50
              Sizes: \t\tpagesize=4 KiB, total=4 GiB
              Transfers: \t\ttransferred=1.5 GiB, remain=512 MiB
                Channels: \t\tprecopy=1 GiB, multifd=512 MiB, postcopy=0 B
                Page Types: \tnormal=1000, zero=200
              Page Rates (pps): \ttransfer=28000, dirty=1234
              Others: \t\tdirty_syncs=3
            """, """
            Status: active
            Time (ms): total=5000, setup=3, exp_down=450
            RAM info:
              Throughput (Mbps): 940.50
              Sizes (KiB): pagesize=4, total=4194304,
                transferred=1572864, remain=524288,
                precopy=1048576, multifd=524288, postcopy=0
              Pages: normal=1000, zero=200
              Page Types: normal=1000, zero=200
              Page Rates (pps): transfer=28000, dirty=1234
              Others: dirty_syncs=3
            """, """
            capabilities: xbzrle: off multifd: on
            Migration status: active
            total time: 5000 ms
            expected downtime: 450 ms
            setup: 3 ms
            transferred ram: 1572864 kbytes
            throughput: 940.50 mbps
            remaining ram: 524288 kbytes
            total ram: 4194304 kbytes
            duplicate: 200 pages
            skipped: 0 pages
            normal: 1000 pages
            normal bytes: 4000 kbytes
            dirty sync count: 3
            page size: 4 kbytes
            multifd bytes: 524288 kbytes
            pages-per-second: 28000
            dirty pages rate: 1234 pages
            """ })
    void theMonitorsFormsSayTheSame(String text) throws IOException {
        Recording one = only(text);

        assertEquals(5000, one.samples().get(0).timeMillis());
        assertTrue(one.outcome().isEmpty());
        assertEquals(List.of(4 * GIB, 1.5 * GIB, 0.5 * GIB, 0.5 * GIB, 1000.0, 200.0, 1234.0, 3.0, 940.5, 450.0),
                List.of(last(one, Counter.TOTAL), last(one, Counter.TRANSFERRED), last(one, Counter.REMAINING),
                        last(one, Counter.MULTIFD_BYTES), last(one, Counter.NORMAL), last(one, Counter.DUPLICATE),
                        last(one, Counter.DIRTY_PAGES_RATE), last(one, Counter.DIRTY_SYNC_COUNT),
                        last(one, Counter.MBPS), last(one, Counter.EXPECTED_DOWNTIME)));
        assertTrue(one.request().has("multifd"));
    }

    @Test
    void theMonitorTellsLimitsAndWhyItFailed() throws IOException {
        Recording one = only("""
                (qemu) info migrate_parameters
                max-bandwidth: 134217728 bytes/second
                downtime-limit: 300 ms
                (qemu) info migrate_capabilities
                xbzrle: off
                auto-converge: on
                (qemu) info migrate
                globals:
                store-global-state: on
                Migration status: failed (Unable to write to socket: Broken pipe)
                total time: 1500 ms
                """);

        assertEquals(134_217_728, one.request().maxBandwidth().orElseThrow());
        assertEquals(300, one.request().downtimeLimitMillis().orElseThrow());
        assertEquals(List.of("auto-converge"), one.request().capabilities());
        assertEquals(Outcome.FAILED, one.outcome().orElseThrow().outcome());
        assertTrue(one.outcome().orElseThrow().reason().contains("Broken pipe"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "%s", "{\"return\": %s, \"id\": \"libvirt-7\"}", "[{\"t\": 3.5, \"answer\": %s}]",
            "2026-01-05 10:00:01,250 DEBUG poll: %s", "{\"polls\": [%s]}", "{\"a\": {\"b\": [%s]}}" })
    void anAnswerIsFoundInWhateverItIsWrapped(String wrapping) throws IOException {
        Recording one = only(wrapping.formatted(ACTIVE.formatted(1000, 500, 70, 1)) + "\n");

        assertEquals(1000, one.samples().get(0).timeMillis());
        assertEquals(500, last(one, Counter.REMAINING));
    }

    @Test
    void eventsTellTheStartTheEndAndThatTheGuestStoodStill() throws IOException {
        String event = "{\"timestamp\": {\"seconds\": %d, \"microseconds\": %d}, \"event\": \"%s\"%s}\n";
        String text = event.formatted(1_767_607_199, 990_000, "STOP", "")
                + event.formatted(1_767_607_200, 0, "MIGRATION", ", \"data\": {\"status\": \"setup\"}")
                + event.formatted(1_767_607_200, 100_000, "MIGRATION_PASS", ", \"data\": {\"pass\": 1}")
                + "{\"return\": " + ACTIVE.formatted(1000, 500, 70, 1) + ", \"id\": \"libvirt-7\"}\n"
                + event.formatted(1_767_607_202, 0, "MIGRATION", ", \"data\": {\"status\": \"completed\"}");
        ImportResult read = read(text);
        Recording one = read.recordings().get(0);

        assertEquals("2026-01-05T10:00:00Z", one.request().started());
        assertEquals(List.of("STOP", "MIGRATION", "MIGRATION_PASS", "MIGRATION"),
                one.events().stream().map(e -> e.name()).toList());
        assertEquals(100, one.events().get(2).timeMillis(), 0.01);
        assertEquals(2000, one.outcome().orElseThrow().totalMillis().orElseThrow(), 0.01);
        assertTrue(read.migrations().get(0).notes().get(0).contains("stopped 10 ms before"));
    }

    @Test
    void commandsAndAnswersBetweenThemTellTheSettings() throws IOException {
        Recording one = only(
                """
                        {"execute": "migrate-set-capabilities", "arguments": {"capabilities": [{"capability": "xbzrle", "state": true}]}}
                        {"execute": "migrate-set-parameters", "arguments": {"max-bandwidth": 1000000, "downtime-limit": 50}}
                        {"return": {}}
                        {"execute": "migrate", "arguments": {"uri": "tcp:b:4444"}}
                        """
                        + ACTIVE.formatted(1000, 500, 70, 1));

        assertEquals(List.of("xbzrle"), one.request().capabilities());
        assertEquals(1_000_000, one.request().maxBandwidth().orElseThrow());
        assertEquals(50, one.request().downtimeLimitMillis().orElseThrow());
    }

    @Test
    void migrationsOneAfterTheOtherAreTwo() throws IOException {
        String text = ACTIVE.formatted(1000, 500, 70, 1) + '\n' + ACTIVE.formatted(2000, 400, 90, 2) + '\n'
                + "{\"status\":\"cancelled\"}\n" + ACTIVE.formatted(3000, 900, 10, 1) + '\n';
        List<Recording> all = read(text).recordings();

        assertEquals(2, all.size());
        assertEquals(Outcome.CANCELLED, all.get(0).outcome().orElseThrow().outcome());
        assertEquals(List.of("some", "some 2"), all.stream().map(one -> one.request().name()).toList());
    }

    @Test
    void anObjectThatBreaksOffIsTold() throws IOException {
        ImportResult read = read(ACTIVE.formatted(1000, 500, 70, 1) + "\n{\"return\": {\"status\": \"act\n"
                + ACTIVE.formatted(2000, 400, 90, 2) + '\n');

        assertEquals(2, read.recordings().get(0).samples().size());
        assertTrue(read.notes().get(0).contains("begins in line 2 breaks off"), read.notes().toString());
        assertEquals(3, read.lines().read());
        assertEquals(2, read.lines().used());
    }

    private static double last(Recording one, Counter counter) {
        return one.last(counter).orElseThrow().value(counter).orElseThrow();
    }

    private Recording only(String text) throws IOException {
        List<Recording> all = read(text).recordings();
        assertEquals(1, all.size());
        return all.get(0);
    }

    private ImportResult read(String text) throws IOException {
        return new RecordingImport(Optional.empty(), Optional.empty())
                .read(Files.writeString(folder.resolve("some.txt"), text));
    }
}
