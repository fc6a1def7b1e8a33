package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.BarCsv;
import org.migworkbench.analysis.Results;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.experiment.BarPlot;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.Experiments;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.engine.result.Outcome;

class ExperimentOutputTest {

    @TempDir
    private Path folder;

    private final ExperimentResult result = Experiments.twoByTwo();

    @Test
    void theTableHasARowForEachCellAndLosesNoDigit() throws IOException {
        List<CSVRecord> records = CSVFormat.DEFAULT.builder().setHeader().setSkipHeaderRecord(true).get()
                .parse(new StringReader(ExperimentCsv.of(List.of(result, result)))).getRecords();
        assertEquals(8, records.size());
        CSVRecord idle = records.get(1);
        assertEquals("New against Old", idle.get("experiment"));
        assertEquals("7000", idle.get("totalTimeMs"));
        assertEquals("-5000", idle.get("totalTimeMsDifference"));
        assertEquals(-100 * 5 / 12.0, Double.parseDouble(idle.get("totalTimeMsDifferencePercent")), 1e-9);
        assertEquals("", records.get(0).get("totalTimeMsDifference"), "the baseline");
        CSVRecord busy = records.get(3);
        assertEquals("1", busy.get("failedRuns"));
        assertEquals("The run failed: no more pages.", busy.get("problems"));
        assertEquals("10", busy.get("downtimeMsPublishedPercent"));
        assertEquals("Somebody, 2013", busy.get("publishedSources"));
    }

    @Test
    void aFileIsReplacedAsAWholeAndNothingElseIsLeft() throws IOException {
        ExperimentFiles.write(List.of(result), folder);
        ExperimentFiles.write(List.of(), folder);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(folder.resolve("experiment.csv")), files.toList());
        }
        assertEquals(1, Files.readAllLines(folder.resolve("experiment.csv")).size());
    }

    @Test
    void jsonHasTheNamesOfSummaryAndNullForWhatIsNotKnown() {
        JsonObject root = JsonParser.parseString(JsonSummary.of(Optional.empty(), List.of(result))).getAsJsonObject();
        assertEquals(0, root.getAsJsonArray("migrations").size());
        assertEquals(1, root.get("seed").getAsLong());
        assertEquals("1.0.0", root.get("engineVersion").getAsString());
        JsonObject experiment = root.getAsJsonArray("experiments").get(0).getAsJsonObject();
        assertEquals("Old", experiment.get("baseline").getAsString());
        assertEquals(3, experiment.getAsJsonArray("seeds").size());
        JsonObject busy = experiment.getAsJsonArray("cells").get(3).getAsJsonObject();
        assertEquals(26_000, busy.getAsJsonObject("totalTimeMs").get("mean").getAsDouble());
        assertEquals(-35, busy.getAsJsonObject("totalTimeMs").getAsJsonObject("differencePercent").get("mean")
                .getAsDouble(), 1e-9);
        assertEquals(10, busy.getAsJsonArray("published").get(0).getAsJsonObject().get("differencePercent")
                .getAsDouble());
        JsonObject baseline = experiment.getAsJsonArray("cells").get(2).getAsJsonObject();
        assertTrue(baseline.getAsJsonObject("bytesSent").getAsJsonObject("difference").get("mean").isJsonNull());
        JsonObject average = experiment.getAsJsonArray("averages").get(0).getAsJsonObject();
        assertEquals("totalTimeMs", average.getAsJsonArray("published").get(0).getAsJsonObject().get("metric")
                .getAsString());
    }

    @Test
    void aRunAndExperimentsAreOneObject() {
        JsonObject root = JsonParser.parseString(JsonSummary.of(
                Optional.of(Results.run(Results.migration(Outcome.COMPLETED, true))), List.of(result)))
                .getAsJsonObject();
        assertEquals(-42, root.get("seed").getAsLong());
        assertEquals(1, root.getAsJsonArray("migrations").size());
        assertEquals(1, root.getAsJsonArray("experiments").size());
    }

    @Test
    void barsHaveTheUnitOfTheAxisAndGapsWhereNothingIsKnown() {
        BarPlot plot = BarPlot.of(result, Metric.DOWNTIME);
        assertEquals("Downtime (ms)", plot.values().text());
        assertEquals("Total time (s)", BarPlot.of(result, Metric.TOTAL_TIME).values().text());
        assertEquals(12, BarPlot.of(result, Metric.TOTAL_TIME).series().get(0).means().get(0), 1e-9);
        assertEquals(List.of("idle", "busy"), plot.categories());
        assertEquals(List.of(12.0, 100.0), plot.series().get(0).means());
        assertEquals(0, plot.series().get(0).halves().get(1));
        assertTrue(BarCsv.of(plot).startsWith("Workload,\"Old, Downtime (ms)\",\"Old, half of the 95 % interval\","));
        assertEquals(3, BarCsv.of(plot).lines().count());
        ExperimentResult failed = new ExperimentResult("Failed", "Move", Optional.empty(), List.of(2L), List.of(
                new ExperimentCell("New", "busy", List.of(CellRun.failed(2, "No.")))), List.of());
        assertTrue(BarPlot.of(failed, Metric.BYTES_SENT).isEmpty());
        assertTrue(BarCsv.of(BarPlot.of(failed, Metric.BYTES_SENT)).endsWith("busy,,\n"));
        assertThrows(IllegalArgumentException.class, () -> new BarPlot("x", "X", plot.values(), List.of("one"),
                plot.series()));
    }
}
