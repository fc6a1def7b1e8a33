package org.migworkbench.ui.form;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.migworkbench.ui.WorkbenchColors;

/** A line below a field that takes up room only while it says what is wrong. */
public final class ErrorLine {

    private final Label label;
    private final String hint;

    /**
     * A line that is empty while nothing is wrong.
     *
     * @param label shows the line, in a grid of two columns
     */
    public ErrorLine(Label label) {
        this(label, "");
    }

    /**
     * A line that gives a hint while nothing is wrong.
     *
     * @param label shows the line, in a grid of two columns
     * @param hint the hint
     */
    public ErrorLine(Label label, String hint) {
        this.label = label;
        this.hint = hint;
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(100, SWT.DEFAULT)
                .align(SWT.FILL, SWT.BEGINNING)
                .exclude(hint.isEmpty()).applyTo(label);
        label.setVisible(!hint.isEmpty());
        label.setForeground(WorkbenchColors.secondaryText());
        label.setText(hint);
    }

    /**
     * Says what is wrong.
     *
     * @param error a sentence; null for nothing
     */
    public void show(String error) {
        String text = error == null ? hint : error;
        if (label.isDisposed() || label.getText().equals(text) && label.getVisible() == !text.isEmpty()) {
            return;
        }
        label.setText(text);
        label.setForeground(error == null ? WorkbenchColors.secondaryText() : WorkbenchColors.VERMILLION);
        ((GridData) label.getLayoutData()).exclude = text.isEmpty();
        label.setVisible(!text.isEmpty());
        relayout();
    }

    private void relayout() {
        Composite form = label.getParent();
        form.layout(true, true);
        PropertyScroll.fit(form);
    }
}
