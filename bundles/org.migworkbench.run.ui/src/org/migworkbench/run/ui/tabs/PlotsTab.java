package org.migworkbench.run.ui.tabs;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.queries.Plots;
import org.migworkbench.plots.ui.PlotGrid;

/** The rounds of a migration as plots side by side. */
public final class PlotsTab implements ResultTab {

    private final Consumer<List<Integer>> onSelect;
    private PlotGrid plots;
    private MigrationRounds drawn;

    /**
     * Prepares the tab.
     *
     * @param onSelect told the numbers of the rounds that a person has selected
     */
    public PlotsTab(Consumer<List<Integer>> onSelect) {
        this.onSelect = onSelect;
    }

    @Override
    public String title() {
        return "Plots";
    }

    @Override
    public Control create(Composite parent) {
        plots = new PlotGrid(parent, Plots.of(MigrationRounds.soFar("", List.of())));
        plots.addListener(this::chosen);
        return plots.control();
    }

    /**
     * The plots.
     *
     * @return the grid
     */
    public PlotGrid plots() {
        return plots;
    }

    @Override
    public void show(ShownResult shown) {
        MigrationRounds next = shown.rounds();
        if (!Objects.equals(drawn, next)) {
            drawn = next;
            plots.setModels(Plots.of(next));
        }
    }

    @Override
    public void select(List<Integer> rounds) {
        plots.highlight(rounds.stream().map(Integer::doubleValue).toList());
    }

    @Override
    public void setFocus() {
        plots.control().setFocus();
    }

    private void chosen(PlotPoint at) {
        onSelect.accept(List.of((int) at.x()));
    }
}
