package org.migworkbench.run.ui.answer;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.core.answer.FindingColumns;
import org.migworkbench.study.search.Finding;
import org.migworkbench.ui.AccessibleNames;

/** A row for each change that was tried; Enter or a double click makes it. */
final class FindingRows {

    private static final int[] WIDTHS = { 330, 80, 80, 80, 80, 70, 420 };

    private final Table table;
    private List<Finding> shown = List.of();

    FindingRows(Composite parent, Consumer<Finding> onChange) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL);
        table.setHeaderVisible(true);
        table.setToolTipText("Enter or a double click makes the change and runs the scenario");
        AccessibleNames.set(table, "What would do");
        List<String> titles = FindingColumns.TITLES;
        for (int i = 0; i < titles.size(); i++) {
            TableColumn column = new TableColumn(table, i == 0 || i == titles.size() - 1 ? SWT.LEFT : SWT.RIGHT);
            column.setText(titles.get(i));
            column.setWidth(WIDTHS[i]);
        }
        table.addListener(SWT.DefaultSelection, event -> {
            int index = table.getSelectionIndex();
            if (index >= 0 && index < shown.size()) {
                onChange.accept(shown.get(index));
            }
        });
    }

    Control control() {
        return table;
    }

    void show(List<Finding> findings) {
        if (findings.equals(shown)) {
            return;
        }
        shown = findings;
        table.setRedraw(false);
        table.removeAll();
        findings.forEach(finding -> new TableItem(table, SWT.NONE)
                .setText(FindingColumns.of(finding).toArray(String[]::new)));
        table.setRedraw(true);
    }
}
