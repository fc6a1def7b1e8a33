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
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.RecordedPasses;
import org.migworkbench.recording.RecordedPolicy;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingWriter;
import org.migworkbench.recording.imports.source.ColumnMapping;

/** Each importer on good files, cut and broken ones. */
class ImportTest {

    private static final String MAP = "time=Seconds:s,remaining=\"Left (KiB)\":KiB,dirtySyncCount=Pass,mbps=Rate:MiB/s";
    private static final String TABLE = "Seconds,Left (KiB),Pass,Rate,Note\n0.0,1024,1,,begin\n0.5,512,1,1.0,\n1.0,100,2,1.0,\n";
    private static final String ANSWER = """
            Job type:         Unbounded
            Operation:        Outgoing migration
            Time elapsed:     %d         ms
            Memory processed: %d MiB
            Memory remaining: %d.500 MiB
            Memory total:     1.000 GiB
            Memory bandwidth: 100.000 MiB/s
            Dirty rate:       12            pages/s
            Page size:        4096          bytes
            Iteration:        %d
            Constant pages:   7
            Normal pages:     %d
            Expected downtime: 300          ms
            """;

    private static final String QUERY_MIGRATE = """
            [{"t": 5.0, "query_migrate": {}}, {"t": 5.2, "query_migrate": {"status": "active", "total-time": 200,
              "expected-downtime": 300, "setup-time": 1, "ram": {"total": 1073741824, "remaining": 1000000000,
              "transferred": 27060112, "dirty-sync-count": 1, "normal": 6592, "duplicate": 691, "mbps": 1082.3,
              "page-size": 4096}}},
             {"t": 6.2, "query_migrate": {"status": "completed", "total-time": 1200, "downtime": 13,
              "ram": {"total": 1073741824, "remaining": 0, "transferred": 1228414189, "dirty-sync-count": 3,
              "normal": 258070, "duplicate": 16906, "mbps": 1096.5, "page-size": 4096}}}]
            {"return": {"status": "active", "total-time": 100, "ram": {"remaining": 18446744073709551612,
            "transferred": 5, "dirty-sync-count": 1}}, "id": "libvirt-1"}
            """;

    private static final String MONITOR = """
            (qemu) info migrate
            Migration status: active
            total time: 1487503 milliseconds
            expected downtime: 519 milliseconds
            transferred ram: 383749347 kbytes
            remaining ram: 18446744073709551612 kbytes
            total ram: 268444224 kbytes
            dirty pages rate: 67551 pages
            (qemu) info migrate
            Status: \t\tcompleted
            Time (ms): \t\ttotal=1490000, setup=3, down=240
            RAM info:
              Throughput (Mbps): \t2060.50
              Sizes: \t\tpagesize=4 KiB, total=256 GiB
              Transfers: \t\ttransferred=366 GiB, remain=0 B
                Channels: \t\tprecopy=360 GiB, multifd=0 B, postcopy=0 B
                Page Types: \tnormal=95750218, zero=65461532
              Page Rates (pps): \ttransfer=61000, dirty=1000
              Others: \t\tdirty_syncs=9, downtime_bytes=1000000
            """;

    @TempDir
    private Path folder;

    private static String domJobInfo() {
        return "10:00:01\n" + ANSWER.formatted(100, 50, 900, 1, 12_800) + "\n10:00:02\n"
                + ANSWER.formatted(1100, 850, 20, 2, 217_600) + "\nJob type:         Completed\n"
                + "Time elapsed:     1300         ms\nTotal downtime:   23           ms\n"
                + "Memory remaining: 0.000 B\nIteration:        3\nNormal pages:     222000\n";
    }

    private static Path resource(String name) throws IOException {
        try {
            return Path.of(ImportTest.class.getResource("/recordings/" + name).toURI());
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
    }

    @Test
    void aQmpConversationIsWhatQemuReported() throws IOException {
        List<Recording> all = read(resource("precopy-normal.qmp"));

        assertEquals(1, all.size());
        Recording recording = all.get(0);
        assertEquals("precopy-normal", recording.request().name());
        assertEquals(60 << 20, recording.request().maxBandwidth().orElseThrow());
        assertEquals(23 << 20, recording.dirtyRates().get(0).bytesPerSecond());
        MigrationResult result = RecordedResult.of(recording).migrations().get(0);
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertEquals(4411, result.totalNanos() / 1_000_000);
        assertEquals(8, result.downtimeNanos() / 1_000_000);
        assertEquals(294_019_669, result.bytesSent());
        assertEquals(Phase.STOP_AND_COPY, result.rounds().get(result.rounds().size() - 1).phase());
        assertEquals(result.bytesSent(), result.rounds().stream().mapToLong(round -> round.traffic().bytesSent()).sum(),
                result.bytesSent() / 1000);
    }

    @Test
    void eachMigrationOfAConversationIsARecording() throws IOException {
        List<Recording> all = read(resource("cancelled.qmp"));

        assertEquals(Outcome.CANCELLED, all.get(0).outcome().orElseThrow().outcome());
        assertEquals(2489, all.get(0).last(Counter.DUPLICATE).orElseThrow().whole(Counter.DUPLICATE).orElseThrow(),
                20);
    }

    @Test
    void aSeriesGivesARecordingALine() throws IOException {
        List<Recording> all = read(resource("qemu-series.jsonl"));

        assertEquals(74, all.size());
        Recording encoded = all.stream().filter(one -> one.request().name().equals("uni128, 40 MiB/s, xbzrle"))
                .findFirst().orElseThrow();
        assertEquals(6013, encoded.last(Counter.XBZRLE_PAGES).orElseThrow().whole(Counter.XBZRLE_PAGES).orElseThrow());
        List<RecordedPass> passes = RecordedPasses.of(encoded);
        assertEquals(19_005, passes.get(0).dirtiedPages(), 1);
        assertEquals(4703, passes.get(0).liveMillis(), 0.5);
        for (Recording one : all) {
            RecordedResult.of(one);
        }
    }

    @Test
    void postcopyIsAPhaseOfItsOwn() throws IOException {
        MigrationResult result = RecordedResult.of(read(resource("postcopy-preempt.qmp")).get(0)).migrations().get(0);

        assertEquals(Phase.POSTCOPY, result.rounds().get(result.rounds().size() - 1).phase());
        assertTrue(result.postcopy().faults() > 1000);
        assertEquals("1", RecordedPolicy.of(read(resource("postcopy-preempt.qmp")).get(0)).params()
                .get("postcopyAfter"));
    }

    @Test
    void theOutputOfDomJobInfoIsASampleAnAnswer() throws IOException {
        Recording recording = read(write("job.txt", domJobInfo())).get(0);

        assertEquals(3, recording.samples().size());
        assertEquals(1100, recording.samples().get(1).timeMillis());
        assertEquals(20.5 * (1 << 20), recording.samples().get(1).value(Counter.REMAINING).orElseThrow());
        assertEquals(838.86, recording.samples().get(1).value(Counter.MBPS).orElseThrow(), 0.01);
        assertEquals(23, recording.outcome().orElseThrow().downtimeMillis().orElseThrow());
    }

    @Test
    void aTableIsReadThroughItsMapping() throws IOException {
        Recording recording = new RecordingImport(Optional.empty(), Optional.of(ColumnMapping.parse(MAP)))
                .recordings(write("poll.csv", TABLE)).get(0);

        assertEquals(500, recording.samples().get(1).timeMillis());
        assertEquals(512 << 10, recording.samples().get(1).value(Counter.REMAINING).orElseThrow());
        assertTrue(recording.samples().get(0).value(Counter.MBPS).isEmpty());
    }

    @Test
    void timesOfATableMayBeDates() throws IOException {
        String table = "When,Left\n2026-11-21T05:50:18Z,10\n2026-11-21 05:50:20,5\n";
        Recording recording = new RecordingImport(Optional.empty(),
                Optional.of(ColumnMapping.parse("time=When,remaining=Left:pages")))
                .recordings(write("dates.csv", table))
                .get(0);

        assertEquals(0, recording.samples().get(0).timeMillis());
        assertEquals(2000, recording.samples().get(1).timeMillis());
        assertEquals(5 * 4096, recording.samples().get(1).value(Counter.REMAINING).orElseThrow());
    }

    @Test
    void whatWasImportedCanBeWrittenAsARecordingAndReadAgain() throws IOException {
        for (Recording recording : read(resource("qemu-series.jsonl"))) {
            assertEquals(recording, read(write("again.jsonl", RecordingWriter.text(recording))).get(0));
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
            "hello| x.txt: It is none of the known formats",
            "0.000000 src > {\"execute\": \"stop\"}| x.txt: line 1: the conversation ends without a command migrate",
            "0.000000 src > {\"execute\": \"migrate\"}~1.0 src < {}| x.txt: line 2: must be \"SECONDS.MICROS SIDE <|> JSON\"",
            "2.000000 src > {\"execute\": \"migrate\"}~1.000000 src < {}| x.txt: line 2: time must not fall",
            "{\"workload\":\"a\",\"outcome\":\"perhaps\"}| x.txt: line 1: outcome must be completed",
            "{\"outcome\":\"completed\"}| x.txt: line 1: workload must be the name of a workload",
            "Job type: Unbounded~Iteration: many| x.txt: line 2: \"iteration\" must be a number with a unit",
            "Job type: Unbounded~Iteration: 2| x.txt: line 1: the answer must tell \"Time elapsed\"",
            "Job type: None| x.txt: line 1: the text holds no answer of domjobinfo", })
    void saysWhatIsWrong(String text, String begin) throws IOException {
        Path file = write("x.txt", text.replace('~', '\n'));

        String message = assertThrows(FormatException.class, () -> read(file)).getMessage();
        assertTrue(message.startsWith(begin), message);
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "remaining=Left", "time=A:parsec", "what=A:s,time=B", "time=" })
    void aMappingThatSaysNothingIsRefused(String text) {
        assertThrows(IllegalArgumentException.class, () -> ColumnMapping.parse(text));
    }

    @ParameterizedTest
    @EnumSource
    void cutAtEachLineAndMutatedItIsReadOrRefusedWithOneMessage(RecordingFormat format) throws IOException {
        String text = switch (format) {
            case RECORDING -> RecordingWriter.text(read(resource("precopy-normal.qmp")).get(0));
            case QMP -> Files.readString(resource("precopy-normal.qmp"));
            case SERIES -> Files.readString(resource("qemu-series.jsonl")).lines().limit(2).toList().get(1) + "\n";
            case QUERY_MIGRATE -> QUERY_MIGRATE;
            case MONITOR -> MONITOR;
            case DIRTY_RATE -> "Domain: 'vm1'\n  dirtyrate.calc_status=2\n  dirtyrate.calc_period=1\n"
                    + "  dirtyrate.megabytes_per_second=240\n  dirtyrate.calc_mode=dirty-ring\n"
                    + "libvirt_dirtyrate,domain_name=vm-a calc_status=2i,calc_period=1i,dirtyrate.megabytes_per_second=4i 1\n";
            case DOMJOBINFO -> domJobInfo();
            case LIBVIRTD, PROXMOX, NOVA, VIRT_LAUNCHER, VDSM, XEN, VMKERNEL, CLOUD_HYPERVISOR, PROGRESS ->
                Files.readString(resource("logs/" + format.id() + ".log"));
            case CSV -> TABLE;
        };
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', end + 1)) {
            readOrRefuse(format, text.substring(0, end + 1));
            readOrRefuse(format, text.substring(0, Math.max(0, end - 3)));
        }
        SplittableRandom random = new SplittableRandom(11);
        for (int i = 0; i < 600; i++) {
            StringBuilder mutated = new StringBuilder(text);
            for (int k = random.nextInt(4); k >= 0; k--) {
                mutated.setCharAt(random.nextInt(mutated.length()), (char) random.nextInt(9, 127));
            }
            readOrRefuse(format, mutated.toString());
        }
    }

    private void readOrRefuse(RecordingFormat format, String text) throws IOException {
        Path file = write("mutated", text);
        try {
            for (Recording recording : new RecordingImport(Optional.of(format), Optional.of(ColumnMapping.parse(MAP)))
                    .recordings(file)) {
                RecordedResult.of(recording);
            }
        } catch (FormatException e) {
            assertTrue(e.getMessage().startsWith("mutated: line "), e.getMessage());
        }
    }

    private static List<Recording> read(Path file) throws IOException {
        return new RecordingImport(Optional.empty(), Optional.empty()).recordings(file);
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
