package org.migworkbench.analysis.result;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.analysis.experiment.Difference;
import org.migworkbench.analysis.experiment.Estimate;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.ExperimentRow;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.analysis.experiment.PublishedDifference;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.format.ExactNumbers;

/** The cells of experiments as comma-separated text, no digit lost. What is not known is an empty cell. */
public final class ExperimentCsv {

    private ExperimentCsv() {
    }

    /**
     * Writes experiments as a table with a heading, a row a cell.
     *
     * @param results the experiments
     * @return the text, lines ended by a line feed
     */
    public static String of(List<ExperimentResult> results) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(heading());
        for (ExperimentResult result : results) {
            ExperimentRow.of(result).forEach(row -> rows.add(cells(result, row)));
        }
        return CsvText.of(rows);
    }

    private static List<String> heading() {
        List<String> heading = new ArrayList<>(List.of("experiment", "scenario", "policy", "workload", "baseline",
                "runs", "failedRuns", "problems"));
        for (Metric metric : Metric.values()) {
            for (String part : List.of("", "Low", "High", "Difference", "DifferenceLow", "DifferenceHigh",
                    "DifferencePercent", "DifferencePercentLow", "DifferencePercentHigh", "PublishedPercent")) {
                heading.add(metric.fileName() + part);
            }
        }
        heading.add("publishedSources");
        return heading;
    }

    private static List<String> cells(ExperimentResult result, ExperimentRow row) {
        List<String> cells = new ArrayList<>(List.of(result.name(), result.scenario(), row.cell().policy(),
                row.cell().workload(), result.baseline().orElse(""), Integer.toString(row.cell().runs().size()),
                Integer.toString(row.cell().failedRuns()), String.join(" ", row.cell().problems())));
        for (Metric metric : Metric.values()) {
            add(cells, row, metric);
        }
        cells.add(row.published().stream().map(PublishedDifference::source).distinct()
                .collect(Collectors.joining("; ")));
        return cells;
    }

    private static void add(List<String> cells, ExperimentRow row, Metric metric) {
        Difference difference = row.difference(metric);
        add(cells, row.mean(metric));
        add(cells, difference.absolute());
        add(cells, difference.percent());
        cells.add(row.published().stream().filter(figure -> figure.metric() == metric)
                .map(figure -> ExactNumbers.text(figure.percent())).collect(Collectors.joining(" ")));
    }

    private static void add(List<String> cells, Estimate estimate) {
        cells.add(CsvText.cell(estimate.mean()));
        cells.add(CsvText.cell(estimate.low()));
        cells.add(CsvText.cell(estimate.high()));
    }
}
