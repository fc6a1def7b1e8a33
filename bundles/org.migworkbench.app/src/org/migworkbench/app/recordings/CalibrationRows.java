package org.migworkbench.app.recordings;

import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.recording.calibration.CalibrationTable;

/** A table of the window with the rows of one of a calibration. */
final class CalibrationRows {

    private final Table table;

    CalibrationRows(Composite parent, String name) {
        table = new Table(parent, SWT.BORDER | SWT.FULL_SELECTION);
        table.setHeaderVisible(true);
        table.setLinesVisible(true);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = name;
            }
        });
    }

    Table control() {
        return table;
    }

    void clear() {
        table.removeAll();
    }

    void show(CalibrationTable content) {
        table.setRedraw(false);
        try {
            addMissingColumns(content);
            content.rows().forEach(row -> new TableItem(table, SWT.NONE).setText(row.toArray(String[]::new)));
            for (TableColumn column : table.getColumns()) {
                column.pack();
            }
        } finally {
            table.setRedraw(true);
        }
    }

    private void addMissingColumns(CalibrationTable content) {
        for (int i = table.getColumnCount(); i < content.headings().size(); i++) {
            boolean number = content.numbers().get(i);
            new TableColumn(table, number ? SWT.RIGHT : SWT.LEFT).setText(content.headings().get(i));
        }
    }
}
