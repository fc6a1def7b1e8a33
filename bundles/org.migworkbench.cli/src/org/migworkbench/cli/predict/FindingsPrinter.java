package org.migworkbench.cli.predict;

import java.io.PrintWriter;
import java.util.List;
import java.util.Optional;
import org.migworkbench.cli.commands.TextTable;
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
    void print(List<Finding> findings) {
        if (findings.isEmpty()) {
            return;
        }
        out.print("\nWhat would do: " + SearchText.of(findings) + "\n");
        TextTable table = new TextTable(List.of("With", "Total", "Downtime", "Sent", "Guest slowdown", "Seeds"),
                List.of(false, true, true, true, true, true));
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
                proof.seedsText());
    }
}
