package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.GuestService;
import org.migworkbench.analysis.Headline;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.PlotQuery;
import org.migworkbench.analysis.queries.PlotResults;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.engine.result.DiskRound;
import org.migworkbench.engine.result.DiskStats;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.PostcopyStats;
import org.migworkbench.engine.result.ProtectionStats;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.result.ServiceQuality;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.WorkloadRef;

class ResultFilesTest {

    /** The columns of version 1.0.0; others may come between them. */
    private static final String AGREED = "vm,round,phase,startMs,durationMs,pagesSent,bytesSent,pagesDirtied,"
            + "pagesSkipped,remainingBytes,dirtyRateBytesPerSecond,bandwidthBytesPerSecond,bandwidthShare,"
            + "expectedDowntimeMs,throttle,guestSlowdown,diskBytesSent,diskRemainingBytes,diskThrottle";
    private static final RunResult RUN = Results.run(Results.migration(Outcome.COMPLETED, true));

    @TempDir
    private Path place;

    @Test
    void readsWhatItWrote() throws IOException {
        Path folder = place.resolve("deep/er/result");
        ResultFiles.write(RUN, folder);
        assertEquals(RUN, ResultFiles.read(folder));
        assertEquals(List.of("rounds.csv", "summary.json"), names(folder));
        assertEquals(List.of("result"), names(folder.getParent()), "nothing is left beside it");
    }

    @Test
    void readsAllThatASpecificationAndAResultCanHold() throws IOException {
        RunResult all = Results.everything();
        ResultFiles.write(all, place.resolve("r"));
        assertEquals(all, ResultFiles.read(place.resolve("r")));
        JsonObject migration = JsonParser.parseString(JsonSummary.of(all)).getAsJsonObject()
                .getAsJsonArray("migrations").get(0).getAsJsonObject();
        assertEquals(1234, migration.get("postcopyFaults").getAsLong());
        assertEquals("{\"faults\":1234,\"meanLatencyMs\":0.31,\"mostLatencyMs\":4.500001,\"bytesSent\":230686720,"
                + "\"blockedMs\":[1,2.500001]}", migration.get("postcopy").toString());
        assertEquals(List.of("throttling", "writeFaults", "pageRequests", "encoding", "network"),
                List.copyOf(migration.getAsJsonObject("quality").keySet()));
        assertEquals("0.2", migration.getAsJsonObject("quality").get("pageRequests").getAsString());
    }

    /** The files as they were before hosts, traffic, faults, classes, quality and post-copy came. */
    @Test
    void readsOlderResults() throws IOException {
        Path folder = place.resolve("r");
        ResultFiles.write(RUN, folder);
        Path summary = folder.resolve("summary.json");
        JsonObject root = JsonParser.parseString(Files.readString(summary)).getAsJsonObject();
        JsonObject migration = root.getAsJsonArray("migrations").get(0).getAsJsonObject();
        List.of("quality", "postcopy", "protection").forEach(migration::remove);
        JsonObject spec = root.getAsJsonObject("spec");
        List.of("hosts", "traffic", "faults").forEach(spec::remove);
        List.of("source", "destination").forEach(spec.getAsJsonArray("migrations").get(0).getAsJsonObject()::remove);
        JsonObject vm = spec.getAsJsonArray("vms").get(0).getAsJsonObject();
        List.of("writeFaultNanos", "classes").forEach(vm::remove);
        List.of("places", "data").forEach(vm.getAsJsonObject("content")::remove);
        vm.getAsJsonArray("workloads").get(0).getAsJsonObject().remove("vcpu");
        Files.writeString(summary, root.toString());
        Path table = folder.resolve("rounds.csv");
        Files.write(table,
                Files.readAllLines(table).stream().map(line -> line.replaceAll("(,[^,]*){4}$", "")).toList());
        RunResult read = ResultFiles.read(folder);
        assertEquals(RUN.spec(), read.spec());
        assertEquals(ServiceQuality.UNHARMED, read.migrations().get(0).guest().quality());
        assertEquals(PostcopyStats.NONE, read.migrations().get(0).postcopy());
        assertEquals(ProtectionStats.NONE, read.migrations().get(0).protection());
        assertEquals(0, read.migrations().get(0).rounds().get(1).guest().slowdown());
    }

    @Test
    void aDiskThatWasCopiedIsKept() throws IOException {
        DiskSpec disk = new DiskSpec(1L << 30, 65536, 1L << 29, DiskSpec.ALL, ContentSpec.RANDOM,
                Double.POSITIVE_INFINITY, 1e8, 0.25, List.of(new WorkloadRef("uniform", new TreeMap<>())));
        List<DiskRound> passes = List.of(
                new DiskRound(1, DiskRound.Kind.PASS, 5, 7_000_001, 8192, 536_870_912, 12, 786_432, 7.5e7, 0),
                new DiskRound(2, DiskRound.Kind.REST, 7_000_006, 9, 12, 786_432, 0, 0, 1e8, 0.5));
        MigrationResult plain = Results.migration(Outcome.COMPLETED, true);
        List<RoundStats> rounds = plain.rounds().stream()
                .map(round -> round.withDisk(new RoundStats.Disk(65536, 131_072, 0.125))).toList();
        MigrationResult with = plain.change().endKind(EndKind.GOAL_REACHED).guestSlowdown(0.125)
                .quality(new ServiceQuality(0, 0, 0, 0, 0, 0.125)).rounds(rounds).disk(new DiskStats(disk.sizeBytes(),
                        537_657_344, 8204, 12, 0, 8192, RoundStats.UNKNOWN, 9_000_000, 0.125, 0.5, passes))
                .build();
        RunResult run = Results.run(with);
        ScenarioSpec spec = run.spec();
        run = new RunResult(new ScenarioSpec(spec.name(), spec.links(), List.of(spec.vms().get(0).withDisk(disk)),
                spec.migrations(), spec.seed()), "1.0.0", run.migrations());
        ResultFiles.write(run, place.resolve("r"));
        assertEquals(run, ResultFiles.read(place.resolve("r")));
        assertTrue(Headline.of(with, run.spec().vms().get(0)).endsWith("; 513 MiB of disk"));
        assertTrue(GuestService.lines(with).get(0).contains("disk writes 12.5 %"));
        assertEquals("Disk: 513 MiB sent for 1 GiB, 8.19 k unused blocks left out, 12 blocks sent again, rest 9 ms,"
                + " its writes were slowed by 12.5 %, at most 50.0 %", GuestService.lines(with).get(1));
        LinePlot plot = (LinePlot) Plots.answer(new PlotQuery(new PlotResults.OfMigration(MigrationRounds.of(with)),
                "remaining", PlotAxis.ROUND)).orElseThrow();
        assertEquals(List.of("remaining", "diskRemaining"),
                plot.series().stream().map(Series::id).toList());
        assertEquals(0.125, plot.series().get(1).y(0));
    }

    @Test
    void keepsWhatProtectionDid() throws IOException {
        for (ProtectionStats.Recovery recovery : ProtectionStats.Recovery.values()) {
            RunResult run = Results.run(Results.protectedBy(Results.protection(recovery)));
            ResultFiles.write(run, place.resolve("r"));
            assertEquals(run, ResultFiles.read(place.resolve("r")));
        }
        Path summary = place.resolve("r/summary.json");
        assertTrue(Files.readString(summary).contains("\"meanOutputDelayMs\": 10.000011,"));
        Files.writeString(summary, Files.readString(summary).replace("\"pagesFromStore\"", "\"luck\""));
        FormatException e = assertThrows(FormatException.class, () -> ResultFiles.read(place.resolve("r")));
        assertTrue(e.getMessage().contains("luck"), e.getMessage());
    }

    @Test
    void unknownCountsAreEmpty() throws IOException {
        MigrationResult whole = Results.migration(Outcome.CANCELLED, false);
        MigrationResult cut = MigrationResult.of("web", whole.policy()).outcome(whole.outcome()).totalNanos(1)
                .bytesSent(1).pagesSent(1).guestSlowdown(1.0 / 3).rounds(Results.interrupted()).build();
        RunResult run = Results.run(cut);
        ResultFiles.write(run, place.resolve("r"));
        assertEquals(run, ResultFiles.read(place.resolve("r")));
        Map<String, String> last = CsvRows.of(Files.readString(place.resolve("r/rounds.csv"))).get(2);
        Map<String, String> expected = CsvRows.of(AGREED + "\nweb,3,precopy,24600.123456,1,5,20480,,0,,,20480000,0.2,0,"
                + "0,0,0,0,0").get(0);
        assertEquals(expected, CsvRows.only(last, expected));
        assertTrue(JsonSummary.of(run).contains("\"remainingBytes\": null"));
    }

    @Test
    void summaryHasTheAgreedNamesInTheirOrder() throws IOException {
        ResultFiles.write(RUN, place.resolve("r"));
        JsonObject root = JsonParser.parseString(Files.readString(place.resolve("r/summary.json"))).getAsJsonObject();
        assertEquals(-42, root.get("seed").getAsLong());
        assertEquals("1.0.0", root.get("engineVersion").getAsString());
        JsonObject migration = root.getAsJsonArray("migrations").get(0).getAsJsonObject();
        assertEquals(List.of("vm", "policy", "outcome", "endKind", "reason", "converged", "startMs", "totalTimeMs",
                "downtimeMs",
                "bytesSent", "pagesSent", "pagesResent", "zeroPages", "roundCount", "guestSlowdown", "postcopyFaults",
                "lostVm", "quality", "postcopy", "protection"), List.copyOf(migration.keySet()));
        assertEquals("xen", migration.get("policy").getAsString());
        assertEquals("completed", migration.get("outcome").getAsString());
        assertEquals("28100", migration.get("totalTimeMs").getAsString());
    }

    @Test
    void theFidelityIsKeptAndPageLevelIsWhatOlderResultsAreOf() throws IOException {
        RunResult fluid = new RunResult(RUN.spec(), "1.0.0-fluid", Fidelity.FLUID, RUN.migrations());
        ResultFiles.write(fluid, place.resolve("r"));
        assertEquals(fluid, ResultFiles.read(place.resolve("r")));
        Path summary = place.resolve("r/summary.json");
        String text = Files.readString(summary);
        Files.writeString(summary, text.replace("  \"fidelity\": \"fluid\",\n", ""));
        assertEquals(Fidelity.PAGE, ResultFiles.read(place.resolve("r")).fidelity());
        Files.writeString(summary, text.replace("\"fidelity\": \"fluid\"", "\"fidelity\": \"rough\""));
        assertEquals("summary.json: fidelity \"rough\" is not known",
                assertThrows(FormatException.class, () -> ResultFiles.read(place.resolve("r"))).getMessage());
    }

    @Test
    void roundsHaveTheAgreedNamesInTheirOrder() throws IOException {
        ResultFiles.write(RUN, place.resolve("r"));
        List<Map<String, String>> rows = CsvRows.of(Files.readString(place.resolve("r/rounds.csv")));
        List<String> agreed = List.of(AGREED.split(","));
        assertEquals(agreed, rows.get(0).keySet().stream().filter(agreed::contains).toList());
        Map<String, String> second = CsvRows.of(AGREED + "\nweb,2,precopy,20000,4600.123456,55000,230686720,50000,5000,"
                + "225280000,100000000,48000000,0.1,3600,0.25,0.25,0,0,0").get(0);
        assertEquals(second, CsvRows.only(rows.get(1), second));
        assertEquals(3, rows.size());
    }

    @Test
    void commandLineGetsTheRoundsWithEachMigration() {
        JsonObject root = JsonParser.parseString(JsonSummary.of(RUN)).getAsJsonObject();
        assertEquals(List.of("seed", "engineVersion", "fidelity", "migrations"), List.copyOf(root.keySet()));
        JsonObject migration = root.getAsJsonArray("migrations").get(0).getAsJsonObject();
        assertEquals(3, migration.getAsJsonArray("rounds").size());
        JsonObject round = migration.getAsJsonArray("rounds").get(1).getAsJsonObject();
        assertEquals("4600.123456", round.get("durationMs").getAsString());
        assertEquals(RoundTable.columns().stream().map(RoundColumn::id).toList(), List.copyOf(round.keySet()));
    }

    @Test
    void replacesAnOlderResultAndRepeatsItselfByteForByte() throws IOException {
        Path folder = place.resolve("r");
        Files.createDirectory(folder);
        ResultFiles.write(RUN, folder);
        byte[] first = Files.readAllBytes(folder.resolve("summary.json"));
        ResultFiles.write(Results.run(Results.migration(Outcome.FAILED, false)), folder);
        assertEquals(Outcome.FAILED, ResultFiles.read(folder).migrations().get(0).outcome());
        ResultFiles.write(RUN, folder);
        assertEquals(new String(first), Files.readString(folder.resolve("summary.json")));
        assertEquals(List.of("r"), names(place));
    }

    @Test
    void leavesAForeignFolderAlone() throws IOException {
        Files.writeString(place.resolve("thesis.txt"), "years of work");
        IOException e = assertThrows(IOException.class, () -> ResultFiles.write(RUN, place));
        assertTrue(e.getMessage().contains("thesis.txt"), e.getMessage());
        assertEquals(List.of("thesis.txt"), names(place));
    }

    @Test
    void writesThroughASymbolicLink() throws IOException {
        Path real = Files.createDirectory(place.resolve("real"));
        Path link = Files.createSymbolicLink(place.resolve("link"), real);
        ResultFiles.write(RUN, link);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals(RUN, ResultFiles.read(real));
    }

    @Test
    void findsTheOldResultAfterACrashBetweenTheTwoRenames() throws IOException {
        Path folder = place.resolve("r");
        ResultFiles.write(RUN, folder);
        Files.move(folder, place.resolve(".r.previous"));
        assertEquals(RUN, ResultFiles.read(folder));
        assertFalse(Files.exists(place.resolve(".r.previous")));
    }

    @Test
    void saysWhereAFileIsBroken() throws IOException {
        broken("rounds.csv", "4600.123456", "soon", "rounds.csv: line 3, column durationMs: \"soon\" is not a number");
        broken("rounds.csv", "stopAndCopy", "tea", "rounds.csv: line 4, column phase: \"tea\" is not known");
        broken("rounds.csv", "4600.123456", "1e999999999", "rounds.csv: line 3, column durationMs:");
        broken("summary.json", "\"lostVm\": false", "\"lostVm\": 7",
                "summary.json: migrations[0].lostVm must be true or false");
        broken("summary.json", "\"bytesPerSecond\"", "\"speed\"",
                "summary.json: spec.links[0] has no \"bytesPerSecond\"");
        broken("summary.json", "\"places\": \"RANDOM\"", "\"places\": \"HERE\"",
                "summary.json: spec.vms[0].content.places \"HERE\" must be one of [RANDOM, SPREAD]");
        broken("summary.json", "\"vcpu\": null", "\"vcpu\": \"first\"",
                "summary.json: spec.vms[0].workloads[0].vcpu must be a number");
        broken("summary.json", "\"blockedMs\": []", "\"blockedMs\": [\"x\"]",
                "summary.json: migrations[0].postcopy.blockedMs[0] must be a number");
        broken("summary.json", "\"formatVersion\": 1", "\"formatVersion\": 2", "summary.json: formatVersion 2");
        broken("summary.json", "{\n", "{{", "summary.json: is no JSON");
        broken("summary.json", "\"roundCount\": 3", "\"roundCount\": 4", "summary.json: roundCount of web is 4");
    }

    private void broken(String file, String part, String other, String complaint) throws IOException {
        Path folder = place.resolve("broken");
        ResultFiles.write(RUN, folder);
        String text = Files.readString(folder.resolve(file));
        assertTrue(text.contains(part), part);
        Files.writeString(folder.resolve(file), text.replace(part, other));
        IOException e = assertThrows(FormatException.class, () -> ResultFiles.read(folder));
        assertTrue(e.getMessage().startsWith(complaint), e.getMessage());
    }

    private static List<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }
}
