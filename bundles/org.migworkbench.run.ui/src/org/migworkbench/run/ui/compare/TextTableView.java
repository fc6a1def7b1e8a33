package org.migworkbench.run.ui.compare;

import java.util.List;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.analysis.compare.FigureCell;
import org.migworkbench.analysis.compare.FigureRow;
import org.migworkbench.run.ui.export.CopyAndExport;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** A table of texts whose columns follow what it shows; copied and exported as it is shown. */
final class TextTableView {

    private static final int EXTRA = 10;
    private static final int MOST_WIDTH = 320;

    private final Table table;
    private List<List<String>> rows = List.of();

    /**
     * Creates a table.
     *
     * @param parent where
     * @param name   accessible name, and that of exported files
     * @param out    copies and exports
     */
    TextTableView(Composite parent, String name, CopyAndExport out) {
        table = new Table(parent, SWT.FULL_SELECTION | SWT.MULTI | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        AccessibleNames.set(table, name);
        MenuManager menu = new MenuManager();
        out.addTableActions(menu, name, () -> rows);
        table.setMenu(menu.createContextMenu(table));
    }

    Control control() {
        return table;
    }

    /** What is shown, the headings first. */
    List<List<String>> rows() {
        return rows;
    }

    /** Shows texts, the headings first. */
    void show(List<List<String>> next) {
        if (!next.equals(rows)) {
            fill(next);
        }
    }

    /** Shows figures: a difference is blue with a triangle down where there is less, vermillion with one up where more. */
    void show(List<List<String>> next, List<FigureRow> figures) {
        fill(next);
        for (int i = 0; i < figures.size(); i++) {
            List<FigureCell> cells = figures.get(i).cells();
            for (int j = 0; j < cells.size(); j++) {
                mark(table.getItem(i), j + 1, cells.get(j));
            }
        }
        pack();
    }

    private static void mark(TableItem item, int column, FigureCell cell) {
        switch (cell.mark()) {
            case LESS -> mark(item, column, "\u25bc ", true);
            case MORE -> mark(item, column, "\u25b2 ", false);
            case OTHER -> mark(item, column, "\u2260 ", false);
            case SAME -> item.setForeground(column, WorkbenchColors.secondaryText());
            default -> {
                // the baseline and what isn't known look like any text
            }
        }
    }

    private static void mark(TableItem item, int column, String sign, boolean less) {
        item.setText(column, sign + item.getText(column));
        item.setForeground(column, less ? WorkbenchColors.BLUE : WorkbenchColors.VERMILLION);
    }

    private void fill(List<List<String>> next) {
        rows = List.copyOf(next);
        table.setRedraw(false);
        table.removeAll();
        while (table.getColumnCount() > rows.get(0).size()) {
            table.getColumn(table.getColumnCount() - 1).dispose();
        }
        while (table.getColumnCount() < rows.get(0).size()) {
            new TableColumn(table, SWT.LEFT);
        }
        for (int i = 0; i < rows.get(0).size(); i++) {
            table.getColumn(i).setText(rows.get(0).get(i));
        }
        rows.subList(1, rows.size())
                .forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
        pack();
        table.setRedraw(true);
    }

    private void pack() {
        for (TableColumn column : table.getColumns()) {
            column.pack();
            column.setWidth(Math.min(MOST_WIDTH, column.getWidth() + EXTRA));
        }
    }
}
