package org.migworkbench.cli.diff;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.compare.Comparison;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.cli.commands.TextTable;
import org.migworkbench.quantities.Excerpt;

/** Prints comparisons for people. */
final class DiffPrinter {

    private final PrintWriter out;

    DiffPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(List<Comparison> comparisons, List<SettingDifference> settings) {
        comparisons.forEach(this::print);
        printSettings(comparisons.get(0).results(), settings);
    }

    private void print(Comparison comparison) {
        out.print(Excerpt.line(comparison.vm()) + ": " + comparison.conclusion() + ".\n");
        comparison.remarks().forEach(remark -> out.print(Excerpt.line(remark) + "\n"));
        out.print("\n");
        print(comparison.table(), true);
        out.print("\n");
    }

    private void printSettings(List<ComparedResult> results, List<SettingDifference> settings) {
        if (settings.isEmpty()) {
            out.print("All settings are the same.\n");
            return;
        }
        print(SettingDifference.table(results, settings), false);
    }

    private void print(List<List<String>> rows, boolean numbers) {
        List<Boolean> right = new ArrayList<>(Collections.nCopies(rows.get(0).size(), numbers));
        right.set(0, false);
        TextTable table = new TextTable(rows.get(0).stream().map(Excerpt::line).toList(), right);
        rows.subList(1, rows.size()).forEach(table::add);
        table.print(out);
    }
}
