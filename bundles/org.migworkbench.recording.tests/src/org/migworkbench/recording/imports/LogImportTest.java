package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingSample;

/** Logs of programs that move guests, each written as its source prints it. */
class LogImportTest {

    private static final double MIB = 1 << 20;
    private static final double GIB = 1 << 30;

    @TempDir
    private Path folder;

    private ImportResult read(String text) throws IOException {
        return new RecordingImport(Optional.empty(), Optional.empty())
                .read(Files.writeString(folder.resolve("log.txt"), text));
    }

    private static ImportResult sample(String name) throws IOException {
        try {
            return new RecordingImport(Optional.empty(), Optional.empty())
                    .read(Path.of(LogImportTest.class.getResource("/recordings/logs/" + name + ".log").toURI()));
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    private static Recording only(ImportResult result) {
        assertEquals(1, result.recordings().size());
        return result.recordings().get(0);
    }

    private static List<Double> times(Recording recording) {
        return recording.samples().stream().map(RecordingSample::timeMillis).toList();
    }

    private static double last(Recording recording, Counter counter) {
        return recording.last(counter).orElseThrow().value(counter).orElseThrow();
    }

    private static double at(Recording recording, int sample, Counter counter) {
        return recording.samples().get(sample).value(counter).orElseThrow();
    }

    private static void ended(Recording recording, Outcome how, double totalMillis) {
        assertEquals(how, recording.outcome().orElseThrow().outcome());
        assertEquals(totalMillis, recording.outcome().orElseThrow().totalMillis().orElseThrow(), 0.01);
    }

    private static String notes(ImportResult result) {
        return result.migrations().stream().flatMap(one -> one.notes().stream()).collect(Collectors.joining(" "));
    }

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

    @Test
    void novaTellsInstancesApartAndWhoEndedThem() throws IOException {
        ImportResult result = sample("nova");
        Recording first = result.recordings().get(0);
        Recording second = result.recordings().get(1);

        assertEquals(List.of(30_000.0, 120_000.0), times(first));
        assertEquals(5_154_160_640.0, at(first, 0, Counter.REMAINING));
        assertEquals(3_435_973_836.0, at(first, 0, Counter.TRANSFERRED));
        assertEquals(95, first.request().downtimeLimitMillis().orElseThrow());
        ended(first, Outcome.CANCELLED, 124_600);
        ended(second, Outcome.COMPLETED, 42_000);
        assertEquals(OptionalDouble.empty(), second.outcome().orElseThrow().downtimeMillis());
        assertEquals("nova", first.request().policy().orElseThrow());
    }

    @Test
    void novaGivesUpAfterItsTimeoutUnlessItForcesTheEnd() throws IOException {
        String begin = """
                2023-04-11 09:01:05.310 INFO nova.virt.libvirt.driver [-] [instance: a-1] Migration running for 60 secs, memory 52% remaining; (bytes processed=7190652899, remaining=9001529344, total=17184923648)
                2023-04-11 12:33:25.310 WARNING nova.virt.libvirt.migration [-] [instance: a-1] Live migration not completed after 12800 sec
                """;

        Recording givenUp = only(read(begin));
        ended(givenUp, Outcome.NOT_CONVERGED, 12_800_000);
        assertEquals(12_800_000, givenUp.request().timeoutMillis().orElseThrow());

        Recording forced = only(read(
                begin + """
                        2023-04-11 12:33:25.400 INFO nova.virt.libvirt.migration [-] [instance: a-1] Switching to post-copy migration mode
                        2023-04-11 12:33:55.310 INFO nova.virt.libvirt.driver [-] [instance: a-1] Migration operation has completed
                        """));
        ended(forced, Outcome.COMPLETED, 12_830_000);
        assertEquals("migrate-start-postcopy", forced.events().get(0).name());
    }

    @Test
    void novaOfStarlingXTellsSizes() throws IOException {
        Recording recording = only(
                read("""
                        2019-04-11 09:01:05.310 INFO nova.virt.libvirt.driver [-] [instance: a-1] Migration running for 5 secs; memory progress 48% (512 MiB processed, 533 MiB remaining, 1045 MiB total); data progress 48% (512 MiB processed, 533 MiB remaining, 1045 MiB total); memory bandwidth 100 MB/s;expected downtime 300 ms;since 0 seconds ago
                        """));

        assertEquals(533 * MIB, last(recording, Counter.REMAINING));
        assertEquals(838.86, last(recording, Counter.MBPS), 0.01);
    }

    @Test
    void virtLauncherTellsPassesAndGuests() throws IOException {
        ImportResult result = sample("virt-launcher");
        Recording first = result.recordings().get(0);
        Recording second = result.recordings().get(1);

        assertEquals("prod/vm-b", first.request().vm());
        assertEquals(List.of(2000.0, 62_000.0), times(first));
        assertEquals(9, at(first, 1, Counter.DIRTY_SYNC_COUNT));
        assertEquals(935, at(first, 1, Counter.MBPS));
        assertEquals(800e6 / 8 / 4096, at(first, 1, Counter.DIRTY_PAGES_RATE));
        assertEquals(12 * MIB, at(first, 1, Counter.REMAINING));
        assertEquals("stop", first.events().get(0).name());
        ended(first, Outcome.COMPLETED, 63_000);
        assertEquals(14 * 64, last(second, Counter.MBPS));
        assertEquals(3 * 64e6 / 8 / 4096, last(second, Counter.DIRTY_PAGES_RATE));
        ended(second, Outcome.CANCELLED, 71_000);
        assertTrue(notes(result).contains("64 times"), notes(result));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Live migration is not completed after 800 seconds and has been aborted | NOT_CONVERGED",
            "Live migration stuck for 150 seconds and has been aborted | NOT_CONVERGED",
            "Live migration aborted | CANCELLED" })
    void virtLauncherTellsWhyItAborts(String reason, Outcome how) throws IOException {
        Recording recording = only(read(
                "[pod/virt-launcher-x/compute] {\"component\":\"virt-launcher\",\"msg\":\"Migration info for m: TimeElapsed:5000ms"
                        + " MemoryProcessed:7MiB MemoryRemaining:5MiB MemoryTotal:8MiB MemoryBandwidth:9Mbps DirtyRate:6Mbps"
                        + " Iteration:2 DiskMbps:0\",\"name\":\"a\",\"timestamp\":\"2026-04-13T08:10:02.4Z\"}\n"
                        + "{\"component\":\"virt-launcher\",\"msg\":\"Live migration abort detected with reason: "
                        + reason
                        + "\",\"name\":\"a\",\"timestamp\":\"2026-04-13T08:10:12.4Z\"}\n"
                        + "{\"component\":\"virt-launcher\",\"msg\":\"Migration info for m: TimeElapsed:6000ms MemoryProc"));

        assertEquals(how, recording.outcome().orElseThrow().outcome());
        assertEquals(1, recording.samples().size());
    }

    @Test
    void vdsmTellsPagesThatItCallsMegabytes() throws IOException {
        ImportResult result = sample("vdsm");
        Recording first = result.recordings().get(0);

        assertEquals("2020-04-05T12:38:01Z", first.request().started());
        assertEquals(List.of(10_050.0, 480_050.0), times(first));
        assertEquals(24_900 * MIB, at(first, 1, Counter.TRANSFERRED));
        assertEquals(2_081_490, at(first, 1, Counter.DUPLICATE));
        assertEquals(12_900, at(first, 1, Counter.DIRTY_PAGES_RATE));
        assertEquals(51 * 8.388608, at(first, 1, Counter.MBPS), 1e-9);
        assertEquals(52 * MIB, first.request().maxBandwidth().orElseThrow());
        ended(first, Outcome.COMPLETED, 500_950);
        Recording second = result.recordings().get(1);
        assertTrue(second.last(Counter.DIRTY_PAGES_RATE).isEmpty());
        assertEquals(Outcome.CANCELLED, second.outcome().orElseThrow().outcome());
    }

    @Test
    void vdsmOfOldTellsPercentAlone() throws IOException {
        ImportResult result = read(
                """
                        Thread-35::INFO::2014-01-07 11:38:45,123::vm::819::vm.Vm::(run) vmId=`d28a98ba-1`::Migration Progress: 10 seconds elapsed, 25% of data processed, 25% of mem processed
                        Thread-35::WARNING::2014-01-07 11:47:45,123::vm::819::vm.Vm::(run) vmId=`d28a98ba-1`::The migration took 520 seconds which is exceeding the configured maximum time for migrations of 512 seconds. The migration will be aborted.
                        """);

        assertEquals("d28a98ba-1", only(result).request().vm());
        ended(only(result), Outcome.NOT_CONVERGED, 550_000);
        assertEquals(512_000, only(result).request().timeoutMillis().orElseThrow());
        assertTrue(notes(result).contains("percent alone"), notes(result));
    }

    @Test
    void xlTellsFramesOfEachIteration() throws IOException {
        ImportResult result = sample("xen");
        Recording recording = only(result);

        assertEquals("domain 6", recording.request().vm());
        assertEquals(262_144 * 4096.0, at(recording, 0, Counter.TOTAL));
        assertEquals(3, last(recording, Counter.DIRTY_SYNC_COUNT));
        assertEquals(282_184, last(recording, Counter.NORMAL));
        assertEquals(20_000 * 4096.0, at(recording, 3, Counter.REMAINING));
        ended(recording, Outcome.COMPLETED, 10_000);
        assertTrue(notes(result).contains("Xen doesn't log the downtime"), notes(result));
    }

    @Test
    void xenguestTellsPagesSentAndLeft() throws IOException {
        ImportResult result = read(
                """
                        Jan  2 22:10:32 pw xenguest-10-emp[259]: libempserver:debug: replying to (0): { "event" : "MIGRATION", "data": {"sent": 345088,"remaining": -1,"iteration": 0}}
                        Jan  2 22:10:32 pw emu-manager-10[258]: Event for `xenguest`: rem -1, sent 345088, iter 0, not waiting. Progress = 23
                        Jan  2 22:10:42 pw xenguest-10-emp[259]: progress: Frames iteration 0: 1000000 of 1048576 (95%)
                        Jan  2 22:10:43 pw xenguest-10-emp[259]: libempserver:debug: replying to (0): { "event" : "MIGRATION", "data": {"sent": 1048576,"remaining": -1,"iteration": 1}}
                        Jan  2 22:10:43 pw xenguest-10-emp[259]: Checking live policy.  3000 / 1048576 for 1
                        Jan  2 22:10:44 pw xenguest-11-emp[300]: libempserver:debug: replying to (0): { "event" : "MIGRATION", "data": {"sent": 1000,"remaining": -1,"iteration": 0}}
                        Jan  2 22:10:44 pw xenguest-10-emp[259]: Checking live policy.  0 / 1051576 for 2
                        Jan  2 22:10:44 pw xenguest-10-emp[259]: No dirty pages, finishing migration
                        Jan  2 22:10:44 pw xenguest-10-emp[259]: waiting for suspend
                        Jan  2 22:10:45 pw forkexecd: [error|pw|0 ||forkexecd] 25928 (/usr/lib64/xen/bin/emu-manager -mode hvm...) exited with code 2
                        """);
        Recording first = result.recordings().get(0);

        assertEquals(List.of("domain 10", "domain 11"),
                result.recordings().stream().map(one -> one.request().vm()).toList());
        assertEquals(1_048_576 * 4096.0, last(first, Counter.TOTAL));
        assertEquals(List.of(0.0, 11_000.0, 11_000.0, 12_000.0), times(first));
        assertEquals(3000 * 4096.0, at(first, 2, Counter.REMAINING));
        assertEquals(2, at(first, 2, Counter.DIRTY_SYNC_COUNT));
        assertEquals(RecordingEvent.STOP, first.events().get(0).name());
        assertEquals(Outcome.FAILED, first.outcome().orElseThrow().outcome());
    }

    @Test
    void xenOfOldNeedsNoClock() throws IOException {
        Recording recording = only(read("""
                Saving memory pages: iter 1   0%
                 1: sent 130950, skipped 122, delta 11233ms, dom0 12%, target 0%, sent 382Mb/s, dirtied 2Mb/s 812 pages
                 2: sent 812, skipped 0, delta 233ms, dom0 12%, target 0%, sent 114Mb/s, dirtied 2Mb/s 20 pages
                 3: sent 20, skipped 0, delta 10ms, dom0 0%, target 0%, sent 65Mb/s, dirtied 0Mb/s 0 pages
                Save exit rc=0
                """));

        assertEquals(List.of(0.0, 11_233.0, 11_466.0, 11_476.0), times(recording));
        assertEquals(131_072 * 4096.0, at(recording, 0, Counter.TOTAL));
        assertEquals(812 * 4096.0, at(recording, 1, Counter.REMAINING));
        assertEquals(2, at(recording, 1, Counter.DIRTY_SYNC_COUNT));
        assertEquals(131_782, last(recording, Counter.NORMAL));
        ended(recording, Outcome.COMPLETED, 11_476);
    }

    @Test
    void vmkernelTellsTheEndOfPrecopyAndWhenItBegan() throws IOException {
        ImportResult result = sample("vmkernel");
        Recording first = result.recordings().get(0);
        Recording second = result.recordings().get(1);

        assertEquals(20_010 * 4096.0, last(first, Counter.REMAINING));
        ended(first, Outcome.FAILED, 65_843.08);
        assertEquals("not enough forward progress", first.events().get(1).data().get("reason"));
        assertEquals(4343.079, second.samples().get(0).timeMillis(), 0.01);
        assertEquals(2173 * 4096.0, at(second, 0, Counter.REMAINING));
        assertEquals(185.134 * 8, at(second, 0, Counter.MBPS), 1e-9);
        assertEquals(500, second.request().downtimeLimitMillis().orElseThrow());
        ended(second, Outcome.COMPLETED, 5843.08);
    }

    @Test
    void cloudHypervisorTellsRoundsAndTheirEnd() throws IOException {
        ImportResult result = sample("cloud-hypervisor");
        Recording recording = only(result);

        assertEquals(List.of(20.0, 1040.0, 1100.0, 1600.0), times(recording));
        assertEquals(500 * MIB, at(recording, 2, Counter.REMAINING));
        assertEquals(1024 * MIB, at(recording, 2, Counter.TRANSFERRED));
        assertEquals(1000 * 8.388608, at(recording, 3, Counter.MBPS), 1e-9);
        assertEquals(300, recording.request().downtimeLimitMillis().orElseThrow());
        ended(recording, Outcome.COMPLETED, 2200);
        assertEquals(298, recording.outcome().orElseThrow().downtimeMillis().orElseThrow());
    }

    @Test
    void cloudHypervisorOfOldTellsRangesOfDirtyMemory() throws IOException {
        ImportResult result = read(
                """
                        cloud-hypervisor: 10.497452832s: <vmm> INFO:vmm/src/lib.rs:1087 -- Dirty memory migration 0 of 5
                        cloud-hypervisor: 10.527433804s: <vmm> INFO:vmm/src/memory_manager.rs:2280 -- Dirty Memory Range Table:
                        cloud-hypervisor: 10.527456847s: <vmm> INFO:vmm/src/memory_manager.rs:2282 -- GPA: 0 size: 64 (KiB)
                        cloud-hypervisor: 10.538855659s: <vmm> INFO:vmm/src/memory_manager.rs:2282 -- GPA: 13a400000 size: 94208 (KiB)
                        cloud-hypervisor: 10.591174577s: <vmm> INFO:vmm/src/lib.rs:1087 -- Dirty memory migration 1 of 5
                        cloud-hypervisor: 10.624210503s: <vmm> INFO:vmm/src/memory_manager.rs:2278 -- Dirty Memory Range Table is empty
                        """);
        Recording recording = only(result);

        assertEquals(94_272 * 1024.0, at(recording, 0, Counter.REMAINING));
        assertEquals(2, at(recording, 0, Counter.DIRTY_SYNC_COUNT));
        assertEquals("cloud-hypervisor-passes", recording.request().policy().orElseThrow());
        assertTrue(recording.outcome().isEmpty());
        assertTrue(notes(result).contains("The first round isn't in the log"), notes(result));
    }

    @Test
    void ganetiTellsPercentAndTimes() throws IOException {
        ImportResult result = sample("progress");

        ended(result.recordings().get(0), Outcome.COMPLETED, 17_000);
        assertTrue(notes(result).contains("bytes aren't known"), notes(result));
        assertEquals(456 * MIB, last(result.recordings().get(1), Counter.TRANSFERRED));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "INFO: kvm: Migration progress: disk 100% 1/1MiB, memory 5% 191/3585MiB, | the progress lines have no times",
            "xc: info: Saving domain 6, type x86 HVM~xc: Frames iteration 0 of 5: 1/4  25% | Xen's log tells no iteration at any time",
            "2026-01-01 10:00:00 starting migration of CT 101 to node 'b'~TASK OK | the task log is of a container",
            "2026-01-01 10:00:00 starting migration of VM 101 to node 'b'~TASK OK | the task log has no line of a migration while",
            "2023-01-01 10:00:00 INFO [instance: a] Increasing downtime to 50 ms after 0 sec | the log of nova-compute tells no progress" })
    void whatHoldsNoMigrationIsRefusedWithWhatItIs(String text, String reason) {
        String message = assertThrows(FormatException.class, () -> read(text.replace('~', '\n'))).getMessage();

        assertTrue(message.contains(reason), message);
        assertTrue(message.startsWith("log.txt: line "), message);
    }
}
