package org.migworkbench.engine.policies.validation;

import java.util.List;
import java.util.Locale;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** Writes the part of docs/validation.md that compares recorded migrations with their simulation. */
public final class RecordingTable {

    private RecordingTable() {
    }

    /**
     * Simulates all recordings.
     *
     * @return the table as Markdown
     */
    public static String write() {
        List<Recording> recordings = Recording.all();
        StringBuilder text = new StringBuilder("### Recorded migrations of QEMU, pre-copy without capabilities\n\n");
        text.append("Each cell: recorded / simulated, error. All ").append(recordings.size())
                .append(" recordings converged.\n\n");
        text.append("| guest | limit MiB/s | downtime limit ms | total ms | sent MB | rounds | downtime ms"
                + " | converged |\n|---|---|---|---|---|---|---|---|\n");
        for (Recording recording : recordings) {
            row(text, recording, simulate(recording.scenario()));
        }
        text.append("\nCheck of a cause, no validation: the same with as many zero pages as QEMU counted.\n\n");
        text.append("| guest | limit MiB/s | downtime limit ms | total ms | sent MB |\n|---|---|---|---|---|\n");
        for (Recording recording : recordings) {
            checkRow(text, recording, simulate(recording.scenarioWithItsZeroPages()));
        }
        return text.append('\n').toString();
    }

    /**
     * Simulates a migration.
     *
     * @param scenario a scenario of a recording
     * @return what the simulation gives
     */
    public static MigrationResult simulate(ScenarioSpec scenario) {
        Run run = new SimulationEngine().open(scenario, PolicyCatalog.of(BuiltInPolicies.all()),
                WorkloadCatalog.of(BuiltInWorkloads.all()), RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result().migrations().get(0);
    }

    private static void row(StringBuilder text, Recording recording, MigrationResult result) {
        text.append(String.format(Locale.ROOT, "| %s | %d | %d | %s | %s | %d / %d, %+d | %d / %.0f, %+.0f | %s |\n",
                recording.name(), recording.maxBandwidth() >> 20, recording.downtimeLimitMs(),
                cell("%.0f", recording.totalMs(), result.totalNanos() / 1e6),
                cell("%.1f", recording.bytes() / 1e6, result.bytesSent() / 1e6), recording.rounds(),
                result.rounds().size(), result.rounds().size() - recording.rounds(), recording.downtimeMs(),
                result.downtimeNanos() / 1e6, result.downtimeNanos() / 1e6 - recording.downtimeMs(),
                result.outcome() == Outcome.COMPLETED && result.ending().converged() ? "yes / yes" : "yes / **no**"));
    }

    private static void checkRow(StringBuilder text, Recording recording, MigrationResult result) {
        text.append(String.format(Locale.ROOT, "| %s | %d | %d | %s | %s |\n", recording.name(),
                recording.maxBandwidth() >> 20, recording.downtimeLimitMs(),
                cell("%.0f", recording.totalMs(), result.totalNanos() / 1e6),
                cell("%.1f", recording.bytes() / 1e6, result.bytesSent() / 1e6)));
    }

    private static String cell(String format, double recorded, double simulated) {
        return String.format(Locale.ROOT, format + " / " + format + ", %+.1f %%", recorded, simulated,
                100 * (simulated / recorded - 1));
    }
}
