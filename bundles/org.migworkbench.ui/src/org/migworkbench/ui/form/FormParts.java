package org.migworkbench.ui.form;

import java.util.List;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

/** The look of the parts of a form. */
final class FormParts {

    private FormParts() {
    }

    static Label label(Composite parent, String text) {
        Label label = new Label(parent, SWT.NONE);
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        return label;
    }

    static void fill(Control control) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).grab(true, false).hint(60, SWT.DEFAULT)
                .applyTo(control);
    }

    static void show(Combo combo, String[] items, int selected) {
        if (!List.of(items).equals(List.of(combo.getItems()))) {
            combo.setItems(items);
        }
        if (selected < 0) {
            combo.deselectAll();
        } else if (combo.getSelectionIndex() != selected) {
            combo.select(selected);
        }
    }

    static void show(Text text, String value) {
        if (!text.isFocusControl() && !value.equals(text.getText())) {
            text.setText(value);
        }
    }

    static String orEmpty(Object value) {
        return value == null ? "" : value.toString();
    }
}
