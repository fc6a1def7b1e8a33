package org.migworkbench.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;

/** Puts labels beside their fields where there is room, and above them in a narrow view. */
public final class FormColumns {

    private static final int ROOM = 250;

    private FormColumns() {
    }

    /**
     * Arranges a form of two columns whenever its width changes.
     *
     * @param form the form, with a grid of columns
     */
    public static void follow(Composite form) {
        form.addListener(SWT.Resize, event -> {
            GridLayout layout = (GridLayout) form.getLayout();
            int width = form.getSize().x;
            int columns = width < ROOM ? 1 : 2;
            if (width > 0 && layout.numColumns != columns) {
                layout.numColumns = columns;
                PropertyScroll.fitSoon(form);
            }
        });
    }
}
