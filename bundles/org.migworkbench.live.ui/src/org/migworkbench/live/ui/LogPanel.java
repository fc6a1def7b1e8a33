package org.migworkbench.live.ui;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableColumn;
import org.eclipse.swt.widgets.TableItem;
import org.migworkbench.core.live.course.SessionLogLine;
import org.migworkbench.ui.AccessibleNames;

/** Each command that was sent, with its time. Questions are left out here; what is saved has them all. */
final class LogPanel {

    private static final int TIME_WIDTH = 95;
    private static final int SIDE_WIDTH = 70;
    private static final int TEXT_WIDTH = 600;
    private static final int HINT_WIDTH = 200;

    private final Composite frame;
    private final Table table;
    private final Button save;
    private List<SessionLogLine> lines = List.of();

    LogPanel(Composite parent, Runnable onSave) {
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(new GridLayout(2, false));
        addHint();
        save = createSave(onSave);
        table = createTable();
        column("Time", TIME_WIDTH);
        column("To", SIDE_WIDTH);
        column("Command", TEXT_WIDTH);
        table.addListener(SWT.SetData, e -> fill((TableItem) e.item));
    }

    private Table createTable() {
        Table sent = new Table(frame, SWT.VIRTUAL | SWT.MULTI | SWT.FULL_SELECTION | SWT.BORDER);
        sent.setHeaderVisible(true);
        sent.setLayoutData(new GridData(SWT.FILL, SWT.FILL, true, true, 2, 1));
        AccessibleNames.set(sent, "Commands sent");
        return sent;
    }

    private Button createSave(Runnable onSave) {
        Button button = new Button(frame, SWT.PUSH);
        button.setText("Save\u2026");
        button.addListener(SWT.Selection, e -> onSave.run());
        button.setEnabled(false);
        return button;
    }

    private void addHint() {
        Label hint = new Label(frame, SWT.WRAP);
        hint.setText("Commands sent. Questions are left out; Save writes all, with the answers.");
        GridData wide = new GridData(SWT.FILL, SWT.CENTER, true, false);
        wide.widthHint = HINT_WIDTH;
        hint.setLayoutData(wide);
    }

    private void fill(TableItem item) {
        SessionLogLine line = lines.get(table.indexOf(item));
        item.setText(new String[] { line.time(), line.side(), line.text() });
    }

    private void column(String name, int width) {
        TableColumn column = new TableColumn(table, SWT.LEFT);
        column.setText(name);
        column.setWidth(width);
    }

    Control control() {
        return frame;
    }

    void setFocus() {
        table.setFocus();
    }

    void show(List<SessionLogLine> now) {
        if (now == lines) {
            return;
        }
        boolean longer = now.size() > lines.size();
        lines = now;
        table.setItemCount(lines.size());
        table.clearAll();
        save.setEnabled(!lines.isEmpty());
        if (longer) {
            table.setTopIndex(lines.size() - 1);
        }
    }
}
