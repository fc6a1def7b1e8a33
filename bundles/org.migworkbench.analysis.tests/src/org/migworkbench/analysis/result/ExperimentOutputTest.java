package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.Experiments;
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
}
