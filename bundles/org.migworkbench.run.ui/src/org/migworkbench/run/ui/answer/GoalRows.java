package org.migworkbench.run.ui.answer;

import java.util.List;
import java.util.Optional;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.core.answer.GoalColumns;
import org.migworkbench.study.goal.GoalPoint;
import org.migworkbench.study.search.ValueKnob;
import org.migworkbench.ui.AccessibleNames;

/** A row for each point of a search, the newest in sight, the best in bold. */
final class GoalRows {

    private static final int WIDTH = 96;

    private final Table table;

    GoalRows(Composite parent) {
        table = new Table(parent, SWT.SINGLE | SWT.FULL_SELECTION | SWT.V_SCROLL | SWT.H_SCROLL | SWT.BORDER);
        table.setHeaderVisible(true);
        AccessibleNames.set(table, "Points that were tried");
    }

    Control control() {
        return table;
    }

    void begin(List<ValueKnob> knobs) {
        table.removeAll();
        for (TableColumn column : table.getColumns()) {
            column.dispose();
        }
        for (String title : GoalColumns.titles(knobs)) {
            TableColumn column = new TableColumn(table, SWT.RIGHT);
            column.setText(title);
            column.setWidth(WIDTH);
        }
    }

    void show(List<GoalPoint> points, Optional<GoalPoint> best) {
        if (points.size() < table.getItemCount()) {
            table.removeAll();
        }
        for (GoalPoint point : points.subList(table.getItemCount(), points.size())) {
            TableItem item = new TableItem(table, SWT.NONE);
            item.setText(GoalColumns.of(point).toArray(String[]::new));
            table.showItem(item);
        }
        best.map(points::indexOf).filter(index -> index >= 0).map(table::getItem).ifPresent(item -> {
            item.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
            table.setSelection(item);
        });
    }
}
