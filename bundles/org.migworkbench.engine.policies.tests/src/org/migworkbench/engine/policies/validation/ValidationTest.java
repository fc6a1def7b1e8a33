package org.migworkbench.engine.policies.validation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.testkit.ReferenceText;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Keeps docs/validation.md at what the program gives; rewrites it with {@code -Drewrite.references=true}. */
class ValidationTest {

    private static final String FILE = "docs/validation.md";
    private static final String BEGIN = "<!-- begin generated -->\n";
    private static final String END = "<!-- end generated -->\n";

    @Test
    void theTablesAreWhatTheProgramGives() {
        String page = ReferenceText.read(FILE);
        int begin = page.indexOf(BEGIN);
        int end = page.indexOf(END);
        assertTrue(begin > 0 && end > begin, "markers");
        String written = page.substring(0, begin) + BEGIN + "\n" + ValidationTables.write() + "\n"
                + RecordingTable.write() + "\n" + PostcopyTable.write() + EncodingTables.write()
                + ThrottlingTables.write() + SimulatorTables.write() + WorkingSetTable.write()
                + HinesTable.write() + FaultToleranceTable.write() + DirtyRateTable.write() + PreemptTable.write()
                + page.substring(end);
        ReferenceText.check(FILE, written);
    }

    @Test
    void theRecordingsAreMetWithinTheBoundsExceptWhereTheCauseIsNamed() {
        assertEquals(25, Recording.all().size());
        for (Recording recording : Recording.all()) {
            MigrationResult result = RecordingTable.simulate(recording.scenario());
            assertTrue(result.ending().converged() && result.outcome() == Outcome.COMPLETED, recording.toString());
            boolean known = recording.name().startsWith("hot16")
                    && (recording.maxBandwidth() > 100 << 20 || recording.downtimeLimitMs() >= 1000);
            assertEquals(recording.totalMs(), result.totalNanos() / 1e6, (known ? 0.18 : 0.1) * recording.totalMs());
            assertEquals(recording.bytes(), result.bytesSent(), 0.1 * recording.bytes());
            assertEquals(recording.rounds(), result.rounds().size(), 2, recording.toString());
            assertEquals(recording.downtimeMs(), result.downtimeNanos() / 1e6, 20, recording.toString());
            MigrationResult check = RecordingTable.simulate(recording.scenarioWithItsZeroPages());
            assertEquals(recording.totalMs(), check.totalNanos() / 1e6, 0.1 * recording.totalMs());
            assertEquals(recording.bytes(), check.bytesSent(), 0.1 * recording.bytes());
        }
    }

    @Test
    void mmuncherEndsAfterFourRoundsBecauseOfSkippedPages() {
        for (String firstPage : new String[] { "0", "1000", "65536" }) {
            var spec = ClarkScenarios.mmuncher("30029", firstPage);
            var result = new SimulationEngine().open(spec,
                    PolicyCatalog.of(
                            BuiltInPolicies.all()),
                    WorkloadCatalog.of(
                            BuiltInWorkloads.all()),
                    event -> {});
            result.advance(Long.MAX_VALUE, RunControl.NONE);
            var rounds = result.result().migrations().get(0).rounds();
            assertEquals(4, rounds.size());
            assertTrue(rounds.get(1).traffic().pagesSent() < 12_000 && rounds.get(1).traffic().pagesSkipped() > 53_000);
            assertTrue(rounds.get(2).traffic().pagesSent() < 31_000 && rounds.get(2).traffic().pagesSkipped() > 34_000);
            assertEquals(rounds.get(2).guest().pagesDirtied(), rounds.get(3).traffic().pagesSent());
        }
    }

    @Test
    void aRandomWriterDirtiesWhatTheClosedFormulaSays() {
        for (int gib : new int[] { 1, 4, 24 }) {
            for (int millis : new int[] { 100, 500, 2000 }) {
                double formula = DirtyRateTable.formula(gib, millis);
                assertEquals(formula, DirtyRateTable.simulated(gib, millis, 0), 0.01 * formula);
            }
        }
    }
}
