package org.migworkbench.run.ui.map;

import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.UnaryOperator;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.graphics.PaletteData;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.migworkbench.analysis.pagemap.MapGrid;
import org.migworkbench.analysis.pagemap.MapPicture;
import org.migworkbench.analysis.pagemap.MapRange;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/** Draws a picture of a map, and lets a person point at a page, look closer, and come back. */
final class MapCanvas {

    private static final double CLOSER = 0.5;
    private static final int DRAG_PIXELS = 4;

    private final Canvas canvas;
    private final IntConsumer onPage;
    private final Consumer<UnaryOperator<MapRange>> onRange;
    private Optional<MapPicture> picture = Optional.empty();
    private Optional<Image> image = Optional.empty();
    private int page = -1;
    private Point pressed;
    private Point dragged;

    /**
     * Creates the canvas.
     *
     * @param parent  where
     * @param onPage  told the page that is pointed at
     * @param onRange told how the pages that are looked at shall change
     */
    MapCanvas(Composite parent, IntConsumer onPage, Consumer<UnaryOperator<MapRange>> onRange) {
        this.onPage = onPage;
        this.onRange = onRange;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED | SWT.NO_BACKGROUND);
        AccessibleNames.set(canvas, "Map of the guest's pages");
        canvas.setToolTipText(null);
        canvas.addPaintListener(e -> paint(e.gc));
        canvas.addListener(SWT.MouseMove, this::move);
        canvas.addListener(SWT.MouseDown, this::press);
        canvas.addListener(SWT.MouseUp, this::release);
        canvas.addListener(SWT.MouseDoubleClick, e -> whole());
        canvas.addListener(SWT.MouseVerticalWheel, this::wheel);
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.FocusIn, e -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, e -> canvas.redraw());
        canvas.addListener(SWT.Traverse, e -> e.doit = true);
        canvas.addListener(SWT.Dispose, e -> image.ifPresent(Image::dispose));
    }

    Canvas control() {
        return canvas;
    }

    /** Shows a picture; it is drawn once and painted often. */
    void show(MapPicture next) {
        picture = Optional.of(next);
        image.ifPresent(Image::dispose);
        image = Optional.of(new Image(canvas.getDisplay(), data(next)));
        canvas.redraw();
    }

    /** Shows nothing. */
    void clear() {
        picture = Optional.empty();
        image.ifPresent(Image::dispose);
        image = Optional.empty();
        page = -1;
        canvas.redraw();
    }

    Optional<ImageData> picture() {
        return picture.map(MapCanvas::data);
    }

    private static ImageData data(MapPicture picture) {
        MapGrid grid = picture.grid();
        int[] colors = MapColors.table(picture.look(), picture.most());
        int size = grid.pixels();
        ImageData data = new ImageData(grid.cols() * size, grid.rows() * size, 24,
                new PaletteData(0xFF0000, 0xFF00, 0xFF));
        int[] line = new int[data.width];
        int[] values = picture.values();
        for (int row = 0; row < grid.rows(); row++) {
            for (int x = 0; x < line.length; x++) {
                int cell = row * grid.cols() + x / size;
                line[x] = cell < values.length ? colors[values[cell] + 1] : colors[0];
            }
            for (int y = row * size; y < (row + 1) * size; y++) {
                data.setPixels(0, y, line.length, line, 0);
            }
        }
        return data;
    }

    private void paint(GC gc) {
        Rectangle area = canvas.getClientArea();
        gc.setBackground(WorkbenchColors.background());
        gc.fillRectangle(area);
        image.ifPresent(drawn -> gc.drawImage(drawn, 0, 0));
        picture.filter(drawn -> page >= drawn.grid().from() && page < drawn.grid().to())
                .ifPresent(drawn -> paintPage(gc, drawn.grid()));
        if (pressed != null && dragged != null) {
            gc.setForeground(WorkbenchColors.text());
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawLine(pressed.x, pressed.y, dragged.x, dragged.y);
            gc.setLineStyle(SWT.LINE_SOLID);
        }
        if (canvas.isFocusControl()) {
            gc.drawFocus(0, 0, area.width, area.height);
        }
    }

    private void paintPage(GC gc, MapGrid grid) {
        int cell = grid.cellOf(page);
        int size = grid.pixels();
        int x = cell % grid.cols() * size;
        int y = cell / grid.cols() * size;
        gc.setForeground(WorkbenchColors.text());
        gc.drawRectangle(x - 2, y - 2, size + 3, size + 3);
        gc.setForeground(WorkbenchColors.background());
        gc.drawRectangle(x - 3, y - 3, size + 5, size + 5);
    }

    private int pageAt(Event event) {
        return picture.map(drawn -> {
            int cell = drawn.grid().cellAt(event.x, event.y);
            return cell < 0 ? -1 : drawn.grid().page(cell);
        }).orElse(-1);
    }

    private void move(Event event) {
        if (pressed != null) {
            Point now = new Point(event.x, event.y);
            if (dragged != null || Math.hypot(now.x - pressed.x, now.y - pressed.y) > DRAG_PIXELS) {
                dragged = now;
                canvas.redraw();
            }
            return;
        }
        point(pageAt(event));
    }

    private void point(int next) {
        if (next >= 0 && next != page) {
            page = next;
            onPage.accept(next);
            canvas.redraw();
        }
    }

    private void press(Event event) {
        canvas.setFocus();
        if (event.button == 1) {
            pressed = new Point(event.x, event.y);
        }
    }

    private void release(Event event) {
        Point from = pressed;
        boolean wasDragged = dragged != null;
        pressed = null;
        dragged = null;
        if (from != null && wasDragged && picture.isPresent()) {
            MapGrid grid = picture.get().grid();
            int one = grid.cellAt(from.x, from.y);
            int other = grid.cellAt(event.x, event.y);
            if (one >= 0 && other >= 0) {
                int last = Math.max(one, other);
                onRange.accept(
                        now -> now.between(grid.firstPage(Math.min(one, other)), grid.firstPage(last + 1) - 1));
            }
        }
        canvas.redraw();
    }

    private void wheel(Event event) {
        int at = pageAt(event);
        if (at >= 0) {
            scale(at, event.count > 0 ? CLOSER : 1 / CLOSER);
        }
        event.doit = false;
    }

    private void scale(int around, double factor) {
        onRange.accept(now -> now.scaled(around, factor));
    }

    private void whole() {
        if (picture.isPresent()) {
            onRange.accept(now -> MapRange.whole(now.pageCount()));
        }
    }

    private void key(Event event) {
        if (picture.isEmpty()) {
            return;
        }
        MapGrid grid = picture.get().grid();
        int cell = page < grid.from() || page >= grid.to() ? 0 : grid.cellOf(page);
        switch (event.keyCode) {
            case SWT.ARROW_LEFT -> go(grid, cell - 1);
            case SWT.ARROW_RIGHT -> go(grid, cell + 1);
            case SWT.ARROW_UP -> go(grid, cell - grid.cols());
            case SWT.ARROW_DOWN -> go(grid, cell + grid.cols());
            case SWT.HOME -> go(grid, 0);
            case SWT.END -> go(grid, grid.cells() - 1);
            case '+', '=', SWT.KEYPAD_ADD -> scale(grid.page(cell), CLOSER);
            case '-', SWT.KEYPAD_SUBTRACT -> scale(grid.page(cell), 1 / CLOSER);
            case '0', SWT.KEYPAD_0 -> whole();
            default -> {
                return;
            }
        }
        event.doit = false;
    }

    private void go(MapGrid grid, int cell) {
        point(grid.page(Math.max(0, Math.min(grid.cells() - 1, cell))));
    }
}
