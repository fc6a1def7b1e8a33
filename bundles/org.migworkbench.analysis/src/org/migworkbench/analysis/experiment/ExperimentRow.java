package org.migworkbench.analysis.experiment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.result.RunResult;

/** A row of the table of an experiment: a cell with its means and its differences to the baseline. Immutable. */
public final class ExperimentRow {

    private final ExperimentCell cell;
    private final boolean isBaseline;
    private final Map<Metric, Estimate> means = new EnumMap<>(Metric.class);
    private final Map<Metric, Difference> differences = new EnumMap<>(Metric.class);
    private final List<PublishedDifference> published;

    private ExperimentRow(ExperimentCell cell, Optional<ExperimentCell> baseline, List<PublishedDifference> published) {
        this.cell = Objects.requireNonNull(cell, "cell");
        this.isBaseline = baseline.isPresent() && baseline.get() == cell;
        this.published = List.copyOf(published);
        for (Metric metric : Metric.values()) {
            means.put(metric, mean(metric, cell));
            differences.put(metric, baseline.isEmpty() || isBaseline ? Difference.NONE
                    : difference(metric, cell, baseline.get()));
        }
    }

    /**
     * Makes the rows of an experiment.
     *
     * @param result the experiment
     * @return one for each cell, in the order of the cells
     */
    public static List<ExperimentRow> of(ExperimentResult result) {
        List<ExperimentRow> rows = new ArrayList<>();
        for (ExperimentCell cell : result.cells()) {
            Optional<ExperimentCell> baseline = result.baseline().flatMap(name -> result.cell(name, cell.workload()));
            List<PublishedDifference> published = result.published().stream()
                    .filter(figure -> figure.policy().equals(cell.policy())
                            && figure.workload().filter(cell.workload()::equals).isPresent())
                    .toList();
            rows.add(new ExperimentRow(cell, baseline, published));
        }
        return rows;
    }

    private static Estimate mean(Metric metric, ExperimentCell cell) {
        return Estimate.of(cell.runs().stream().map(CellRun::result).flatMap(Optional::stream)
                .map(metric::of).flatMapToDouble(OptionalDouble::stream).toArray());
    }

    /** Seeds of which either run says nothing are left out. */
    private static Difference difference(Metric metric, ExperimentCell cell, ExperimentCell baseline) {
        List<Double> values = new ArrayList<>();
        List<Double> references = new ArrayList<>();
        for (int i = 0; i < Math.min(cell.runs().size(), baseline.runs().size()); i++) {
            OptionalDouble value = value(metric, cell.runs().get(i).result());
            OptionalDouble reference = value(metric, baseline.runs().get(i).result());
            if (value.isPresent() && reference.isPresent()) {
                values.add(value.getAsDouble());
                references.add(reference.getAsDouble());
            }
        }
        return Difference.paired(array(values), array(references));
    }

    private static OptionalDouble value(Metric metric, Optional<RunResult> result) {
        return result.isPresent() ? metric.of(result.get()) : OptionalDouble.empty();
    }

    private static double[] array(List<Double> values) {
        return values.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /**
     * The cell.
     *
     * @return its runs
     */
    public ExperimentCell cell() {
        return cell;
    }

    /**
     * Whether the others are compared with this one.
     *
     * @return true for the baseline's rows
     */
    public boolean isBaseline() {
        return isBaseline;
    }

    /**
     * Mean over the runs.
     *
     * @param metric what of
     * @return the mean, in the unit of files
     */
    public Estimate mean(Metric metric) {
        return means.get(metric);
    }

    /**
     * Difference to the baseline under the same workload.
     *
     * @param metric what of
     * @return the difference; {@link Difference#NONE} for the baseline itself or where there is none
     */
    public Difference difference(Metric metric) {
        return differences.get(metric);
    }

    /**
     * What others published about this policy and workload.
     *
     * @return the figures, in the order of the experiment
     */
    public List<PublishedDifference> published() {
        return published;
    }
}
