package org.migworkbench.plots.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Optional;
import org.jfree.chart.plot.ValueMarker;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.ui.Layer;
import org.jfree.chart.ui.RectangleAnchor;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.chart.ui.TextAnchor;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.PlotRange;
import org.migworkbench.analysis.plots.Threshold;

/** Thresholds as thin lines with their name. One beyond an axis stands at its end, with an arrow, so that it can be taken. */
final class ThresholdMarks {

    private static final double REACH = 4;
    /** How much of what is behind a name is covered, of 255. */
    private static final int MOSTLY = 170;
    private static final BasicStroke DOTTED = new BasicStroke(1f, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f,
            new float[] { 2f, 3f }, 0f);
    private static final RectangleInsets LABEL = new RectangleInsets(3, 3, 3, 18);
    private static final RectangleInsets UPRIGHT_LABEL = new RectangleInsets(3, 4, 3, 4);

    private final XYPlot plot;
    private final LineAxes axes;
    private List<Threshold> shown = List.of();

    ThresholdMarks(XYPlot plot, LineAxes axes) {
        this.plot = plot;
        this.axes = axes;
    }

    /** Shows thresholds instead of those before. */
    void show(List<Threshold> thresholds, PlotTheme theme) {
        shown = thresholds;
        plot.clearRangeMarkers();
        plot.clearDomainMarkers();
        int level = 0;
        for (Threshold threshold : thresholds) {
            ValueMarker marker = marker(threshold, theme);
            if (threshold.axis() == AxisId.BELOW) {
                placeUpright(marker, threshold);
                plot.addDomainMarker(marker, Layer.FOREGROUND);
            } else {
                placeLevel(marker, threshold, level++);
                plot.addRangeMarker(LineAxes.index(threshold.axis()), marker, Layer.FOREGROUND);
            }
        }
    }

    private ValueMarker marker(Threshold threshold, PlotTheme theme) {
        ValueMarker marker = new ValueMarker(axes.reached(threshold), theme.text(), DOTTED);
        marker.setAlpha(1);
        marker.setLabel(text(threshold));
        marker.setLabelFont(theme.font());
        marker.setLabelPaint(theme.text());
        Color behind = theme.background();
        marker.setLabelBackgroundColor(
                new Color(behind.getRed(), behind.getGreen(), behind.getBlue(), MOSTLY));
        return marker;
    }

    private String text(Threshold threshold) {
        PlotRange range = axes.range(threshold.axis());
        boolean upright = threshold.axis() == AxisId.BELOW;
        if (threshold.value() > range.to()) {
            return threshold.text() + (upright ? " \u2192" : " \u2191");
        }
        return threshold.value() < range.from() ? (upright ? "\u2190 " : "\u2193 ") + threshold.text()
                : threshold.text();
    }

    /** Names of lines that may be near each other stand at the right and the left in turns, above or below the line. */
    private void placeLevel(ValueMarker marker, Threshold threshold, int turn) {
        PlotRange range = axes.range(threshold.axis());
        boolean high = marker.getValue() > range.from() + 0.85 * range.width() && !axes.isLogarithmic(threshold.axis())
                || marker.getValue() >= range.to();
        boolean right = turn % 2 == 0;
        marker.setLabelOffset(LABEL);
        if (high) {
            marker.setLabelAnchor(right ? RectangleAnchor.BOTTOM_RIGHT : RectangleAnchor.BOTTOM_LEFT);
            marker.setLabelTextAnchor(right ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
        } else {
            marker.setLabelAnchor(right ? RectangleAnchor.TOP_RIGHT : RectangleAnchor.TOP_LEFT);
            marker.setLabelTextAnchor(right ? TextAnchor.BOTTOM_RIGHT : TextAnchor.BOTTOM_LEFT);
        }
    }

    private void placeUpright(ValueMarker marker, Threshold threshold) {
        PlotRange range = axes.range(threshold.axis());
        boolean late = marker.getValue() > range.from() + range.width() / 2;
        marker.setLabelOffset(UPRIGHT_LABEL);
        marker.setLabelAnchor(late ? RectangleAnchor.TOP_LEFT : RectangleAnchor.TOP_RIGHT);
        marker.setLabelTextAnchor(late ? TextAnchor.TOP_RIGHT : TextAnchor.TOP_LEFT);
    }

    /** The threshold at a place, which need not be met exactly. */
    Optional<Threshold> at(int x, int y, Rectangle2D area) {
        if (x < area.getMinX() || x > area.getMaxX() || y < area.getMinY() - REACH || y > area.getMaxY()) {
            return Optional.empty();
        }
        return shown.stream().filter(threshold -> Math.abs(axes.pixel(threshold.axis(), axes.reached(threshold), area)
                - (threshold.axis() == AxisId.BELOW ? x : y)) <= REACH).findFirst();
    }
}
