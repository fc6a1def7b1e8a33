package org.migworkbench.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;

/** The scrolled part of the Properties view around a form. */
public final class PropertyScroll {

    private PropertyScroll() {
    }

    /**
     * Makes room for a form whose height changed.
     *
     * @param form any composite in the Properties view
     */
    public static void fit(Composite form) {
        for (Composite outer = form; outer != null; outer = outer.getParent()) {
            outer.layout(true, true);
            if (outer instanceof ScrolledComposite scrolled && scrolled.getContent() != null) {
                int width = scrolled.getClientArea().width;
                Point size = scrolled.getContent().computeSize(width > 0 ? width : SWT.DEFAULT, SWT.DEFAULT);
                scrolled.setMinSize(0, size.y);
                scrolled.layout(true, true);
                return;
            }
        }
    }

    /**
     * Makes room for a form when what is happening to it now is over.
     *
     * @param form any composite in the Properties view
     */
    public static void fitSoon(Composite form) {
        form.getDisplay().asyncExec(() -> {
            if (!form.isDisposed()) {
                fit(form);
            }
        });
    }
}
