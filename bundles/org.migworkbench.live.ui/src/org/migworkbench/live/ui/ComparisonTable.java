package org.migworkbench.live.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.core.live.course.LiveRow;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.ui.AccessibleNames;

/** The real migrations below the simulation of the same; the one that is selected is shown with its rounds. */
final class ComparisonTable {

    private final Table table;
    private List<LiveRow> rows = List.of();
    private Optional<RunQuery> selected = Optional.empty();

    ComparisonTable(Composite parent, Consumer<LiveRow> onSelect) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        AccessibleNames.set(table, "Real migrations and their simulation");
        LiveRow.COLUMNS.forEach(this::addColumn);
        table.addListener(SWT.Selection, e -> rowChosen(onSelect));
    }

    private void rowChosen(Consumer<LiveRow> onSelect) {
        if (table.getSelectionIndex() >= 0) {
            selected = Optional.of(rows.get(table.getSelectionIndex()).query());
            onSelect.accept(rows.get(table.getSelectionIndex()));
        }
    }

    private void addColumn(String name) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.pack();
    }

    Control control() {
        return table;
    }

    void show(List<LiveRow> now) {
        if (now.equals(rows)) {
            return;
        }
        rows = now;
        table.removeAll();
        for (LiveRow row : rows) {
            new TableItem(table, SWT.NONE).setText(row.cells().toArray(String[]::new));
        }
        for (TableColumn column : table.getColumns()) {
            column.pack();
        }
        markSelected();
    }

    /** Marks the one whose rounds are shown; nobody is told. */
    void select(Optional<RunQuery> query) {
        selected = query;
        markSelected();
    }

    /** There is always one: a table without a selection takes one when it gets the focus, and tells of it. */
    private void markSelected() {
        for (int i = 0; i < rows.size(); i++) {
            if (selected.filter(rows.get(i).query()::equals).isPresent()) {
                table.setSelection(i);
            }
        }
    }
}
