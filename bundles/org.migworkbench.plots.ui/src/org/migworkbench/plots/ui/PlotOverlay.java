package org.migworkbench.plots.ui;

import java.util.List;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.PlotReadout;
import org.migworkbench.ui.WorkbenchColors;

/** What lies over the drawn chart and changes with the mouse: the chosen place, the hovered place and its values. */
final class PlotOverlay {

    private static final int BAND = 10;
    private static final int BAND_ALPHA = 50;
    private static final int PADDING = 5;
    private static final int DISTANCE = 8;
    private static final int BOX_ALPHA = 235;

    private final PlotModel model;
    private final Rectangle area;
    private final int width;

    /**
     * Lies over a chart.
     *
     * @param model what the chart shows
     * @param area  where its lines are, in pixels of the control
     * @param width width of the control in pixels
     */
    PlotOverlay(PlotModel model, Rectangle area, int width) {
        this.model = model;
        this.area = area;
        this.width = width;
    }

    /** Marks the chosen place. */
    void paintChosen(GC gc, int x) {
        gc.setAlpha(BAND_ALPHA);
        gc.setBackground(WorkbenchColors.BLUE);
        gc.fillRectangle(x - BAND / 2, area.y, BAND, area.height);
        gc.setAlpha(255);
    }

    /** Marks the hovered place and tells the values there. */
    void paintHovered(GC gc, int x, double value) {
        gc.setForeground(WorkbenchColors.secondaryText());
        gc.setLineWidth(1);
        gc.drawLine(x, area.y, x, area.y + area.height);
        List<String> values = PlotReadout.values(model, value);
        if (!values.isEmpty()) {
            String title = model.xAxis().label() + ' ' + model.xAxis().unit().text(value);
            paintBox(gc, x, title + '\n' + String.join("\n", values));
        }
    }

    private void paintBox(GC gc, int x, String text) {
        Point size = gc.textExtent(text, SWT.DRAW_DELIMITER);
        int boxWidth = size.x + 2 * PADDING;
        int boxHeight = size.y + 2 * PADDING;
        int left = x + DISTANCE + boxWidth <= width ? x + DISTANCE : Math.max(0, x - DISTANCE - boxWidth);
        gc.setAlpha(BOX_ALPHA);
        gc.setBackground(WorkbenchColors.background());
        gc.fillRoundRectangle(left, area.y + 2, boxWidth, boxHeight, 6, 6);
        gc.setAlpha(255);
        gc.setForeground(WorkbenchColors.line());
        gc.drawRoundRectangle(left, area.y + 2, boxWidth - 1, boxHeight - 1, 6, 6);
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(text, left + PADDING, area.y + 2 + PADDING, SWT.DRAW_DELIMITER | SWT.DRAW_TRANSPARENT);
    }
}
