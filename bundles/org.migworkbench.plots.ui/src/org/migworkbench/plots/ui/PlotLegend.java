package org.migworkbench.plots.ui;

import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Line2D;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.jfree.swt.SWTGraphics2D;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.Series;
import org.migworkbench.analysis.plots.SeriesSource;
import org.migworkbench.plots.ui.chart.LineView;
import org.migworkbench.plots.ui.chart.PlotTheme;
import org.migworkbench.plots.ui.chart.SeriesLook;
import org.migworkbench.ui.WorkbenchColors;

/**
 * One legend for plots that belong together: line and marker of each series with its name, in as many rows as needed; where
 * there are several results, the colour of each. A click hides what an entry stands for and shows it again, a double click
 * hides all others; so do the space bar and Enter, with the arrow keys to go from entry to entry.
 */
final class PlotLegend extends Canvas {

    private static final int SAMPLE = 26;
    private static final int GAP = 4;
    private static final int BETWEEN = 10;
    private static final int MARGIN = 6;
    private static final int ROW_SPACE = 1;
    private static final int FAINT = 90;
    private static final int OPAQUE = 255;

    private final Consumer<Set<String>> onHide;
    private List<Entry> entries = List.of();
    private List<Rectangle> places = List.of();
    private Set<String> hidden = Set.of();
    private int current;

    /**
     * What can be hidden.
     *
     * @param name   by which it is hidden
     * @param label  for people
     * @param sample a series that it stands for
     * @param result whether it stands for all series of a result
     */
    private record Entry(String name, String label, Series sample, boolean result) {
    }

    PlotLegend(Composite parent, Consumer<Set<String>> onHide) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.onHide = onHide;
        Font small = FontDescriptor.createFrom(parent.getFont()).increaseHeight(-1).createFont(getDisplay());
        setFont(small);
        addDisposeListener(e -> small.dispose());
        addPaintListener(e -> paint(e.gc));
        for (int type : new int[] { SWT.Resize, SWT.FocusIn, SWT.FocusOut }) {
            addListener(type, e -> redraw());
        }
        addListener(SWT.MouseDown, this::press);
        addListener(SWT.MouseDoubleClick, e -> entryAt(e).ifPresent(this::showOnly));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, e -> e.doit = true);
        setToolTipText("Click to hide or show, double-click to show only that");
        getAccessible().addAccessibleListener(new AccessibleEntries());
    }

    /** Shows the lines of plots; bars and heat maps have legends of their own. */
    void show(List<? extends PlotModel> models) {
        Map<String, Entry> all = new LinkedHashMap<>();
        List<Series> lines = new ArrayList<>();
        models.stream().filter(LinePlot.class::isInstance).map(LinePlot.class::cast)
                .forEach(model -> model.series().stream().filter(line -> !line.source().ghost()).forEach(lines::add));
        for (Series line : lines) {
            if (line.source().number() != SeriesSource.ONLY) {
                String name = LineView.nameOfSource(line.source());
                all.putIfAbsent(name, new Entry(name, line.source().name(), line, true));
            }
        }
        for (Series line : lines) {
            String name = LineView.nameOf(line.label());
            all.putIfAbsent(name, new Entry(name, line.label(), line, false));
        }
        boolean same = names(all.values().stream().toList()).equals(names(entries));
        entries = List.copyOf(all.values());
        current = Math.min(current, Math.max(0, entries.size() - 1));
        if (!same) {
            redraw();
        }
    }

    private static List<String> names(List<Entry> some) {
        return some.stream().map(entry -> entry.name() + entry.label()).toList();
    }

    @Override
    public Point computeSize(int widthHint, int heightHint, boolean changed) {
        GC gc = new GC(this);
        gc.setFont(getFont());
        try {
            int width = widthHint == SWT.DEFAULT ? Integer.MAX_VALUE / 2 : widthHint;
            Point end = layout(gc, width, new ArrayList<>());
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
        List<Rectangle> laidOut = new ArrayList<>();
        layout(gc, getClientArea().width, laidOut);
        places = laidOut;
        for (int i = 0; i < entries.size(); i++) {
            draw(gc, entries.get(i), places.get(i));
            if (isFocusControl() && i == current) {
                gc.drawFocus(places.get(i).x - 2, places.get(i).y, places.get(i).width + 4, places.get(i).height);
            }
        }
    }

    /** Lays the entries out in rows; returns the size that they take. */
    private Point layout(GC gc, int width, List<Rectangle> laidOut) {
        int height = gc.getFontMetrics().getHeight();
        int x = MARGIN;
        int y = ROW_SPACE;
        int widest = 0;
        for (Entry entry : entries) {
            int need = SAMPLE + GAP + gc.textExtent(entry.label()).x;
            if (x > MARGIN && x + need > width - MARGIN) {
                x = MARGIN;
                y += height + ROW_SPACE;
            }
            laidOut.add(new Rectangle(x, y, need, height));
            x += need + BETWEEN;
            widest = Math.max(widest, x);
        }
        return new Point(widest, y + height + ROW_SPACE);
    }

    private void draw(GC gc, Entry entry, Rectangle place) {
        boolean off = hidden.contains(entry.name());
        gc.setAlpha(off ? FAINT : OPAQUE);
        SWTGraphics2D graphics = new SWTGraphics2D(gc);
        try {
            drawSample(graphics, entry, place.x, place.y + place.height / 2.0);
        } finally {
            graphics.dispose();
        }
        gc.setAlpha(off ? FAINT : OPAQUE);
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(entry.label(), place.x + SAMPLE + GAP, place.y, true);
        if (off) {
            gc.drawLine(place.x + SAMPLE + GAP, place.y + place.height / 2, place.x + place.width,
                    place.y + place.height / 2);
        }
        gc.setAlpha(OPAQUE);
    }

    private void drawSample(SWTGraphics2D graphics, Entry entry, int x, double middle) {
        PlotTheme theme = PlotTheme.of(this);
        SeriesLook look = SeriesLook.of(entry.sample(), theme);
        boolean neutral = !entry.result() && entry.sample().source().number() != SeriesSource.ONLY;
        Color color = neutral ? theme.text() : look.color();
        graphics.setColor(color);
        if (entry.result() || look.isJoined()) {
            graphics.setStroke(look.stroke());
            graphics.draw(new Line2D.Double(x, middle, x + (double) SAMPLE, middle));
        }
        if (!entry.result()) {
            drawMarker(graphics, look, neutral ? color : look.fill(theme), color, x, middle);
        }
    }

    private static void drawMarker(SWTGraphics2D graphics, SeriesLook look, Color fill, Color edge, int x,
            double middle) {
        Shape marker = AffineTransform.getTranslateInstance(x + SAMPLE / 2.0, middle)
                .createTransformedShape(look.marker());
        graphics.setColor(fill);
        graphics.fill(marker);
        graphics.setColor(edge);
        graphics.setStroke(SeriesLook.OUTLINE);
        graphics.draw(marker);
    }

    private Optional<Entry> entryAt(Event e) {
        for (int i = 0; i < Math.min(places.size(), entries.size()); i++) {
            if (places.get(i).contains(e.x, e.y)) {
                current = i;
                return Optional.of(entries.get(i));
            }
        }
        return Optional.empty();
    }

    private void press(Event e) {
        setFocus();
        if (e.button == 1) {
            entryAt(e).ifPresent(this::toggle);
        }
    }

    private void key(Event e) {
        if (entries.isEmpty()) {
            return;
        }
        if (e.keyCode == SWT.ARROW_RIGHT || e.keyCode == SWT.ARROW_LEFT) {
            current = Math.floorMod(current + (e.keyCode == SWT.ARROW_RIGHT ? 1 : -1), entries.size());
        } else if (e.character == ' ') {
            toggle(entries.get(current));
        } else if (e.keyCode == SWT.CR) {
            showOnly(entries.get(current));
        }
        redraw();
    }

    private void toggle(Entry entry) {
        Set<String> next = new HashSet<>(hidden);
        if (!next.remove(entry.name())) {
            next.add(entry.name());
        }
        hide(next);
    }

    /** Hides all others of its kind, or shows all again where they are hidden already. */
    private void showOnly(Entry entry) {
        Set<String> others = entries.stream().filter(other -> other.result() == entry.result() && other != entry)
                .map(Entry::name).collect(Collectors.toSet());
        hide(hidden.containsAll(others) && !hidden.contains(entry.name()) ? Set.of() : others);
    }

    private void hide(Set<String> next) {
        hidden = Set.copyOf(next);
        redraw();
        onHide.accept(hidden);
    }

    /** Tells a screen reader the entries. */
    private final class AccessibleEntries extends AccessibleAdapter {
        @Override
        public void getName(AccessibleEvent e) {
            e.result = "Legend: " + entries.stream()
                    .map(entry -> entry.label() + (hidden.contains(entry.name()) ? " (hidden)" : ""))
                    .collect(Collectors.joining(", "));
        }
    }
}
