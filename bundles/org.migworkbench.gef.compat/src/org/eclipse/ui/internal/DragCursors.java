package org.eclipse.ui.internal;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Cursor;
import org.eclipse.swt.widgets.Display;

/**
 * Stands in for the class of this name that the workbench dropped and GEF 3.2's flyout palette still calls. The cursors are the system's, so nobody
 * has to dispose of them.
 */
public final class DragCursors {

    /** Not a place to drop. */
    public static final int INVALID = 0;
    /** Drops to the left. */
    public static final int LEFT = 1;
    /** Drops to the right. */
    public static final int RIGHT = 2;
    /** Drops at the top. */
    public static final int TOP = 3;
    /** Drops at the bottom. */
    public static final int BOTTOM = 4;
    /** Drops into the middle. */
    public static final int CENTER = 5;
    /** Drops outside the window. */
    public static final int OFFSCREEN = 6;
    /** Drops into the fast view bar. */
    public static final int FASTVIEW = 7;

    private DragCursors() {
    }

    /**
     * Gives the cursor to show during a drag.
     *
     * @param code where a drop would go, one of this class's constants
     * @return a cursor of the system
     */
    public static Cursor getCursor(int code) {
        Display display = Display.getCurrent();
        if (display == null) {
            display = Display.getDefault();
        }
        return display.getSystemCursor(shape(code));
    }

    private static int shape(int code) {
        return switch (code) {
            case LEFT -> SWT.CURSOR_SIZEW;
            case RIGHT -> SWT.CURSOR_SIZEE;
            case TOP -> SWT.CURSOR_SIZEN;
            case BOTTOM -> SWT.CURSOR_SIZES;
            case CENTER, OFFSCREEN, FASTVIEW -> SWT.CURSOR_SIZEALL;
            default -> SWT.CURSOR_NO;
        };
    }
}
