package org.migworkbench.plots.ui;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
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
import org.migworkbench.analysis.plots.PlotCaption;
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

    private static final int MARGIN = 12;
    private static final int TITLE = 16;
    private static final int TEXT = 12;
    private static final double LINE = 1.4;
    /** Plots beside each other; more stand below. */
    private static final int MOST_BESIDE = 3;
    /** Characters of a line of settings over the width of a plot. */
    private static final int CHARACTERS = 88;

    private final List<PlotModel> models;
    private final PlotCaption caption;
    private final boolean titled;

    /**
     * Takes plots, of any kind, without saying of what they are.
     *
     * @param models at least one
     */
    public PlotPicture(List<? extends PlotModel> models) {
        this(models, PlotCaption.NONE);
    }

    /**
     * Takes plots, of any kind.
     *
     * @param models  at least one
     * @param caption of what they are, told above and below them; with it each plot has its own title too
     */
    public PlotPicture(List<? extends PlotModel> models, PlotCaption caption) {
        this.models = List.copyOf(models);
        this.caption = caption;
        this.titled = !caption.isEmpty();
    }

    /**
     * Draws an image. To be called in the user-interface thread.
     *
     * @param display where
     * @return the dots
     */
    public ImageData image(Display display) {
        Image image = new Image(display, width() * DENSITY, height() * DENSITY);
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
        SVGGraphics2D graphics = new SVGGraphics2D(width(), height());
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

    private int columns() {
        return titled ? Math.min(MOST_BESIDE, models.size()) : models.size();
    }

    private int width() {
        return columns() * WIDTH;
    }

    private int rowHeight() {
        return HEIGHT + (titled ? (int) (TEXT * LINE) : 0);
    }

    private int top() {
        return caption.title().isEmpty() ? 0 : (int) (TITLE * LINE) + MARGIN;
    }

    private int height() {
        int rows = (models.size() + columns() - 1) / columns();
        int below = titled ? MARGIN + (int) (lines().size() * TEXT * LINE) : 0;
        return top() + rows * rowHeight() + below;
    }

    /** The settings in lines that fit the width. */
    private List<String> lines() {
        List<String> lines = new ArrayList<>();
        for (String setting : caption.settings()) {
            lines.addAll(wrapped(setting, CHARACTERS * columns()));
        }
        return lines;
    }

    private void draw(Graphics2D graphics) {
        graphics.setColor(Color.WHITE);
        graphics.fill(new Rectangle2D.Double(0, 0, width(), height()));
        if (!caption.title().isEmpty()) {
            text(graphics, caption.title(), new Font(Font.SANS_SERIF, Font.BOLD, TITLE), MARGIN, MARGIN + TITLE);
        }
        Font plain = new Font(Font.SANS_SERIF, Font.PLAIN, TEXT);
        for (int i = 0; i < models.size(); i++) {
            double x = i % columns() * (double) WIDTH;
            double y = top() + i / columns() * (double) rowHeight();
            if (titled) {
                text(graphics, models.get(i).title(), plain, x + MARGIN, y + TEXT);
            }
            PlotChart<?> chart = PlotChart.of(models.get(i));
            chart.addLegend();
            chart.show(models.get(i), PlotTheme.paper(), WIDTH);
            chart.chart().draw(graphics,
                    new Rectangle2D.Double(x, y + rowHeight() - HEIGHT, WIDTH, HEIGHT));
        }
        double y = height() - lines().size() * TEXT * LINE;
        for (String line : lines()) {
            text(graphics, line, plain, MARGIN, y);
            y += TEXT * LINE;
        }
    }

    private static void text(Graphics2D graphics, String text, Font font, double x, double y) {
        graphics.setColor(Color.DARK_GRAY);
        graphics.setFont(font);
        graphics.drawString(text, (float) x, (float) y);
    }

    private static List<String> wrapped(String text, int most) {
        List<String> lines = new ArrayList<>();
        String rest = text;
        while (rest.length() > most) {
            int space = rest.lastIndexOf(' ', most);
            int end = space > 0 ? space : most;
            lines.add(rest.substring(0, end));
            rest = rest.substring(end).strip();
        }
        lines.add(rest);
        return lines;
    }
}
