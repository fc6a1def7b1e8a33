package org.migworkbench.plots.ui;

import java.awt.geom.AffineTransform;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.swt.SWTGraphics2D;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.plots.ui.chart.LineChart;
import org.migworkbench.plots.ui.chart.PlotTheme;
import org.migworkbench.plots.ui.chart.SeriesLook;
import org.migworkbench.ui.WorkbenchColors;

/** What lies over the drawn chart and changes with the mouse: the chosen place, the hovered place and its values. */
final class PlotOverlay {

    private static final int BAND = 10;
    private static final int BAND_ALPHA = 50;
    private static final int OPAQUE = 255;
    private static final int BOX_ALPHA = 235;
    private static final int PADDING = 4;
    private static final int MARKER = 12;
    private static final int DISTANCE = 8;
    private static final int CORNER = 6;

    private final LineChart chart;
    private final PlotTheme theme;
    private final ChartRenderingInfo info;
    private final Rectangle area;
    private final int width;

    /**
     * Lies over a chart.
     *
     * @param chart the chart
     * @param theme how it looks
     * @param info  what its last drawing left
     * @param width width of the control in pixels
     */
    PlotOverlay(LineChart chart, PlotTheme theme, ChartRenderingInfo info, int width) {
        this.chart = chart;
        this.theme = theme;
        this.info = info;
        this.area = chart.area(info);
        this.width = width;
    }

    /** Marks a chosen place, if it is in view. */
    void paintChosen(GC gc, double place) {
        if (chart.inView().contains(place)) {
            int x = chart.pixelX(place, info);
            gc.setAlpha(BAND_ALPHA);
            gc.setBackground(WorkbenchColors.BLUE);
            gc.fillRectangle(x - BAND / 2, area.y, BAND, area.height);
            gc.setAlpha(OPAQUE);
        }
    }

    /** Marks the hovered place and tells the values there. */
    void paintHovered(GC gc, double value) {
        if (!chart.inView().contains(value)) {
            return;
        }
        int x = chart.pixelX(value, info);
        gc.setForeground(WorkbenchColors.secondaryText());
        gc.setLineWidth(1);
        gc.drawLine(x, area.y, x, area.y + area.height);
        List<Line> lines = lines(value);
        if (!lines.isEmpty()) {
            paintBox(gc, x, chart.shown().xText(value), lines);
        }
    }

    /** A threshold that is being moved, with its value. */
    void paintHeld(GC gc, Threshold threshold) {
        int pixel = chart.pixel(threshold, info);
        String text = threshold.text();
        Point size = gc.textExtent(text);
        gc.setForeground(WorkbenchColors.BLUE);
        gc.setLineWidth(2);
        int left;
        int top;
        if (threshold.axis() == AxisId.BELOW) {
            int x = Math.max(area.x, Math.min(area.x + area.width, pixel));
            gc.drawLine(x, area.y, x, area.y + area.height);
            left = x + DISTANCE + size.x <= width ? x + DISTANCE : Math.max(0, x - DISTANCE - size.x);
            top = area.y + PADDING;
        } else {
            int y = Math.max(area.y, Math.min(area.y + area.height, pixel));
            gc.drawLine(area.x, y, area.x + area.width, y);
            left = area.x + area.width - size.x - 2 * PADDING;
            top = y - size.y - 2 * PADDING >= area.y ? y - size.y - 2 * PADDING : y + PADDING;
        }
        gc.setLineWidth(1);
        paintFrame(gc, new Rectangle(left, top, size.x + 2 * PADDING, size.y + PADDING));
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(text, left + PADDING, top + PADDING / 2, true);
    }

    private List<Line> lines(double x) {
        List<Line> lines = new ArrayList<>();
        for (Series series : chart.shown().series()) {
            (series.source().ghost() ? OptionalInt.empty() : series.indexOf(x))
                    .ifPresent(i -> lines.add(new Line(series, series.unit().text(series.y(i)))));
        }
        return lines;
    }

    private void paintBox(GC gc, int x, String title, List<Line> lines) {
        int row = gc.getFontMetrics().getHeight();
        int widest = lines.stream().mapToInt(line -> MARKER + gc.textExtent(line.text()).x).max().orElse(0);
        int boxWidth = Math.max(gc.textExtent(title).x, widest) + 2 * PADDING;
        int boxHeight = (lines.size() + 1) * row + 2 * PADDING;
        int left = x + DISTANCE + boxWidth <= width ? x + DISTANCE : Math.max(0, x - DISTANCE - boxWidth);
        paintFrame(gc, new Rectangle(left, area.y, boxWidth, boxHeight));
        gc.setForeground(WorkbenchColors.text());
        paintText(gc, left, title, lines);
    }

    private void paintText(GC gc, int left, String title, List<Line> lines) {
        int row = gc.getFontMetrics().getHeight();
        int y = area.y + PADDING;
        gc.drawText(title, left + PADDING, y, true);
        for (Line line : lines) {
            y += row;
            gc.drawText(line.text(), left + PADDING + MARKER, y, true);
            paintMarker(gc, line.series(), left + PADDING + MARKER / 2.0 - 2, y + row / 2.0);
        }
    }

    private static void paintFrame(GC gc, Rectangle box) {
        gc.setAlpha(BOX_ALPHA);
        gc.setBackground(WorkbenchColors.background());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, CORNER, CORNER);
        gc.setAlpha(OPAQUE);
        gc.setForeground(WorkbenchColors.line());
        gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, CORNER, CORNER);
    }

    /** The series' own marker, so that no name is needed beside the value. */
    private void paintMarker(GC gc, Series series, double x, double y) {
        SeriesLook look = SeriesLook.of(series, theme);
        SWTGraphics2D graphics = new SWTGraphics2D(gc);
        try {
            graphics.setColor(look.color());
            graphics.fill(AffineTransform.getTranslateInstance(x, y).createTransformedShape(look.marker()));
            if (!look.filled()) {
                gc.setBackground(WorkbenchColors.background());
                gc.fillOval((int) Math.round(x) - 2, (int) Math.round(y) - 2, 4, 4);
            }
        } finally {
            graphics.dispose();
        }
        gc.setForeground(WorkbenchColors.text());
    }

    /** A value in the read-out. */
    private record Line(Series series, String text) {
    }
}
