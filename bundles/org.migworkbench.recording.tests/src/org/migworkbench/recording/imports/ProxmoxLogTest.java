package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;

/** Task logs of Proxmox VE, and what holds for all logs: clocks, hosts, ends. */
class ProxmoxLogTest extends LogTest {

    @Test
    void proxmoxTellsMemoryAndWhatWasSentOverNewYear() throws IOException {
        ImportResult result = sample("proxmox");
        Recording recording = only(result);

        assertEquals(RecordingFormat.PROXMOX, result.format());
        assertEquals("VM 712", recording.request().vm());
        assertEquals("2025-12-31T23:59:58Z", recording.request().started());
        assertEquals(List.of(1000.0, 2000.0, 8000.0, 20000.0), times(recording));
        assertEquals(4 * GIB, at(recording, 0, Counter.TOTAL));
        assertEquals(250.5 * MIB, at(recording, 0, Counter.TRANSFERRED));
        assertEquals(300 * MIB / 4096, at(recording, 0, Counter.PAGES_PER_SECOND));
        assertEquals(400 * MIB / 4096, at(recording, 1, Counter.DIRTY_PAGES_RATE));
        assertEquals(12345, at(recording, 1, Counter.XBZRLE_PAGES));
        assertEquals(1200, at(recording, 1, Counter.XBZRLE_OVERFLOW));
        assertTrue(recording.last(Counter.REMAINING).isEmpty());
        assertTrue(recording.last(Counter.DIRTY_SYNC_COUNT).isEmpty());
        assertTrue(recording.last(Counter.MBPS).isEmpty());
        assertEquals(256 * MIB, recording.request().maxBandwidth().orElseThrow());
        assertEquals(100, recording.request().downtimeLimitMillis().orElseThrow());
        assertEquals(List.of("xbzrle"), recording.request().capabilities());
        assertEquals("200", recording.events().get(0).data().get("downtime-limit"));
        ended(recording, Outcome.COMPLETED, 20_000);
        assertEquals(187, recording.outcome().orElseThrow().downtimeMillis().orElseThrow());
        assertTrue(notes(result).contains("Disks were copied as well"), notes(result));
        assertTrue(notes(result).contains("not that of the link"), notes(result));
        assertEquals(31, result.lines().read());
    }

    @Test
    void proxmoxOfOldTellsBytesAndAYearThatIsNotThere() throws IOException {
        ImportResult result = read(
                """
                        Dec 31 23:59:55 starting migration of VM 108 to node 'b' (192.0.2.6)
                        Dec 31 23:59:58 starting online/live migration on localhost:60000
                        Dec 31 23:59:58 migrate_set_speed: 8589934592
                        Dec 31 23:59:58 migrate_set_downtime: 0.1
                        Jan 01 00:00:00 migration status: active (transferred 172760414, remaining 292511744), total 546119680)
                        Jan 01 00:00:00 migration xbzrle cachesize: 33554432 transferred 5 pages 6 cachemiss 7 overflow 8
                        Jan 01 00:00:02 migrate_set_downtime: 0.2
                        Jan 01 00:00:03 migration status: active (transferred 372760414, remaining 18446744073709551612), total 546119680)
                        Jan 01 00:00:04 migration speed: 85.33 MB/s - downtime 31 ms
                        Jan 01 00:00:04 migration status: completed
                        Jan 01 00:00:09 migration finished successfully (duration 00:00:14)
                        TASK OK
                        """);
        Recording recording = only(result);

        assertEquals("", recording.request().started());
        assertEquals(List.of(2000.0, 5000.0), times(recording));
        assertEquals(292_511_744, at(recording, 0, Counter.REMAINING));
        assertEquals(7, at(recording, 0, Counter.XBZRLE_CACHE_MISS));
        assertTrue(recording.samples().get(1).value(Counter.REMAINING).isEmpty());
        assertEquals(100, recording.request().downtimeLimitMillis().orElseThrow());
        assertEquals(8_589_934_592.0, recording.request().maxBandwidth().orElseThrow());
        assertEquals("200", recording.events().get(0).data().get("downtime-limit"));
        ended(recording, Outcome.COMPLETED, 6000);
    }

    @Test
    void proxmoxThatIsFasterThanItsPollsTellsItsMemoryByTheSpeed() throws IOException {
        Recording recording = only(read("""
                May 02 10:57:05 starting online/live migration on localhost:60000
                May 02 10:57:05 migrate_set_downtime: 0.1
                May 02 10:57:07 migration speed: 256.00 MB/s - downtime 15 ms
                May 02 10:57:07 migration status: completed
                TASK OK
                """));

        assertEquals(512 * (1 << 20), recording.request().memoryBytes().orElseThrow());
        assertEquals(15, recording.outcome().orElseThrow().downtimeMillis().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "ERROR: online migrate failure - interrupted by signal | CANCELLED",
            "migration status error: cancelled | CANCELLED",
            "migration status error: failed - Unable to write to socket: Broken pipe | FAILED",
            "ERROR: online migrate failure - too many query migrate failures - aborting | FAILED",
            "TASK ERROR: interrupted by signal | CANCELLED" })
    void proxmoxTellsCancelledFromFailed(String line, Outcome how) throws IOException {
        Recording recording = only(read("""
                2026-02-02 10:00:00 starting migration of VM 9 to node 'b' (192.0.2.13)
                2026-02-02 10:00:04 start migrate command to unix:/run/qemu-server/9.migrate
                2026-02-02 10:00:05 migration active, transferred 107.8 MiB of 16.0 GiB VM-state, 114.9 MiB/s
                2026-02-02 10:00:34 %s
                2026-02-02 10:00:34 migrate_cancel
                2026-02-02 10:00:38 ERROR: migration finished with problems (duration 00:00:38)
                TASK ERROR: migration problems
                """.formatted(line)));

        ended(recording, how, 30_000);
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "{\"data\":[{\"n\":1,\"t\":\"2025-11-14 21:47:40 start migrate command to unix:/x\"},{\"n\":2,\"t\":\"2025-11-14 21:47:43"
                    + " migration active, transferred 1.0 GiB of 2.0 GiB VM-state, 4.0 MiB/s\"},{\"n\":3,\"t\":\"2025-11-14 21:47:44"
                    + " migration status: completed\"}]}",
            "\u2502 1 \u2502 2025-11-14 21:47:40 start migrate command to unix:/x \u2502\n\u2502 2 \u2502 2025-11-14 21:47:43 migration active,"
                    + " transferred 1.0 GiB of 2.0 GiB VM-state, 4.0 MiB/s \u2502\n\u2502 3 \u2502 2025-11-14 21:47:44 migration status: completed" })
    void proxmoxIsReadAsItsApiGivesIt(String text) throws IOException {
        Recording recording = only(read(text));

        assertEquals(List.of(3000.0), times(recording));
        assertEquals(2 * GIB, last(recording, Counter.TOTAL));
        ended(recording, Outcome.COMPLETED, 4000);
    }

    @Test
    void linesWithoutTimesAreNoRecording() {
        String message = assertThrows(FormatException.class, () -> read(
                "[date removed] migration active, transferred 107.8 MiB of 16.0 GiB VM-state, 114.9 MiB/s\n"))
                .getMessage();

        assertTrue(message.contains("the lines of the task log have no times"), message);
    }

    @Test
    void aLogThatIsCutIsOfAMigrationThatWasRunning() throws IOException {
        ImportResult result = read("""
                2026-02-02 10:00:05 migration active, transferred 1.0 GiB of 16.0 GiB VM-state, 114.9 MiB/s
                2026-02-02 10:00:35 migration active, transferred 4.0 GiB of 16.0 GiB VM-state, 114.9 MiB/s
                2026-02-02 10:00:36 migration active, transf""");

        assertEquals(List.of(0.0, 30_000.0), times(only(result)));
        assertTrue(only(result).outcome().isEmpty());
        assertTrue(notes(result).contains("The log begins after the migration did"), notes(result));
    }

    @Test
    void hostsThatLogAtTheSameTimeAreToldApart() throws IOException {
        ImportResult result = read("""
                Nov 14 21:47:42 pve1 qm[12]: 2025-11-14 21:47:42 starting migration of VM 1 to node 'c' (192.0.2.1)
                Nov 14 21:47:42 pve2 qm[14]: 2025-11-14 21:47:42 starting migration of VM 2 to node 'c' (192.0.2.1)
                Nov 14 21:47:43 pve1 qm[12]: migration active, transferred 1.0 GiB of 2.0 GiB VM-state, 114.9 MiB/s
                Nov 14 21:47:44 pve2 qm[14]: migration active, transferred 3.0 GiB of 4.0 GiB VM-state, 114.9 MiB/s
                Nov 14 21:47:45 pve2 qm[14]: migration status: completed
                Nov 14 21:47:46 pve1 qm[12]: migration status error: cancelled
                """);

        assertEquals(List.of("VM 1", "VM 2"), result.recordings().stream().map(one -> one.request().vm()).toList());
        ended(result.recordings().get(0), Outcome.CANCELLED, 4000);
        ended(result.recordings().get(1), Outcome.COMPLETED, 3000);
        assertEquals(4 * GIB, last(result.recordings().get(1), Counter.TOTAL));
    }

    @Test
    void aClockThatIsSetBackDoesNotTurnTimeBack() throws IOException {
        ImportResult result = read("""
                2025-10-26 02:59:50 starting migration of VM 9 to node 'b' (192.0.2.13)
                2025-10-26 02:59:50 start migrate command to unix:/run/qemu-server/9.migrate
                2025-10-26 02:59:55 migration active, transferred 1.0 GiB of 16.0 GiB VM-state, 114.9 MiB/s
                2025-10-26 02:00:05 migration active, transferred 2.0 GiB of 16.0 GiB VM-state, 114.9 MiB/s
                2025-10-26 02:00:15 migration active, transferred 3.0 GiB of 16.0 GiB VM-state, 114.9 MiB/s
                """);

        assertEquals(List.of(5000.0, 5000.0, 15_000.0), times(only(result)));
        assertTrue(notes(result).contains("At line 4 the clock went back by 3590 s"), notes(result));
    }
}
