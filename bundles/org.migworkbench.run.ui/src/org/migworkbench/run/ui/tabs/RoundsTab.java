package org.migworkbench.run.ui.tabs;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.engine.result.RoundStats;

/** The rounds of a migration as a table. */
public final class RoundsTab implements ResultTab {

    private final Consumer<List<Integer>> onSelect;
    private RoundRows rows;

    /**
     * Prepares the tab.
     *
     * @param onSelect told the numbers of the rounds that a person has selected
     */
    public RoundsTab(Consumer<List<Integer>> onSelect) {
        this.onSelect = onSelect;
    }

    @Override
    public String title() {
        return "Rounds";
    }

    @Override
    public Control create(Composite parent) {
        rows = new RoundRows(parent, selected -> onSelect.accept(selected.stream().map(RoundStats::round).toList()));
        return rows.control();
    }

    /**
     * The rows.
     *
     * @return the table
     */
    public RoundRows rows() {
        return rows;
    }

    @Override
    public void show(ShownResult shown) {
        rows.show(shown.migration().rounds().rounds());
    }

    @Override
    public void select(List<Integer> rounds) {
        rows.select(rounds);
    }

    @Override
    public void setFocus() {
        rows.control().setFocus();
    }
}
