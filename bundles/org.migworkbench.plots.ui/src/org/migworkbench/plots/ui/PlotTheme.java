package org.migworkbench.plots.ui;

import java.awt.Color;
import java.awt.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.ui.WorkbenchColors;

/**
 * What all plots of a window have in common.
 *
 * @param background behind the lines: white, in a dark theme as dark as an editor
 * @param text       colour of numbers and labels
 * @param grid       colour of the thin grid
 * @param font       font of numbers and labels
 */
record PlotTheme(Color background, Color text, Color grid, Font font) {

    private static final double GRID = 0.13;
    private static final double QUIET_TEXT = 0.75;
    private static final double SMALLER = 0.84;

    /** The theme of the window that a control is in. */
    static PlotTheme of(Control control) {
        FontData font = control.getFont().getFontData()[0];
        double pixels = font.getHeight() * control.getDisplay().getDPI().y / 72.0 * SMALLER;
        return with(WorkbenchColors.background(), WorkbenchColors.text(), font.getName(), pixels);
    }

    /** The theme of exported pictures, which end on paper: always light. */
    static PlotTheme paper() {
        org.eclipse.swt.graphics.Color white = new org.eclipse.swt.graphics.Color(255, 255, 255);
        org.eclipse.swt.graphics.Color black = new org.eclipse.swt.graphics.Color(0, 0, 0);
        return with(white, black, Font.SANS_SERIF, 12);
    }

    private static PlotTheme with(org.eclipse.swt.graphics.Color background, org.eclipse.swt.graphics.Color text,
            String fontName, double pixels) {
        return new PlotTheme(SeriesLook.awt(background),
                SeriesLook.awt(WorkbenchColors.between(background, text, QUIET_TEXT)),
                SeriesLook.awt(WorkbenchColors.between(background, text, GRID)),
                new Font(fontName, Font.PLAIN, (int) Math.max(9, Math.round(pixels))));
    }
}
