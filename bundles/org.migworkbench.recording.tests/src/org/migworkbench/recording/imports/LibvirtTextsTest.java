package org.migworkbench.recording.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.Recording;

/** libvirt's statistics of jobs, however they were printed, and of whatever machine. */
class LibvirtTextsTest {

    private static final String ANSWER = """
            Job type:         Unbounded
            Operation:        Outgoing migration
            Time elapsed:     %d         ms
            Memory processed: %d.000 MiB
            Memory remaining: 100.000 MiB
            Memory total:     %d.000 GiB
            Iteration:        %d

            """;

    @TempDir
    private Path folder;

    private static String answer(int millis, int sent, int total, int pass) {
        return ANSWER.formatted(millis, sent, total, pass);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "host-a virsh[7]: ", "2026-01-05T10:00:00+0100 host-a virsh[7]: ", "> ",
            "odd prefix | ",
            "[pod/x] " })
    void whateverStandsBeforeTheLabels(String prefix) throws IOException {
        Recording one = read(answer(1000, 50, 4, 1).replaceAll("(?m)^(?=.)", prefix)).recordings().get(0);

        assertEquals(50 << 20, one.last(Counter.TRANSFERRED).orElseThrow().value(Counter.TRANSFERRED).orElseThrow());
    }

    @Test
    void machinesThatStandBetweenOneAnotherAreToldApart() throws IOException {
        String text = "$ virsh domjobinfo web\n" + answer(1000, 50, 4, 1) + "$ virsh domjobinfo --rawstats db\n"
                + answer(900, 40, 8, 1) + "$ virsh domjobinfo web\n" + answer(2000, 90, 4, 1)
                + "$ virsh domjobinfo --domain db\n" + answer(1900, 80, 8, 2);
        List<Recording> all = read(text).recordings();

        assertEquals(List.of("web", "db"), all.stream().map(one -> one.request().vm()).toList());
        assertEquals(List.of(2, 2), all.stream().map(one -> one.samples().size()).toList());
    }

    @Test
    void withoutNamesTheMemoryTellsThemApart() throws IOException {
        StringBuilder text = new StringBuilder();
        for (int i = 1; i < 6; i++) {
            text.append(answer(1000 * i, 50 * i, 4, 1)).append(answer(1000 * (i + 20), 50 * (i + 20), 8, 1));
        }
        List<Recording> all = read(text.toString()).recordings();

        assertEquals(List.of(5, 5), all.stream().map(one -> one.samples().size()).toList());
    }

    @Test
    void withoutNamesTheClockTellsThatAnotherOneBegan() throws IOException {
        String prefix = "2026-01-05T%s:00Z host-a virsh[7]: ";
        List<Recording> all = read(answer(10_000, 50, 4, 1).replaceAll("(?m)^(?=.)", prefix.formatted("10:00"))
                + answer(40_000, 900, 4, 2).replaceAll("(?m)^(?=.)", prefix.formatted("11:00"))).recordings();

        assertEquals(List.of("some 2026-01-05 09:59:50", "some 2026-01-05 10:59:20"),
                all.stream().map(one -> one.request().name()).toList());
    }

    @Test
    void anAttemptAfterAnotherIsAMigrationOfItsOwn() throws IOException {
        String text = answer(1000, 50, 4, 1) + answer(2000, 90, 4, 1) + "Job type:         None\n\n"
                + answer(3000, 40, 4, 1);
        ImportResult read = read(text);

        assertEquals(2, read.migrations().size());
        assertTrue(read.migrations().get(0).notes().get(0).contains("how it ended isn't in the file"));
    }

    @Test
    void theSameEndAgainIsOne() throws IOException {
        String end = answer(2000, 90, 4, 1).replace("Unbounded", "Completed").replace("Time elapsed",
                "Total downtime:   23 ms\nTime elapsed");
        List<Recording> all = read(answer(1000, 50, 4, 1) + end + end).recordings();

        assertEquals(1, all.size());
        assertEquals(Outcome.COMPLETED, all.get(0).outcome().orElseThrow().outcome());
        assertEquals(23, all.get(0).outcome().orElseThrow().downtimeMillis().orElseThrow());
    }

    @ParameterizedTest
    @CsvSource({ "Save, save", "Dump, dump", "Backup, backup", "Snapshot, snapshot", "Restore, restore",
            "Snapshot delete, snapshot delete", "2, save", "8, dump", "9, backup" })
    void otherJobsAreRefusedByTheirName(String operation, String named) throws IOException {
        String message = assertThrows(FormatException.class,
                () -> read(answer(1000, 50, 4, 1).replace("Outgoing migration", operation))).getMessage();

        assertTrue(message.contains("tells of no migration, but of another job: " + named), message);
    }

    @Test
    void anotherJobBesideAMigrationIsTold() throws IOException {
        ImportResult read = read(
                answer(1000, 50, 4, 1).replace("Outgoing migration", "Backup") + answer(1000, 50, 4, 1));

        assertEquals(1, read.migrations().size());
        assertTrue(read.notes().get(0).contains("backup (line 1)"), read.notes().toString());
    }

    @Test
    void disksXbzrleAndThrottleAreTold() throws IOException {
        ImportResult read = read(answer(1000, 50, 4, 1).strip() + """

                File processed:   10.000 GiB
                File remaining:   0.000 B
                File total:       10.000 GiB
                Compression cache: 64.000 MiB
                Compressed data:  1.000 MiB
                Compressed pages: 12
                Auto converge throttle: 20
                """);

        assertEquals(List.of("xbzrle", "auto-converge"), read.recordings().get(0).request().capabilities());
        assertEquals("67108864", read.recordings().get(0).request().parameters().get("xbzrle-cache-size"));
        assertTrue(read.migrations().get(0).notes().get(0).contains("10 GiB"));
    }

    @Test
    void whatBreaksOffWithinANumberIsLeftOut() throws IOException {
        String text = answer(1000, 50, 4, 12);
        ImportResult cut = read(text.substring(0, text.indexOf("12") + 1));
        ImportResult whole = read(text.stripTrailing() + "\n");

        assertTrue(cut.recordings().get(0).last(Counter.DIRTY_SYNC_COUNT).isEmpty());
        assertTrue(cut.notes().get(0).contains("breaks off within line 7"), cut.notes().toString());
        assertTrue(whole.recordings().get(0).last(Counter.DIRTY_SYNC_COUNT).isPresent());
    }

    private ImportResult read(String text) throws IOException {
        return new RecordingImport(Optional.empty(), Optional.empty())
                .read(Files.writeString(folder.resolve("some.txt"), text));
    }
}
