package org.migworkbench.plots.ui.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.eclipse.swt.graphics.Color;
import org.jfree.chart.ChartRenderingInfo;
import org.migworkbench.analysis.plots.Axis;
import org.migworkbench.analysis.plots.AxisId;
import org.migworkbench.analysis.plots.BarPlot;
import org.migworkbench.analysis.plots.BarPlot.Bars;
import org.migworkbench.analysis.plots.Categories;
import org.migworkbench.analysis.plots.Cells;
import org.migworkbench.analysis.plots.ColorScale;
import org.migworkbench.analysis.plots.HeatMap;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesKey;
import org.migworkbench.analysis.plots.SeriesRole;
import org.migworkbench.analysis.plots.Threshold;
import org.migworkbench.analysis.plots.ThresholdKnob;
import org.migworkbench.quantities.Range;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.quantities.Unit;

/** Plots with numbers that are easy to check, and a place to draw them. */
public final class PlotSamples {

    public static final int WIDTH = 400;
    public static final int HEIGHT = 300;
    public static final PlotTheme LIGHT = PlotTheme.paper();
    public static final PlotTheme DARK = PlotTheme.with(new Color(30, 30, 30), new Color(230, 230, 230), "SansSerif",
            12);
    public static final Axis MEMORY = new Axis("Remaining", ShownUnit.MEBIBYTES, false);
    public static final Axis TIME = new Axis("Downtime", ShownUnit.MILLISECONDS, false);
    public static final Threshold LIMIT = new Threshold(AxisId.RIGHT, 300, ShownUnit.MILLISECONDS, "Downtime limit",
            Optional.of(new ThresholdKnob("migrations[web].downtimeLimit", Unit.NANOSECONDS, true, 1e6,
                    Range.ONE_OR_MORE)));

    private PlotSamples() {
    }

    /** Memory left on the left, a downtime on the right, a slowdown in steps. */
    public static LinePlot lines(double... remaining) {
        double[] rounds = new double[remaining.length];
        Arrays.setAll(rounds, i -> i + 1);
        Series left = new Series(
                new SeriesKey("remaining", "Remaining", AxisId.LEFT, ShownUnit.MEBIBYTES, SeriesRole.REMAINING),
                rounds, remaining);
        Series steps = new Series(
                new SeriesKey("slowdown", "Slowdown", AxisId.LEFT, ShownUnit.PERCENT, SeriesRole.GUEST_SLOWDOWN),
                rounds, remaining);
        Series right = new Series(
                new SeriesKey("downtime", "Downtime", AxisId.RIGHT, ShownUnit.MILLISECONDS, SeriesRole.DOWNTIME),
                new double[] { rounds.length }, new double[] { 200 });
        return new LinePlot("lines", "Lines", Axis.ROUNDS, MEMORY, Optional.of(TIME), List.of(left, steps, right),
                List.of(LIMIT));
    }

    /** Two policies under two workloads, of which one has no bar. */
    public static BarPlot bars(double first) {
        return new BarPlot("bars", "Bars", TIME, new Categories("Workload", List.of("idle", "busy")), List.of(
                new Bars("Old", List.of(first, 20.0), List.of(1.0, Double.NaN)),
                new Bars("New", List.of(5.0, Double.NaN), List.of(0.0, Double.NaN))));
    }

    /** Two rows of three cells, of which one isn't known. */
    public static HeatMap map(double first) {
        Cells cells = new Cells(3, new double[] { first, 10, 20, 30, Double.NaN, 50 });
        return new HeatMap("map", "Map", new Categories("Workload", List.of("a", "b", "c")),
                new Categories("Policy", List.of("xen", "qemu")), cells, ColorScale.fromZero(TIME, cells));
    }

    /** Draws what a chart shows. */
    public static ChartRenderingInfo draw(PlotChart<?> chart) {
        return draw(chart, new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB));
    }

    /** Draws what a chart shows into an image. */
    public static ChartRenderingInfo draw(PlotChart<?> chart, BufferedImage image) {
        ChartRenderingInfo info = new ChartRenderingInfo();
        Graphics2D graphics = image.createGraphics();
        try {
            chart.chart().draw(graphics, new Rectangle2D.Double(0, 0, image.getWidth(), image.getHeight()), info);
        } finally {
            graphics.dispose();
        }
        return info;
    }
}
