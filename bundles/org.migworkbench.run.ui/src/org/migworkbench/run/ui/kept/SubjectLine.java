package org.migworkbench.run.ui.kept;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.core.results.ResultTitle;
import org.migworkbench.ui.WorkbenchColors;

/** The line that names what a result belongs to, and says when the model has moved on. */
public final class SubjectLine {

    private final Composite frame;
    private final CLabel subject;
    private final CLabel older;

    /**
     * Makes the line.
     *
     * @param parent where
     */
    public SubjectLine(Composite parent) {
        frame = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).applyTo(frame);
        subject = new CLabel(frame, SWT.NONE);
        subject.setMargins(5, 1, 5, 0);
        GridDataFactory.fillDefaults().applyTo(subject);
        older = new CLabel(frame, SWT.NONE);
        older.setMargins(5, 1, 5, 0);
        older.setForeground(WorkbenchColors.VERMILLION);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(older);
    }

    /**
     * The line's control.
     *
     * @return the control
     */
    public Control control() {
        return frame;
    }

    /**
     * Shows a title.
     *
     * @param title what is shown, and whether it is still so
     */
    public void show(ResultTitle title) {
        String tip = title.note().isEmpty() ? title.text() : title.text() + '\n' + title.note();
        boolean changed = set(subject, title.text(), tip)
                | set(older, title.older(), String.join("\n", title.differences()));
        if (changed) {
            frame.layout(true, true);
            frame.requestLayout();
            frame.getParent().layout();
        }
    }

    private static boolean set(CLabel label, String text, String tip) {
        label.setToolTipText(tip.isEmpty() ? null : tip);
        if (text.equals(label.getText())) {
            return false;
        }
        label.setText(text);
        return true;
    }
}
