package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;

/** Logs of Xen, ESXi and Cloud Hypervisor. */
class HypervisorLogTest extends LogTest {

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
    void xlOfOldTellsProgressThroughTheMemoryAndWhatIsDirty() throws IOException {
        Recording recording = only(read(
                """
                        2014-05-02 10:00:00 UTC [9] xc: progress: Saving memory: iter 0 (last sent 0 skipped 0): 0/262144    0%
                        2014-05-02 10:00:05 UTC [9] xc: progress: Saving memory: iter 0 (last sent 0 skipped 0): 131072/262144   50%
                        2014-05-02 10:00:10 UTC [9] xc: detail: delta 10000ms, dom0 9%, target 0%, sent 859Mb/s, dirtied 2Mb/s 812 pages
                        2014-05-02 10:00:10 UTC [9] xc: progress: Saving memory: iter 1 (last sent 262000 skipped 144): 0/262144    0%
                        2014-05-02 10:00:11 UTC [9] xc: detail: delta 1000ms, dom0 12%, target 0%, sent 26Mb/s, dirtied 0Mb/s 12 pages
                        2014-05-02 10:00:12 UTC [9] Migration successful.
                        """));

        assertEquals(List.of(0.0, 5000.0, 10_000.0, 11_000.0), times(recording));
        assertEquals(812 * 4096.0, at(recording, 2, Counter.REMAINING));
        assertEquals(2, at(recording, 2, Counter.DIRTY_SYNC_COUNT));
        assertEquals(262_144 + 812, last(recording, Counter.NORMAL));
        assertEquals(26, last(recording, Counter.MBPS));
        ended(recording, Outcome.COMPLETED, 12_000);
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
    void vmkernelOfTodayNumbersMigrationsByChance() throws IOException {
        ImportResult result = read(
                """
                        2023-04-15T08:52:38.102Z In(182) vmkernel: cpu12:21)Migrate: vm 21: 4204: Setting VMOTION info: Source ts = 8743996508480001077, src ip = <192.0.2.22> dest ip = <192.0.2.23> Dest wid = 21 using SHARED swap, unencrypted
                        2023-04-15T08:52:38.879Z In(182) vmkernel: cpu3:21)VMotion: 5385: 8743996508480001077 S: Stopping pre-copy: only 0 pages left to send, which can be sent within the switchover time goal of 0.500 seconds (network bandwidth ~1009.213 MB/s, 1208391% t2d)
                        2023-04-15T08:52:38.950Z In(182) vmkernel: cpu3:21)VMotionSend: 5095: 8743996508480001077 S: Sent all modified pages to destination (network bandwidth ~1009.213 MB/s)
                        """);

        assertEquals(List.of(777.0, 848.0), times(only(result)));
        ended(only(result), Outcome.COMPLETED, 848);
        assertTrue(notes(result).contains("at the destination isn't in it"), notes(result));
        assertTrue(!notes(result).contains("begins after"), notes(result));
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
    void aRunningMigrationBetweenTwoPassesHasNoFalseRest() throws IOException {
        String text = RecordedResult
                .of(only(
                        read("""
                                cloud-hypervisor:   5.5s: <vmm> DEBUG:vmm/src/lib.rs:1313 -- Precopy: iter=0 total=1024MiB curr=1024MiB bw=1000.00MiB/s transfer=1.02s overhead=0ms est_downtime=250ms elapsed=1.04s avg_bw=990.00MiB/s
                                """)))
                .migrations().get(0).reason();

        assertTrue(text.contains("what was written meanwhile not counted yet; expected downtime 250 ms"), text);
    }
}
