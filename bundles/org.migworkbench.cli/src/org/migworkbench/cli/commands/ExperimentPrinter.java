package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.List;
import org.migworkbench.analysis.experiment.ExperimentColumn;
import org.migworkbench.analysis.experiment.ExperimentRemarks;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.ExperimentRow;
import org.migworkbench.quantities.Excerpt;

/** Prints experiments for people: a sentence, a table with a row a cell, and what was published beside it. */
final class ExperimentPrinter {

    private final PrintWriter out;

    ExperimentPrinter(PrintWriter out) {
        this.out = out;
    }

    void print(ExperimentResult result) {
        out.print(Excerpt.line(ExperimentRemarks.headline(result)) + ".\n");
        out.print("Each value is a mean" + (result.seeds().size() > 1 ? " with its 95 % confidence interval" : "")
                + (result.baseline().isPresent() ? "; differences are between runs with the same seed" : "") + ".\n\n");
        table(result).print(out);
        section("Mean of the differences over the workloads (least to largest):", ExperimentRemarks.averages(result));
        section("Published beside measured:", ExperimentRemarks.published(result));
        section("Without result:", ExperimentRemarks.problems(result));
    }

    private static TextTable table(ExperimentResult result) {
        List<ExperimentColumn> columns = ExperimentColumn.of(result);
        TextTable table = new TextTable(columns.stream().map(ExperimentColumn::label).toList(),
                columns.stream().map(ExperimentColumn::isNumber).toList());
        for (ExperimentRow row : ExperimentRow.of(result)) {
            table.add(columns.stream().map(column -> column.text().apply(row)).toList());
        }
        return table;
    }

    private void section(String heading, List<String> lines) {
        if (!lines.isEmpty()) {
            out.print("\n" + heading + "\n");
            lines.forEach(line -> out.print("  " + Excerpt.line(line) + "\n"));
        }
    }
}
