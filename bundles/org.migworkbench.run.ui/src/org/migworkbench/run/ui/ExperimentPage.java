package org.migworkbench.run.ui;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.analysis.experiment.ExperimentRemarks;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.Metric;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.queries.PlotAxis;
import org.migworkbench.analysis.queries.PlotQuery;
import org.migworkbench.analysis.queries.PlotResults;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.core.study.ExperimentSnapshot;
import org.migworkbench.plots.ui.PlotCanvas;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.form.CalmWheel;

/** An experiment: how far it is, its table, a chart of one metric, and what was published about it. */
final class ExperimentPage {

    private static final int[] TABLE_TO_CHART = { 62, 38 };
    private static final int[] TABLE_TO_REMARKS = { 72, 28 };

    private final Composite frame;
    private final HeadlineBar headline;
    private final ExperimentRows rows;
    private final Text remarks;
    private final Combo metric;
    private final Combo axis;
    private final PlotCanvas plot;
    private Optional<ExperimentResult> drawn = Optional.empty();

    ExperimentPage(Composite parent, Consumer<ExperimentCell> onOpen, Runnable onCancel) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(grid());
        headline = new HeadlineBar(frame, index -> {
            // An experiment is shown as a whole.
        }, onCancel);
        headline.control().setLayoutData(new GridData(SWT.FILL, SWT.TOP, true, false));
        SashForm sash = new SashForm(frame, SWT.HORIZONTAL | SWT.SMOOTH);
        sash.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        SashForm left = new SashForm(sash, SWT.VERTICAL | SWT.SMOOTH);
        rows = new ExperimentRows(left, onOpen);
        rows.control().setToolTipText("Open a row to see the run with its first seed");
        remarks = new Text(left, SWT.MULTI | SWT.READ_ONLY | SWT.WRAP | SWT.V_SCROLL);
        AccessibleNames.set(remarks, "Means over the workloads, and what was published");
        left.setWeights(TABLE_TO_REMARKS);
        Composite right = new Composite(sash, SWT.NONE);
        right.setLayout(grid());
        Composite choices = new Composite(right, SWT.NONE);
        GridLayout two = grid();
        two.numColumns = 2;
        choices.setLayout(two);
        metric = combo(choices, "Metric of the chart", Arrays.stream(Metric.values()).map(Metric::label));
        axis = combo(choices, "Kind of the chart", Stream.of("Bars", "Heat map"));
        Metric first = Metric.TOTAL_TIME;
        BarPlot none = new BarPlot(first.id(), first.label(), new Axis(first.label(), first.unit(), false),
                new Categories("Workload", List.of()), List.of());
        plot = new PlotCanvas(right, none);
        plot.addListener(this::choose);
        plot.control().setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true));
        sash.setWeights(TABLE_TO_CHART);
    }

    private Combo combo(Composite parent, String name, Stream<String> items) {
        Combo combo = new Combo(parent, SWT.DROP_DOWN | SWT.READ_ONLY);
        CalmWheel.over(combo);
        combo.setItems(items.toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> drawn.ifPresent(this::draw));
        AccessibleNames.set(combo, name);
        return combo;
    }

    private static GridLayout grid() {
        GridLayout layout = new GridLayout();
        layout.marginWidth = 0;
        layout.marginHeight = 0;
        layout.verticalSpacing = 0;
        return layout;
    }

    Control control() {
        return frame;
    }

    ExperimentRows rows() {
        return rows;
    }

    PlotCanvas plot() {
        return plot;
    }

    /** What is shown in the table; empty before the first result. */
    Optional<ExperimentResult> result() {
        return drawn;
    }

    void setFocus() {
        rows.control().setFocus();
    }

    /** Shows what is known now; while it runs, the result of the run before stays. */
    void show(ExperimentSnapshot snapshot) {
        List<String> problems = snapshot.result().map(ExperimentRemarks::problems).orElse(List.of());
        State state = State.of(snapshot);
        headline.show(state.light, state.word, sentence(snapshot), problems, snapshot.running());
        if (snapshot.result().isPresent() && !snapshot.result().equals(drawn)) {
            drawn = snapshot.result();
            rows.show(drawn.get());
            remarks.setText(remarks(drawn.get()));
            draw(drawn.get());
        }
    }

    /** How an experiment stands; whether its migrations converged is in its table. */
    private enum State {
        RUNNING(Light.RUNNING, "Running"),
        COMPLETE(Light.GOOD, "All runs have a result"),
        INCOMPLETE(Light.DOUBTFUL, "Runs without a result"),
        FAILED(Light.BAD, "Not run");

        private final Light light;
        private final String word;

        State(Light light, String word) {
            this.light = light;
            this.word = word;
        }

        static State of(ExperimentSnapshot snapshot) {
            if (snapshot.running()) {
                return RUNNING;
            }
            if (!snapshot.problem().isEmpty()) {
                return FAILED;
            }
            return snapshot.result().map(ExperimentResult::isComplete).orElse(false) ? COMPLETE : INCOMPLETE;
        }
    }

    private static String sentence(ExperimentSnapshot snapshot) {
        if (snapshot.running()) {
            return snapshot.query().experimentName() + ": " + snapshot.done() + " of " + snapshot.runs()
                    + " runs finished";
        }
        if (snapshot.result().isEmpty()) {
            return snapshot.query().experimentName() + " was not run. " + snapshot.problem();
        }
        ExperimentResult result = snapshot.result().get();
        int failed = result.cells().stream().mapToInt(ExperimentCell::failedRuns).sum();
        return ExperimentRemarks.headline(result) + (failed == 0 ? "" : "; " + failed + " of " + snapshot.runs()
                + " runs without result");
    }

    private static String remarks(ExperimentResult result) {
        List<String> lines = new ArrayList<>();
        ExperimentRemarks.published(result).forEach(lines::add);
        ExperimentRemarks.averages(result).forEach(line -> lines.add("Mean over the workloads: " + line));
        ExperimentRemarks.problems(result).forEach(line -> lines.add("Without result: " + line));
        return String.join("\n", lines);
    }

    private void draw(ExperimentResult result) {
        PlotAxis over = axis.getSelectionIndex() == 0 ? PlotAxis.WORKLOAD : PlotAxis.POLICY_AND_WORKLOAD;
        Plots.answer(new PlotQuery(new PlotResults.OfExperiment(result),
                Metric.values()[metric.getSelectionIndex()].id(), over)).ifPresent(plot::setModel);
    }

    /** Bars and cells are numbered in the order of workloads and policies. */
    private void choose(PlotPoint at) {
        drawn.ifPresent(result -> rows.select(result.policies().get((int) at.y()),
                result.workloads().get((int) at.x())));
    }
}
