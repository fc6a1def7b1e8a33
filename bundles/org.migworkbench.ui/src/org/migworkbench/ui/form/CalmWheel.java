package org.migworkbench.ui.form;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;

/**
 * Keeps the mouse wheel from choosing something else in a list that it merely passes over: what the list stands in is
 * scrolled instead, as if the list weren't there.
 */
public final class CalmWheel {

    private static final int PIXELS_PER_LINE = 16;

    private CalmWheel() {
    }

    /**
     * Calms the wheel over a control whose value a wheel would change.
     *
     * @param control the control
     */
    public static void over(Control control) {
        control.addListener(SWT.MouseVerticalWheel, event -> scroll(control, event));
    }

    private static void scroll(Control control, Event event) {
        event.doit = false;
        for (Composite outer = control.getParent(); outer != null; outer = outer.getParent()) {
            if (outer instanceof ScrolledComposite scrolled) {
                Point origin = scrolled.getOrigin();
                scrolled.setOrigin(origin.x, origin.y - event.count * PIXELS_PER_LINE);
                return;
            }
        }
    }
}
