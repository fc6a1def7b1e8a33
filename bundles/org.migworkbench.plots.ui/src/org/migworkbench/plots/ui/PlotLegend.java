package org.migworkbench.plots.ui;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.jfree.swt.SWTGraphics2D;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.ui.WorkbenchColors;

/** One legend for plots that belong together: line and marker of each series with its name, in as many rows as needed. */
final class PlotLegend extends Canvas {

    private static final int SAMPLE = 26;
    private static final int GAP = 4;
    private static final int BETWEEN = 10;
    private static final int MARGIN = 6;
    private static final int ROW_SPACE = 1;

    private List<Series> entries = List.of();

    PlotLegend(Composite parent) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.NO_FOCUS);
        Font small = FontDescriptor.createFrom(parent.getFont()).increaseHeight(-1).createFont(getDisplay());
        setFont(small);
        addDisposeListener(e -> small.dispose());
        addPaintListener(e -> paint(e.gc));
        addListener(SWT.Resize, e -> redraw());
        getAccessible().addAccessibleListener(new AccessibleEntries());
    }

    /** Shows the lines of plots; bars and heat maps have legends of their own. */
    void show(List<? extends PlotModel> models) {
        List<Series> all = new ArrayList<>();
        models.stream().filter(LinePlot.class::isInstance).map(LinePlot.class::cast)
                .forEach(model -> model.series().stream().filter(line -> !line.source().ghost()).forEach(all::add));
        boolean same = all.stream().map(Series::fullLabel).toList()
                .equals(entries.stream().map(Series::fullLabel).toList());
        entries = all;
        if (!same) {
            redraw();
        }
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(getFont());
        try {
            int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : widthHint;
            Point end = layout(gc, width, false);
            return new Point(widthHint == SWT.DEFAULT ? end.x : widthHint,
                    heightHint == SWT.DEFAULT ? end.y : heightHint);
        } finally {
            gc.dispose();
        }
    }

    private void paint(GC gc) {
        gc.setBackground(WorkbenchColors.background());
        gc.fillRectangle(getClientArea());
        gc.setAntialias(SWT.ON);
        layout(gc, getClientArea().width, true);
    }

    /** Lays the entries out in rows, and draws them if asked to; returns the size that they take. */
    private Point layout(GC gc, int width, boolean draw) {
        int height = gc.getFontMetrics().getHeight();
        int x = MARGIN;
        int y = ROW_SPACE;
        int widest = 0;
        for (Series entry : entries) {
            int need = SAMPLE + GAP + gc.textExtent(entry.fullLabel()).x;
            if (x > MARGIN && x + need > width - MARGIN) {
                x = MARGIN;
                y += height + ROW_SPACE;
            }
            if (draw) {
                draw(gc, entry, x, y, height);
            }
            x += need + BETWEEN;
            widest = Math.max(widest, x);
        }
        return new Point(widest, y + height + ROW_SPACE);
    }

    private void draw(GC gc, Series entry, int x, int y, int height) {
        SWTGraphics2D graphics = new SWTGraphics2D(gc);
        try {
            drawSample(graphics, entry, x, y + height / 2.0);
        } finally {
            graphics.dispose();
        }
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(entry.fullLabel(), x + SAMPLE + GAP, y, true);
    }

    private void drawSample(SWTGraphics2D graphics, Series entry, int x, double middle) {
        PlotTheme theme = PlotTheme.of(this);
        SeriesLook look = SeriesLook.of(entry, theme);
        graphics.setColor(look.color());
        if (look.isJoined()) {
            graphics.setStroke(look.stroke());
            graphics.draw(new Line2D.Double(x, middle, x + (double) SAMPLE, middle));
        }
        drawMarker(graphics, look, look.fill(theme), x, middle);
    }

    private void drawMarker(SWTGraphics2D graphics, SeriesLook look, Color fill, int x, double middle) {
        Shape marker = AffineTransform.getTranslateInstance(x + SAMPLE / 2.0, middle)
                .createTransformedShape(look.marker());
        graphics.setColor(fill);
        graphics.fill(marker);
        graphics.setColor(look.color());
        graphics.setStroke(SeriesLook.OUTLINE);
        graphics.draw(marker);
    }

    /** Tells a screen reader the entries. */
    private final class AccessibleEntries extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            e.result = "Legend: " + entries.stream().map(Series::label).collect(Collectors.joining(", "));
        }
    }
}
