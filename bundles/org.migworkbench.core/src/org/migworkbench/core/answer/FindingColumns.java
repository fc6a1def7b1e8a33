package org.migworkbench.core.answer;

import java.util.List;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.study.search.Finding;

/** What a table tells about each setting that was tried. */
public final class FindingColumns {

    /** The titles of the columns. */
    public static final List<String> TITLES = List.of("With", "Total", "Downtime", "Sent", "Slowdown", "Seeds",
            "How sure");
    private static final String NONE = "\u2013";

    private FindingColumns() {
    }

    /**
     * The cells of a row.
     *
     * @param finding what was found
     * @return a text for each column
     */
    public static List<String> of(Finding finding) {
        return finding.proof().map(proof -> helping(finding, proof)).orElseGet(() -> List.of(finding.text(), NONE, NONE,
                NONE, NONE, NONE, finding.answer() == Finding.Answer.UNDECIDED ? "Not known yet"
                        : "Does not help" + (finding.tried().isEmpty() ? "" : "; tried " + finding.tried())));
    }

    private static List<String> helping(Finding finding, Finding.Proof proof) {
        MigrationResult migration = proof.migration();
        return List.of(finding.text(), ShownUnit.MILLISECONDS.textOf(migration.totalNanos()),
                ShownUnit.MILLISECONDS.textOf(migration.downtimeNanos()),
                ShownUnit.MEBIBYTES.textOf(migration.bytesSent()),
                Quantity.formatNumber(migration.guest().slowdown() * 100) + " %", proof.seedsText(), sure(proof));
    }

    private static String sure(Finding.Proof proof) {
        return proof.fidelity() == Fidelity.FLUID ? "Fluid runs, which know no chance"
                : proof.seeds().text();
    }
}
