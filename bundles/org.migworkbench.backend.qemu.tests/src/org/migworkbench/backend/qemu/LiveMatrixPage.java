package org.migworkbench.backend.qemu;

import java.util.List;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.engine.result.Outcome;

/** The page with the table of the matrix. */
final class LiveMatrixPage {

    private LiveMatrixPage() {
    }

    static String of(String version, List<MatrixRow> rows) {
        long completed = rows.stream().filter(row -> row.result().outcome() == Outcome.COMPLETED).count();
        long agreeing = rows.stream().filter(row -> row.result().outcome() == Outcome.COMPLETED && row.agrees())
                .count();
        long watched = rows.stream().filter(row -> row.result().outcome() == Outcome.COMPLETED
                && row.report().guest().isPresent()).count();
        long clean = rows.stream().filter(row -> row.result().outcome() == Outcome.COMPLETED
                && row.report().guest().map(GuestReport::clean).orElse(Boolean.FALSE)).count();
        long problems = rows.stream().mapToLong(row -> row.problems().size()).sum();
        StringBuilder page = new StringBuilder("# Real migrations\n\n");
        page.append("Written by `releng/scripts/live-matrix`: ").append(rows.size()).append(" migrations with ")
                .append(version).append(", software emulation, both sides on one computer.\n")
                .append("The demonstration guest was moved, under the limits that the test names; its first memory is 64 MiB unless said.\n\n")
                .append("- completed: ").append(completed)
                .append("; total time, downtime and bytes equal to QEMU's last report, and the rows adding up to its bytes, in ")
                .append(agreeing).append(" of them\n")
                .append("- the guest's check of its own pages after the migration: clean in ").append(clean)
                .append(" of the ").append(watched).append(" completed ones in which it was listened to\n")
                .append("- outcomes or whereabouts other than expected: ").append(problems).append("\n\n")
                .append("Downtime is QEMU's; the gap is the longest silence of the guest's beat (every 20 ms) around the switch. Times in ms, sent in MiB.\n\n")
                .append("| case | outcome | total time | downtime | gap | sent | rounds | as QEMU reports | self-check |\n")
                .append("|---|---|---|---|---|---|---|---|---|\n");
        rows.forEach(row -> page.append(row.text()).append('\n'));
        return page.toString();
    }
}
