package org.migworkbench.analysis.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of the table of an experiment: the same on the command line, in the window and in the documentation.
 *
 * @param id         name in the program
 * @param label      heading for people
 * @param isNumber   whether the column holds numbers, which are aligned to the right
 * @param difference the metric whose difference to the baseline it shows, if it does
 * @param text       value for people
 */
public record ExperimentColumn(String id, String label, boolean isNumber, Optional<Metric> difference,
        Function<ExperimentRow, String> text) {

    /** Checks that nothing is missing. */
    public ExperimentColumn {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(difference, "difference");
        Objects.requireNonNull(text, "text");
    }

    /**
     * The columns of an experiment.
     *
     * @param result the experiment
     * @return the columns in their order; without differences where there is no baseline, and without what is zero in
     *         each cell
     */
    public static List<ExperimentColumn> of(ExperimentResult result) {
        List<ExperimentColumn> columns = new ArrayList<>();
        columns.add(words("workload", "Workload", row -> row.cell().workload()));
        columns.add(words("policy", "Policy", row -> row.cell().policy()));
        columns.add(new ExperimentColumn("runs", "Runs", true, Optional.empty(), ExperimentColumn::runs));
        List<ExperimentRow> rows = ExperimentRow.of(result);
        Stream.of(Metric.values()).filter(metric -> isShown(metric, rows))
                .forEach(metric -> addMetric(columns, metric, result.baseline().isPresent()));
        return columns;
    }

    /**
     * An experiment as a person is shown it, with units.
     *
     * @param result the experiment
     * @return rows of the same length, the headings first
     */
    public static List<List<String>> table(ExperimentResult result) {
        List<ExperimentColumn> columns = of(result);
        List<List<String>> rows = new ArrayList<>();
        rows.add(columns.stream().map(ExperimentColumn::label).toList());
        ExperimentRow.of(result)
                .forEach(row -> rows.add(columns.stream().map(column -> column.text().apply(row)).toList()));
        return rows;
    }

    private static boolean isShown(Metric metric, List<ExperimentRow> rows) {
        return metric != Metric.GUEST_SLOWDOWN || rows.stream().anyMatch(row -> row.mean(metric).mean() > 0);
    }

    private static void addMetric(List<ExperimentColumn> columns, Metric metric, boolean compared) {
        columns.add(new ExperimentColumn(metric.fileName(), metric.label(), true, Optional.empty(),
                row -> metric.text(row.mean(metric))));
        if (compared && metric != Metric.CONVERGED) {
            columns.add(new ExperimentColumn(metric.fileName() + "Difference", "to baseline", true,
                    Optional.of(metric),
                    row -> row.isBaseline() ? "baseline" : metric.text(row.difference(metric))));
        }
    }

    private static ExperimentColumn words(String id, String label, Function<ExperimentRow, String> text) {
        return new ExperimentColumn(id, label, false, Optional.empty(), text);
    }

    private static String runs(ExperimentRow row) {
        int all = row.cell().runs().size();
        int failed = row.cell().failedRuns();
        return failed == 0 ? Integer.toString(all) : all - failed + " of " + all;
    }
}
