package org.migworkbench.run.ui;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.analysis.experiment.Difference;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.analysis.experiment.ExperimentColumn;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.experiment.ExperimentRow;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/**
 * The table of an experiment, a row a cell. A difference that chance hardly explains is blue with a triangle down where
 * the policy has less, vermillion with a triangle up where it has more.
 */
final class ExperimentRows {

    private static final int EXTRA = 8;

    private final Table table;
    private List<ExperimentRow> rows = List.of();

    ExperimentRows(Composite parent, Consumer<ExperimentCell> onOpen) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.SINGLE | SWT.H_SCROLL | SWT.V_SCROLL);
        table.setHeaderVisible(true);
        table.addListener(SWT.DefaultSelection, event -> selected().ifPresent(onOpen));
        AccessibleNames.set(table, "Cells of the experiment");
    }

    Table control() {
        return table;
    }

    void setMenu(Menu menu) {
        table.setMenu(menu);
    }

    void show(ExperimentResult result) {
        List<ExperimentColumn> columns = ExperimentColumn.of(result);
        table.setRedraw(false);
        table.removeAll();
        removeColumns();
        columns.forEach(this::addHeader);
        rows = ExperimentRow.of(result);
        rows.forEach(row -> add(row, columns));
        packColumns();
        table.setRedraw(true);
    }

    private void packColumns() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(column.getWidth() + EXTRA);
        }
    }

    private void removeColumns() {
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
    }

    private void addHeader(ExperimentColumn column) {
        TableColumn header = new TableColumn(table, column.isNumber() ? SWT.RIGHT : SWT.LEFT);
        header.setText(column.label());
    }

    private void add(ExperimentRow row, List<ExperimentColumn> columns) {
        TableItem item = new TableItem(table, SWT.NONE);
        for (int i = 0; i < columns.size(); i++) {
            fill(item, i, columns.get(i), row);
        }
        if (row.isBaseline()) {
            item.setForeground(WorkbenchColors.secondaryText());
        }
    }

    private static void fill(TableItem item, int i, ExperimentColumn column, ExperimentRow row) {
        String text = column.text().apply(row);
        Difference difference = column.difference().map(row::difference).orElse(Difference.NONE);
        boolean less = difference.absolute().mean() < 0;
        if (difference.isSignificant()) {
            item.setForeground(i, less ? WorkbenchColors.BLUE : WorkbenchColors.VERMILLION);
            text = (less ? "\u25bc " : "\u25b2 ") + text;
        }
        item.setText(i, text);
    }

    Optional<ExperimentCell> selected() {
        int index = table.getSelectionIndex();
        return index >= 0 && index < rows.size() ? Optional.of(rows.get(index).cell()) : Optional.empty();
    }

    /** Selects a cell; nobody is told. */
    void select(String policy, String workload) {
        for (int i = 0; i < rows.size(); i++) {
            ExperimentCell cell = rows.get(i).cell();
            if (cell.policy().equals(policy) && cell.workload().equals(workload)) {
                table.setSelection(i);
            }
        }
    }
}
