package org.migworkbench.plots.ui;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Line2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.LegendItem;
import org.jfree.chart.LegendItemCollection;
import org.jfree.chart.block.BlockBorder;
import org.jfree.chart.title.LegendTitle;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.swt.SWTGraphics2D;
import org.migworkbench.analysis.BarCsv;
import org.migworkbench.analysis.PlotCsv;
import org.migworkbench.analysis.PlotModel;
import org.migworkbench.analysis.Series;
import org.migworkbench.analysis.SeriesRole;
import org.migworkbench.analysis.experiment.BarPlot;

/** Plots for use elsewhere: side by side on white, each with its own legend, or their numbers as text. */
public final class PlotPicture {

    /** Width of one plot in pixels. */
    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;
    /** How many dots of an image a pixel gets, so that it is sharp on paper. */
    private static final int DENSITY = 2;

    private final List<Supplier<JFreeChart>> charts;
    private final String csv;

    /**
     * Takes plots.
     *
     * @param models at least one
     */
    public PlotPicture(List<PlotModel> models) {
        charts = models.stream().<Supplier<JFreeChart>>map(model -> () -> chart(model)).toList();
        csv = models.stream().map(PlotCsv::of).collect(Collectors.joining("\n"));
    }

    /**
     * Takes a plot of bars.
     *
     * @param model the plot
     */
    public PlotPicture(BarPlot model) {
        charts = List.of(() -> BarChart.of(model, PlotTheme.paper()));
        csv = BarCsv.of(model);
    }

    /**
     * Draws an image. To be called in the user-interface thread.
     *
     * @param display where
     * @return the dots
     */
    public ImageData image(Display display) {
        Image image = new Image(display, width() * DENSITY, HEIGHT * DENSITY);
        GC gc = new GC(image);
        SWTGraphics2D graphics = new SWTGraphics2D(gc);
        try {
            gc.setAntialias(SWT.ON);
            gc.setTextAntialias(SWT.ON);
            graphics.scale(DENSITY, DENSITY);
            draw(graphics);
            return image.getImageData();
        } finally {
            graphics.dispose();
            gc.dispose();
            image.dispose();
        }
    }

    /**
     * Draws an image file. To be called in the user-interface thread.
     *
     * @param display where
     * @return a file in the format PNG
     */
    public byte[] png(Display display) {
        ImageLoader loader = new ImageLoader();
        loader.data = new ImageData[] { image(display) };
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        loader.save(bytes, SWT.IMAGE_PNG);
        return bytes.toByteArray();
    }

    /**
     * Draws a file of shapes, which is sharp at any size.
     *
     * @return a file in the format SVG
     */
    public byte[] svg() {
        SVGGraphics2D graphics = new SVGGraphics2D(width(), HEIGHT);
        graphics.setDefsKeyPrefix("plot");
        draw(graphics);
        return graphics.getSVGDocument().getBytes(StandardCharsets.UTF_8);
    }

    /**
     * Writes the numbers.
     *
     * @return comma-separated text; several plots are separated by an empty line
     */
    public String csv() {
        return csv;
    }

    private int width() {
        return charts.size() * WIDTH;
    }

    private void draw(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width(), HEIGHT));
        for (int i = 0; i < charts.size(); i++) {
            charts.get(i).get().draw(graphics, new Rectangle2D.Double(i * (double) WIDTH, 0, WIDTH, HEIGHT));
        }
    }

    private static JFreeChart chart(PlotModel model) {
        PlotTheme theme = PlotTheme.paper();
        JFreeChart chart = PlotChart.of(model.downSampled(WIDTH), theme);
        LegendItemCollection items = new LegendItemCollection();
        model.series().stream().filter(series -> series.size() > 0).forEach(series -> items.add(item(series)));
        LegendTitle legend = new LegendTitle(() -> items);
        legend.setItemFont(theme.font());
        legend.setItemPaint(theme.text());
        legend.setBackgroundPaint(theme.background());
        legend.setFrame(BlockBorder.NONE);
        legend.setPosition(RectangleEdge.TOP);
        chart.addLegend(legend);
        return chart;
    }

    private static LegendItem item(Series series) {
        SeriesLook look = SeriesLook.of(series.role());
        LegendItem item = new LegendItem(series.label(), null, null, null, true, look.marker(), true,
                look.filled() ? look.color() : Color.WHITE, true, look.color(), new BasicStroke(1.5f),
                series.role() != SeriesRole.DOWNTIME, new Line2D.Double(-14, 0, 14, 0), look.stroke(),
                look.color());
        return item;
    }
}
