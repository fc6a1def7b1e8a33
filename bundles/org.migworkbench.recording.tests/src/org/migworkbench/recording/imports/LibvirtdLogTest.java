package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedGuest;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;

/** Debug logs of libvirtd. */
class LibvirtdLogTest extends LogTest {

    @Test
    void monitorsAreMachinesOfTheirOwn() throws IOException {
        ImportResult result = sample("libvirtd");
        Recording first = result.recordings().get(0);
        Recording second = result.recordings().get(1);

        assertEquals(RecordingFormat.LIBVIRTD, result.format());
        assertEquals("db-1", first.request().vm());
        assertEquals(104_857_600, first.request().maxBandwidth().orElseThrow());
        assertEquals(500, first.request().downtimeLimitMillis().orElseThrow());
        assertEquals(2, first.samples().size());
        ended(first, Outcome.COMPLETED, 12_815);
        RecordingEvent pass = first.events().stream().filter(one -> one.name().equals(RecordingEvent.PASS)).findFirst()
                .orElseThrow();
        assertEquals(123.199, pass.timeMillis(), 0.01);
        assertTrue(!RecordedGuest.wasPaused(first), "the other guest was stopped");
        assertEquals(1 << 30, last(second, Counter.TOTAL));
        assertTrue(RecordedGuest.wasPaused(second), "STOP came before");
        assertTrue(second.outcome().isEmpty());
        assertTrue(notes(result).contains("QEMU refused migrate_set_speed"), notes(result));
        assertTrue(result.notes().toString().contains("line 21 breaks off"), result.notes().toString());
    }

    @Test
    void settingsOfOldAreThoseOfToday() throws IOException {
        Recording recording = only(read(
                """
                        2015-03-07 10:47:07.310+0000: 4391: info : qemuMonitorIOWrite:452 : QEMU_MONITOR_IO_WRITE: mon=0x1 buf={"execute":"migrate_set_speed","arguments":{"value":33554432},"id":"libvirt-1"}
                        2015-03-07 10:47:07.311+0000: 4386: info : qemuMonitorJSONIOProcessLine:240 : QEMU_MONITOR_RECV_REPLY: mon=0x1 reply={"return": {}, "id": "libvirt-1"}
                        2015-03-07 10:47:07.312+0000: 4391: info : qemuMonitorIOWrite:452 : QEMU_MONITOR_IO_WRITE: mon=0x1 buf={"execute":"migrate_set_downtime","arguments":{"value":0.05},"id":"libvirt-2"}
                        2015-03-07 10:47:07.326+0000: 4391: info : qemuMonitorIOWrite:452 : QEMU_MONITOR_IO_WRITE: mon=0x1 buf={"execute":"migrate","arguments":{"uri":"tcp:x:1"},"id":"libvirt-3"}
                        2015-03-07 10:47:08.326+0000: 4386: info : qemuMonitorJSONIOProcessLine:240 : QEMU_MONITOR_RECV_REPLY: mon=0x1 reply={"return": {"status": "active", "total-time": 1000, "ram": {"total": 1073741824, "remaining": 900000000, "transferred": 28723376}}, "id": "libvirt-4"}
                        """));

        assertEquals(33_554_432, recording.request().maxBandwidth().orElseThrow());
        assertEquals(50, recording.request().downtimeLimitMillis().orElseThrow());
        assertEquals(1000, recording.samples().get(0).timeMillis());
    }

    @Test
    void aLogWithoutAMigrationSaysWhatItNeeds() {
        String message = assertThrows(FormatException.class, () -> read(
                "2022-03-07 10:47:07.3+0000: 1: info : x:1 : QEMU_MONITOR_SEND_MSG: mon=0x1 msg={\"execute\":\"query-cpus\"}\n"))
                .getMessage();

        assertTrue(message.contains("the log of libvirtd holds no answer of query-migrate"), message);
    }
}
