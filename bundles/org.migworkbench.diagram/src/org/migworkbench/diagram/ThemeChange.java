package org.migworkbench.diagram;

import org.eclipse.gef.GraphicalViewer;
import org.eclipse.swt.events.PaintEvent;
import org.eclipse.swt.events.PaintListener;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Gives a drawing the colours of the theme when they are others than those that its figures were made with: after the
 * theme was changed, and in an editor that was restored before the theme came.
 */
public final class ThemeChange implements PaintListener {

    private final GraphicalViewer viewer;
    private Color background = WorkbenchColors.background();

    private ThemeChange(GraphicalViewer viewer) {
        this.viewer = viewer;
    }

    /**
     * Begins to follow the theme.
     *
     * @param viewer a drawing whose control is there
     */
    public static void follow(GraphicalViewer viewer) {
        viewer.getControl().addPaintListener(new ThemeChange(viewer));
    }

    @Override
    public void paintControl(PaintEvent event) {
        Color now = WorkbenchColors.background();
        if (!now.equals(background)) {
            background = now;
            event.display.asyncExec(this::makeFiguresAgain);
        }
    }

    private void makeFiguresAgain() {
        Control control = viewer.getControl();
        if (control != null && !control.isDisposed() && viewer.getContents() != null) {
            control.setBackground(background);
            viewer.setContents(viewer.getContents().getModel());
            control.redraw();
        }
    }
}
