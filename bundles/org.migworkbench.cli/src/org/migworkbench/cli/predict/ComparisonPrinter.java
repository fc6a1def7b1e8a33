package org.migworkbench.cli.predict;

import java.io.PrintWriter;
import java.util.List;
import java.util.OptionalLong;
import org.migworkbench.analysis.DowntimeLimit;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.cli.commands.TextTable;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.ShownUnit;

/** Prints several predictions for the same guest as a table. */
final class ComparisonPrinter {

    private static final String NONE = "-";

    private final PrintWriter out;
    private final PolicyCatalog policies;

    ComparisonPrinter(PrintWriter out, PolicyCatalog policies) {
        this.out = out;
        this.policies = policies;
    }

    /** Prints a row for each, in the given order. */
    void print(List<RunResult> results) {
        TextTable table = new TextTable(
                List.of("Policy", "Bandwidth", "Downtime limit", "End", "Total", "Downtime", "Sent", "Guest slowdown"),
                List.of(false, true, true, false, true, true, true, true));
        results.forEach(result -> table.add(row(result)));
        table.print(out);
    }

    private List<String> row(RunResult result) {
        MigrationSpec asked = result.spec().migrations().get(0);
        MigrationResult migration = result.migrations().get(0);
        OptionalLong limit = DowntimeLimit.nanos(asked, policies);
        double rate = asked.bandwidthLimitBytesPerSecond();
        return List.of(PolicyText.of(asked.policy()), Quantity.formatBytesPerSecond(rate),
                limit.isEmpty() ? NONE : ShownUnit.MILLISECONDS.textOf(limit.getAsLong()),
                MigrationState.of(migration).word(), ShownUnit.MILLISECONDS.textOf(migration.totalNanos()),
                ShownUnit.MILLISECONDS.textOf(migration.downtimeNanos()),
                ShownUnit.MEBIBYTES.textOf(migration.bytesSent()),
                Quantity.formatNumber(migration.guest().slowdown() * 100) + " %");
    }
}
