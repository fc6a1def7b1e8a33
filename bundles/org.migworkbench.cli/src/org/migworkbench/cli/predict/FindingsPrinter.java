package org.migworkbench.cli.predict;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.migworkbench.cli.commands.TextTable;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.study.search.Finding;
import org.migworkbench.study.search.SearchText;

/** Prints which settings would do. */
final class FindingsPrinter {

    private final PrintWriter out;

    FindingsPrinter(PrintWriter out) {
        this.out = out;
    }

    /** Prints a sentence and a row for each setting that helps; nothing where nothing was searched. */
    void print(List<Finding> findings, List<String> assumptions) {
        print("What would do:", findings, assumptions);
    }

    /** Prints that under a title. */
    void print(String title, List<Finding> findings, List<String> assumptions) {
        if (findings.isEmpty()) {
            return;
        }
        out.print("\n" + title + " " + SearchText.of(findings) + "\n");
        if (assumptions.stream().anyMatch(one -> one.startsWith(WriterOptions.UNKNOWN_WORKING_SET))) {
            out.print("These values are on the safe side: they are for a guest that writes all over its memory, which"
                    + " was assumed; with a smaller working set less is enough.\n");
        }
        TextTable table = new TextTable(
                List.of("With", "Total", "Downtime", "Sent", "Guest slowdown", "Seeds", "Sure of"),
                List.of(false, true, true, true, true, true, false));
        findings.forEach(finding -> finding.proof().ifPresent(proof -> table.add(row(finding, proof))));
        if (findings.stream().map(Finding::proof).anyMatch(Optional::isPresent)) {
            table.print(out);
        }
    }

    private static List<String> row(Finding finding, Finding.Proof proof) {
        MigrationResult migration = proof.migration();
        return List.of(finding.text(), ShownUnit.MILLISECONDS.textOf(migration.totalNanos()),
                ShownUnit.MILLISECONDS.textOf(migration.downtimeNanos()),
                ShownUnit.MEBIBYTES.textOf(migration.bytesSent()),
                Quantity.formatNumber(migration.guest().slowdown() * 100) + " %",
                proof.seedsText(), sure(proof));
    }

    /** What the seeds say about all seeds. */
    private static String sure(Finding.Proof proof) {
        return proof.fidelity() == Fidelity.FLUID ? "" : proof.seeds().percent() + " % of all, with 95 % confidence";
    }
}
