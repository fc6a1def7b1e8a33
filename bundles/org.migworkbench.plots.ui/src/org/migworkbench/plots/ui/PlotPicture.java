package org.migworkbench.plots.ui;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.ImageLoader;
import org.eclipse.swt.widgets.Display;
import org.jfree.svg.SVGGraphics2D;
import org.jfree.swt.SWTGraphics2D;
import org.migworkbench.analysis.format.CsvText;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.plots.ui.chart.PlotChart;
import org.migworkbench.plots.ui.chart.PlotTheme;

/** Plots for use elsewhere: side by side on white, each with its own legend, or their numbers as text. */
public final class PlotPicture {

    /** Width of one plot in pixels. */
    private static final int WIDTH = 560;
    private static final int HEIGHT = 380;
    /** How many dots of an image a pixel gets, so that it is sharp on paper. */
    private static final int DENSITY = 2;

    private final List<PlotModel> models;

    /**
     * Takes plots, of any kind.
     *
     * @param models at least one
     */
    public PlotPicture(List<? extends PlotModel> models) {
        this.models = List.copyOf(models);
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
        try {
            draw(gc);
            return image.getImageData();
        } finally {
            gc.dispose();
            image.dispose();
        }
    }

    private void draw(GC gc) {
        SWTGraphics2D graphics = new SWTGraphics2D(gc);
        try {
            gc.setAntialias(SWT.ON);
            gc.setTextAntialias(SWT.ON);
            graphics.scale(DENSITY, DENSITY);
            draw(graphics);
        } finally {
            graphics.dispose();
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
        return models.stream().map(model -> CsvText.of(model.table())).collect(Collectors.joining("\n"));
    }

    private int width() {
        return models.size() * WIDTH;
    }

    private void draw(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width(), HEIGHT));
        for (int i = 0; i < models.size(); i++) {
            PlotChart<?> chart = PlotChart.of(models.get(i));
            chart.addLegend();
            chart.show(models.get(i), PlotTheme.paper(), WIDTH);
            chart.chart().draw(graphics, new Rectangle2D.Double(i * (double) WIDTH, 0, WIDTH, HEIGHT));
        }
    }
}
