package org.migworkbench.plots.ui.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.LegendItem;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.SeriesSource;
import org.migworkbench.ui.WorkbenchColors;

/**
 * How a series is drawn. Each role differs from the others in colour and in marker or dash, so a plot can be read without
 * seeing colours.
 *
 * @param color  colour of line and marker
 * @param marker shape at each point, around (0, 0), in pixels
 * @param stroke the line
 * @param filled whether the marker is filled
 * @param path   how the line goes from point to point
 */
public record SeriesLook(Color color, Shape marker, BasicStroke stroke, boolean filled, Path path) {

    /** Line around a marker. */
    public static final BasicStroke OUTLINE = new BasicStroke(1.5f);

    private static final float LINE = 2f;
    /** How much of its colour what was before keeps. */
    private static final double FAINT = 0.4;
    private static final BasicStroke GHOST = new BasicStroke(1.5f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    private static final float[] DASHED = { 6f, 4f };
    private static final double RADIUS = 3.5;
    private static final double LEGEND_LINE = 14;

    /** How a line goes from point to point. */
    public enum Path {
        /** Straight. */
        STRAIGHT,
        /** In steps, for values that hold for the whole of a round. */
        STEPS,
        /** There is none: the points are things of their own. */
        NONE,
        /** In steps, with what is below them filled. */
        AREA
    }

    /** How the line goes on an axis of rounds or of time, where what holds for a whole round is drawn for as long as it. */
    Path path(SeriesRole role, boolean inRounds) {
        return !inRounds && role.isHeld() && path == Path.STRAIGHT ? Path.STEPS : path;
    }

    /**
     * How a series of a result looks: where there are several, the result decides its colour and marker.
     *
     * @param series the series
     * @param theme  of the plot
     * @return its look
     */
    public static SeriesLook of(Series series, PlotTheme theme) {
        SeriesLook look = of(series.role(), theme);
        SeriesSource source = series.source();
        boolean alone = source.number() == SeriesSource.ONLY;
        Color color = alone ? look.color : PlotTheme.awt(
                WorkbenchColors.SERIES.get(source.number() % WorkbenchColors.SERIES.size()));
        Shape marker = alone || !look.isJoined() ? look.marker : marker(source.number());
        return source.ghost()
                ? new SeriesLook(theme.surface(color, FAINT), marker, GHOST, false, look.path)
                : new SeriesLook(color, marker, look.stroke, look.filled, look.path);
    }

    /** Several results can be told by their markers too. */
    private static Shape marker(int result) {
        List<Shape> markers = List.of(circle(), square(), triangle(), diamond(1.3));
        return markers.get(result % markers.size());
    }

    /** How what a series stands for looks. */
    static SeriesLook of(SeriesRole role, PlotTheme theme) {
        return switch (role) {
            case DIRTY_RATE -> straight(WorkbenchColors.VERMILLION, circle(), solid());
            case BANDWIDTH -> straight(WorkbenchColors.BLUE, square(), dashed());
            case BANDWIDTH_SHARE -> straight(WorkbenchColors.SKY_BLUE, triangle(), solid());
            case REMAINING -> straight(WorkbenchColors.GREEN, diamond(1.3), solid());
            case DISK_REMAINING -> straight(WorkbenchColors.SKY_BLUE, square(), dashed());
            case EXPECTED_DOWNTIME -> new SeriesLook(PlotTheme.awt(WorkbenchColors.ORANGE), circle(), dashed(), false,
                    Path.STRAIGHT);
            case DOWNTIME -> new SeriesLook(PlotTheme.awt(WorkbenchColors.PURPLE), star(), solid(), true, Path.NONE);
            case SENT -> straight(WorkbenchColors.BLUE, circle(), solid());
            case SENT_AGAIN -> straight(WorkbenchColors.VERMILLION, triangle(), dashed());
            case SKIPPED -> straight(WorkbenchColors.ORANGE, diamond(1.3), solid());
            case MARKED -> straight(WorkbenchColors.GREY, square(), dashed());
            case COMPRESSED -> straight(WorkbenchColors.GREEN, circle(), dashed());
            case DURATION -> straight(WorkbenchColors.PURPLE, diamond(1.3), solid());
            case THROTTLE -> straight(WorkbenchColors.VERMILLION, square(), solid());
            case TOTAL -> straight(WorkbenchColors.BLUE, diamond(1.3), dashed());
            case LINK_OWN -> area(WorkbenchColors.BLUE, square());
            case LINK_OTHERS -> area(WorkbenchColors.ORANGE, triangle());
            case LINK_TRAFFIC -> area(WorkbenchColors.GREY, circle());
            case GUEST_SLOWDOWN -> new SeriesLook(theme.ink(), triangle(), solid(), false, Path.STEPS);
        };
    }

    private static SeriesLook area(org.eclipse.swt.graphics.Color color, Shape marker) {
        return new SeriesLook(PlotTheme.awt(color), marker, solid(), true, Path.AREA);
    }

    private static SeriesLook straight(org.eclipse.swt.graphics.Color color, Shape marker, BasicStroke stroke) {
        return new SeriesLook(PlotTheme.awt(color), marker, stroke, true, Path.STRAIGHT);
    }

    /**
     * What is inside of the marker.
     *
     * @param theme of the plot
     * @return a colour
     */
    public Color fill(PlotTheme theme) {
        return filled ? color : theme.background();
    }

    /**
     * Whether the points are joined in any way.
     *
     * @return false if each stands for itself
     */
    public boolean isJoined() {
        return path != Path.NONE;
    }

    /** The series in the legend of a picture. */
    LegendItem legendItem(String label, PlotTheme theme) {
        return new LegendItem(label, null, null, null, true, marker, true, fill(theme), true, color, OUTLINE,
                isJoined(), new Line2D.Double(-LEGEND_LINE, 0, LEGEND_LINE, 0), stroke, color);
    }

    private static BasicStroke solid() {
        return new BasicStroke(LINE, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
    }

    private static BasicStroke dashed() {
        return new BasicStroke(LINE, BasicStroke.CAP_BUTT, BasicStroke.JOIN_ROUND, 1f, DASHED, 0f);
    }

    private static Shape circle() {
        return new Ellipse2D.Double(-RADIUS, -RADIUS, 2 * RADIUS, 2 * RADIUS);
    }

    private static Shape square() {
        double half = RADIUS * 0.9;
        return new Rectangle2D.Double(-half, -half, 2 * half, 2 * half);
    }

    private static Shape triangle() {
        double r = RADIUS * 1.25;
        return polygon(0, -r, r, r * 0.8, -r, r * 0.8);
    }

    private static Shape diamond(double factor) {
        double r = RADIUS * factor;
        return polygon(0, -r, r, 0, 0, r, -r, 0);
    }

    private static Shape star() {
        int corners = 10;
        double[] points = new double[2 * corners];
        for (int i = 0; i < corners; i++) {
            double r = RADIUS * (i % 2 == 0 ? 1.9 : 0.8);
            double angle = Math.PI * (2.0 * i / corners - 0.5);
            points[2 * i] = r * Math.cos(angle);
            points[2 * i + 1] = r * Math.sin(angle);
        }
        return polygon(points);
    }

    private static Shape polygon(double... points) {
        Path2D.Double path = new Path2D.Double();
        path.moveTo(points[0], points[1]);
        for (int i = 2; i < points.length; i += 2) {
            path.lineTo(points[i], points[i + 1]);
        }
        path.closePath();
        return path;
    }
}
