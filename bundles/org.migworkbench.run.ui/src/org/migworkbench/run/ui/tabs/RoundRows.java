package org.migworkbench.run.ui.tabs;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.analysis.result.RoundColumn;
import org.migworkbench.analysis.result.RoundTable;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.ui.AccessibleNames;

/** The table of rounds. It makes a row when it is first seen, so many rounds cost nothing. */
public final class RoundRows {

    private static final int CELL_MARGIN = 14;
    private static final int HEADER_MARGIN = 24;
    /** Longest text that a cell usually holds. */
    private static final String USUAL = "999 Mbit/s";

    private final Table table;
    private final Consumer<List<RoundStats>> onSelect;
    private final List<RoundColumn> columns = RoundTable.columns().stream()
            .filter(column -> !column.id().equals("vm")).toList();
    private List<RoundStats> rounds = List.of();

    /**
     * Creates the table.
     *
     * @param parent   where
     * @param onSelect told the rounds that a person has selected
     */
    RoundRows(Composite parent, Consumer<List<RoundStats>> onSelect) {
        this.onSelect = onSelect;
        table = new Table(parent, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.setLinesVisible(false);
        AccessibleNames.set(table, "Rounds of the migration");
        addColumns();
        showDisk(false);
        table.addListener(SWT.SetData, this::fill);
        table.addListener(SWT.Selection, e -> onSelect.accept(selected()));
    }

    private void addColumns() {
        GC gc = new GC(table);
        try {
            columns.forEach(column -> addColumn(column, gc));
        } finally {
            gc.dispose();
        }
    }

    /**
     * The control, to lay it out.
     *
     * @return the table
     */
    public Table control() {
        return table;
    }

    /**
     * Gives the table a menu.
     *
     * @param menu the menu
     */
    public void setMenu(Menu menu) {
        table.setMenu(menu);
    }

    /** Shows rounds; those that were there before keep their selection. */
    void show(List<RoundStats> next) {
        int same = same(next);
        if (same == rounds.size() && same == next.size()) {
            return;
        }
        int before = rounds.size();
        rounds = List.copyOf(next);
        showDisk(rounds.stream().anyMatch(round -> round.disk().isCopied()));
        table.setItemCount(rounds.size());
        if (same < Math.min(before, rounds.size())) {
            table.clear(same, Math.min(before, rounds.size()) - 1);
        }
    }

    private int same(List<RoundStats> next) {
        int same = 0;
        while (same < Math.min(rounds.size(), next.size()) && rounds.get(same).equals(next.get(same))) {
            same++;
        }
        return same;
    }

    /**
     * What is shown.
     *
     * @return the rounds in their order
     */
    public List<RoundStats> rounds() {
        return rounds;
    }

    /**
     * What a person has selected.
     *
     * @return the rounds in their order
     */
    public List<RoundStats> selected() {
        int[] indices = table.getSelectionIndices();
        Arrays.sort(indices);
        List<RoundStats> selected = new ArrayList<>();
        for (int index : indices) {
            if (index < rounds.size()) {
                selected.add(rounds.get(index));
            }
        }
        return selected;
    }

    /** Selects rounds by their numbers and brings them into view; nobody is told. */
    void select(List<Integer> numbers) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < rounds.size(); i++) {
            if (numbers.contains(rounds.get(i).round())) {
                indices.add(i);
            }
        }
        table.setSelection(indices.stream().mapToInt(Integer::intValue).toArray());
        if (!indices.isEmpty()) {
            table.showSelection();
        }
    }

    /** Selects all rounds as a person would. */
    public void selectAll() {
        table.selectAll();
        onSelect.accept(selected());
    }

    /** The columns of the disk have room only where one is copied. */
    private void showDisk(boolean shown) {
        for (int i = 0; i < columns.size(); i++) {
            TableColumn header = table.getColumn(i);
            if (columns.get(i).isOfDisk() && header.getResizable() != shown) {
                header.setResizable(shown);
                header.setWidth(shown ? (Integer) header.getData() : 0);
            }
        }
    }

    private void addColumn(RoundColumn column, GC gc) {
        TableColumn header = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
        header.setText(column.label());
        String widest = column.isNumber() ? USUAL : RoundTable.text(Phase.STOP_AND_COPY);
        header.setWidth(Math.max(gc.textExtent(column.label()).x + HEADER_MARGIN,
                gc.textExtent(column.id().equals("round") ? "" : widest).x + CELL_MARGIN));
        header.setData(header.getWidth());
        header.setMoveable(true);
        header.setToolTipText(column.unit().isEmpty() ? column.id() : column.id() + " (" + column.unit() + ')');
    }

    private void fill(Event e) {
        if (e.index >= 0 && e.index < rounds.size()) {
            RoundStats round = rounds.get(e.index);
            ((TableItem) e.item).setText(columns.stream().map(column -> column.text().apply(round))
                    .toArray(String[]::new));
        }
    }
}
