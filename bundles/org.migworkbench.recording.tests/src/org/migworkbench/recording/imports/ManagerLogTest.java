package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;

/** Logs of what stands above the hypervisor: Nova, KubeVirt, oVirt, Ganeti, igvm. */
class ManagerLogTest extends LogTest {

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
