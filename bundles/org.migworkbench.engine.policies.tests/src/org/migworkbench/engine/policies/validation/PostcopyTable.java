package org.migworkbench.engine.policies.validation;

import java.util.Locale;
import org.migworkbench.engine.result.MigrationResult;

/** Writes the part of docs/validation.md that compares recorded post-copies and faults with their simulation. */
public final class PostcopyTable {

    private PostcopyTable() {
    }

    /**
     * Simulates all recordings.
     *
     * @return the table as Markdown
     */
    public static String write() {
        StringBuilder text = new StringBuilder("### Recorded migrations of QEMU with post-copy, faults and a wait\n\n");
        text.append("Each cell: recorded / simulated, error.\n\n");
        text.append("| guest | limits MiB/s | outcome | total ms | sent MB | sent after the switch MB | requests"
                + " | downtime ms |\n|---|---|---|---|---|---|---|---|\n");
        for (PostcopyRecording recording : PostcopyRecording.all()) {
            row(text, recording, RecordingTable.simulate(recording.scenario()));
        }
        return text.append('\n').toString();
    }

    private static void row(StringBuilder text, PostcopyRecording recording, MigrationResult result) {
        text.append(String.format(Locale.ROOT, "| %s | %d, %s | %s / %s%s | %s | %s | %s | %s | %s |\n",
                recording.name(), recording.maxBandwidth() >> 20,
                recording.postcopyBandwidth() == 0 ? "-" : recording.postcopyBandwidth() >> 20, recording.outcome(),
                result.outcome().id(), result.ending().lostVm() ? ", lost" : "",
                cell(recording.totalMs(), result.totalNanos() / 1e6, "%.0f"),
                cell(recording.bytes() / 1e6, result.bytesSent() / 1e6, "%.1f"),
                cell(recording.postcopyBytes() / 1e6, result.postcopy().bytesSent() / 1e6, "%.1f"),
                recording.requests() + " / " + result.postcopy().faults(),
                recording.downtimeMs() == 0 ? "-" : String.format(Locale.ROOT, "%d / %.0f", recording.downtimeMs(),
                        result.downtimeNanos() / 1e6)));
    }

    private static String cell(double recorded, double simulated, String format) {
        if (recorded == 0) {
            return String.format(Locale.ROOT, "- / " + format, simulated);
        }
        return String.format(Locale.ROOT, format + " / " + format + ", %+.1f %%", recorded, simulated,
                100 * (simulated / recorded - 1));
    }
}
