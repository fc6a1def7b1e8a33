package org.migworkbench.analysis.result;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.analysis.format.JsonText;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.ScenarioSpec;

/** What stands in a record stands in the files and comes back, whatever components are added. */
class ResultRoundTripTest {

    private static final RoundStats ROUND = FilledRecord.of(RoundStats.class);

    /** Columns that each file has; all others came later. */
    private static final List<String> EVER = List.of("vm", "round", "phase", "startMs", "durationMs", "pagesSent",
            "bytesSent", "pagesDirtied", "pagesSkipped", "remainingBytes", "dirtyRateBytesPerSecond",
            "bandwidthBytesPerSecond", "bandwidthShare", "expectedDowntimeMs", "throttle");

    @Test
    void eachNumberOfARoundIsWrittenAndRead() throws IOException {
        assertEquals(List.of(ROUND), RoundTable.read(new StringReader(RoundTable.csv(List.of(ROUND)))));
    }

    @Test
    void eachColumnIsReadAndMayOnlyBeMissingIfItCameLater() throws IOException {
        for (RoundColumn column : RoundTable.columns()) {
            String text = without(column);
            if (!EVER.contains(column.id())) {
                RoundStats read = RoundTable.read(new StringReader(text)).get(0);
                assertNotEquals(ROUND, read, column.id());
                assertEquals("0", column.value().apply(read), column.id());
            } else {
                FormatException missing = assertThrows(FormatException.class,
                        () -> RoundTable.read(new StringReader(text)), column.id());
                assertEquals("line 2, column " + column.id() + ": is missing", missing.getMessage());
            }
        }
    }

    /** The guide to the command line is what users of the files rely on: each column stands there, in its place. */
    @Test
    void theColumnsAreThoseOfTheGuide() throws IOException {
        String guide = Files.readString(Path.of(System.getProperty("root.directory"), "docs", "command-line.md"));
        String table = guide.substring(guide.indexOf("| row of a round |"));
        List<String> documented = table.substring(0, table.indexOf("\n\n")).lines().skip(2)
                .map(line -> line.split("`")[1]).toList();
        assertEquals(documented, RoundTable.columns().stream().map(RoundColumn::id).toList());
    }

    @Test
    void eachColumnShowsSomething() {
        for (RoundColumn column : RoundTable.columns()) {
            assertFalse(column.text().apply(ROUND).isBlank(), column.id());
            assertFalse(column.label().isBlank(), column.id());
        }
    }

    @Test
    void eachFieldOfASummaryIsWrittenAndRead() throws IOException {
        MigrationResult all = FilledRecord.of(MigrationResult.class);
        MigrationResult.Builder read = MigrationResult.of(all.vm(), all.policy()).rounds(all.rounds());
        MigrationJson.read(JsonText.read(new StringReader(JsonText.of(MigrationJson.write(all)))), read);
        assertEquals(all, read.build());
        assertEquals(all, all.change().build());
    }

    @Test
    void aPauseThatNobodyToldIsNotNone() throws IOException {
        MigrationResult all = FilledRecord.of(MigrationResult.class);
        MigrationResult untold = MigrationResult.of(all.vm(), all.policy()).outcome(Outcome.COMPLETED)
                .endKind(EndKind.GOAL_REACHED).totalNanos(9_000_000).build();
        assertTrue(MigrationJson.write(untold).get("downtimeMs").isJsonNull());
        MigrationResult.Builder read = MigrationResult.of(all.vm(), all.policy());
        MigrationJson.read(JsonText.read(new StringReader(JsonText.of(MigrationJson.write(untold)))), read);
        assertEquals(untold, read.build());

        MigrationResult never = untold.change().outcome(Outcome.NOT_CONVERGED).endKind(EndKind.GIVEN_UP).build();
        assertEquals(0, MigrationJson.write(never).get("downtimeMs").getAsInt());
    }

    @Test
    void eachFieldOfASpecificationIsWrittenAndRead() throws IOException {
        ScenarioSpec all = FilledRecord.of(ScenarioSpec.class);
        String text = JsonText.of(SpecJson.SCENARIO.write(all));
        assertEquals(all, SpecJson.SCENARIO.read(JsonText.read(new StringReader(text))));
    }

    /** The table as it would be without a column. */
    private static String without(RoundColumn column) {
        List<String> heading = new ArrayList<>();
        List<String> row = new ArrayList<>();
        for (RoundColumn other : RoundTable.columns()) {
            if (other != column) {
                heading.add(other.id());
                row.add(other.value().apply(ROUND));
            }
        }
        return String.join(",", heading) + '\n' + String.join(",", row) + '\n';
    }
}
