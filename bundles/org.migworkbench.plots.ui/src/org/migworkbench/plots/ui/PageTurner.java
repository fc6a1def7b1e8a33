package org.migworkbench.plots.ui;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.RowLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.ui.WorkbenchColors;

/** Two arrows and the number of the page that is open; takes no room where there is one page only. */
final class PageTurner {

    private final Composite frame;
    private final Label number;
    private final Runnable onTurn;
    private int page;
    private int pages = 1;

    PageTurner(Composite parent, Runnable onTurn) {
        this.onTurn = onTurn;
        frame = new Composite(parent, SWT.NONE);
        frame.setLayout(line());
        frame.setBackground(WorkbenchColors.background());
        arrow(SWT.LEFT, -1, "Previous plots");
        number = new Label(frame, SWT.NONE);
        number.setBackground(WorkbenchColors.background());
        number.setForeground(WorkbenchColors.text());
        arrow(SWT.RIGHT, 1, "Next plots");
    }

    private static RowLayout line() {
        RowLayout row = new RowLayout();
        row.marginTop = 0;
        row.marginBottom = 0;
        row.center = true;
        return row;
    }

    private void arrow(int direction, int step, String tip) {
        Button button = new Button(frame, SWT.ARROW | SWT.FLAT | direction);
        button.setToolTipText(tip);
        button.addListener(SWT.Selection, e -> {
            page = Math.floorMod(page + step, pages);
            onTurn.run();
        });
    }

    /** The control, laid out by a grid. */
    Control control() {
        return frame;
    }

    /** Offers pages; returns the one that is open, from 0. */
    int show(int count) {
        pages = count;
        page = Math.min(page, count - 1);
        number.setText((page + 1) + " of " + count);
        ((GridData) frame.getLayoutData()).exclude = count == 1;
        frame.setVisible(count > 1);
        return page;
    }
}
