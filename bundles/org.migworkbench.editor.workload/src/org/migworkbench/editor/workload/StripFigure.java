package org.migworkbench.editor.workload;

import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.migworkbench.core.guest.GuestRegion;
import org.migworkbench.core.guest.RegionPlace;
import org.migworkbench.core.guest.StripScale;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.WorkbenchColors;

/**
 * Draws the strip: addresses above, time at the left, a box for each region, below it what was written and what the
 * memory is used for.
 */
final class StripFigure {

    static final int LEFT = 56;
    static final int TOP = 22;
    private static final int RIGHT = 12;
    private static final int MAP = 12;
    private static final int BOTTOM = MAP + 10 + UseBands.HEIGHT;
    private static final int HANDLE = 6;
    private static final int MARKS = 4;
    private static final int PAD = 5;

    private final StripHost host;
    private final GC gc;
    private final Rectangle area;
    private final StripScale scale;

    StripFigure(StripHost host, GC gc, Rectangle client, StripScale scale) {
        this.host = host;
        this.gc = gc;
        this.area = area(client);
        this.scale = scale;
    }

    /** The part of a control on which memory and time lie. */
    static Rectangle area(Rectangle client) {
        return new Rectangle(LEFT, TOP, Math.max(1, client.width - LEFT - RIGHT),
                Math.max(1, client.height - TOP - BOTTOM));
    }

    /** Where the uses of the memory lie, below what was written. */
    static Rectangle bands(Rectangle area) {
        return new Rectangle(area.x, area.y + area.height + MAP + 2 * PAD, area.width, UseBands.HEIGHT - PAD);
    }

    /** The box of a region, its first turn. */
    static Rectangle box(RegionPlace place, StripScale scale, long fromNanos) {
        int x = LEFT + scale.x(place.startBytes());
        int right = LEFT + scale.x(place.endBytes());
        int y = TOP + scale.y(fromNanos);
        int bottom = TOP + (place.forNanos() == 0 ? scale.height() : scale.y(fromNanos + place.forNanos()));
        return new Rectangle(x, y, Math.max(3, right - x), Math.max(3, bottom - y));
    }

    void draw(boolean focused) {
        gc.setBackground(WorkbenchColors.surface(WorkbenchColors.GREY, 0.06));
        gc.fillRectangle(area);
        drawAxes();
        List<GuestRegion> regions = host.regions();
        for (int i = 0; i < regions.size(); i++) {
            drawRegion(regions.get(i), WorkbenchColors.SERIES.get(i % WorkbenchColors.SERIES.size()));
        }
        host.selected().ifPresent(region -> region.place().ifPresent(this::drawHandles));
        drawMap();
        host.use().ifPresent(use -> new UseBands(gc, bands(area), use).draw());
        gc.setForeground(focused ? WorkbenchColors.BLUE : WorkbenchColors.line());
        gc.drawRectangle(area);
        if (regions.isEmpty()) {
            drawHint();
        }
    }

    private void drawAxes() {
        gc.setForeground(WorkbenchColors.secondaryText());
        for (int i = 0; i <= MARKS; i++) {
            String address = i == 0 ? "0" : Quantity.formatBytes(scale.memoryBytes() / MARKS * i);
            Point size = gc.textExtent(address);
            int x = area.x + area.width * i / MARKS;
            gc.drawText(address, Math.min(x - (i == 0 ? 0 : size.x / 2), area.x + area.width - size.x + RIGHT), 2,
                    true);
            drawTime(i);
        }
        drawGrid();
    }

    private void drawTime(int i) {
        String time = i == 0 ? "0 s" : Quantity.formatNanos(scale.spanNanos() / MARKS * i);
        Point height = gc.textExtent(time);
        int y = area.y + area.height * i / MARKS - height.y / 2;
        gc.drawText(time, area.x - height.x - PAD, Math.max(area.y, Math.min(y, area.y + area.height - height.y)),
                true);
    }

    private void drawGrid() {
        gc.setForeground(WorkbenchColors.between(WorkbenchColors.background(), WorkbenchColors.line(), 0.6));
        for (int i = 1; i < MARKS; i++) {
            gc.drawLine(area.x + area.width * i / MARKS, area.y, area.x + area.width * i / MARKS, area.y + area.height);
            gc.drawLine(area.x, area.y + area.height * i / MARKS, area.x + area.width,
                    area.y + area.height * i / MARKS);
        }
    }

    private void drawRegion(GuestRegion region, Color color) {
        region.place().ifPresent(place -> {
            boolean selected = host.selected().map(GuestRegion::workload).filter(w -> w == region.workload())
                    .isPresent();
            long every = place.everyNanos();
            for (int turn = turns(place) - 1; turn >= 0; turn--) {
                drawBox(box(place, scale, place.fromNanos() + turn * every), color, turn == 0 ? 0.35 : 0.15, selected);
            }
            drawName(box(place, scale, place.fromNanos()), region);
        });
    }

    /** How often a region comes within the time that is shown. */
    private int turns(RegionPlace place) {
        long every = place.everyNanos();
        return every == 0 ? 1 : (int) Math.min(500, Math.max(1, (scale.spanNanos() - place.fromNanos()) / every + 1));
    }

    private void drawBox(Rectangle box, Color color, double strength, boolean selected) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(area.intersection(clip));
        gc.setAlpha(selected ? 230 : 190);
        gc.setBackground(WorkbenchColors.surface(color, strength));
        gc.fillRectangle(box);
        gc.setAlpha(255);
        drawOutline(box, color, selected ? 2 : 1);
        gc.setClipping(clip);
    }

    private void drawOutline(Rectangle box, Color color, int width) {
        gc.setForeground(color);
        gc.setLineWidth(width);
        gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
        gc.setLineWidth(1);
    }

    private void drawName(Rectangle box, GuestRegion region) {
        Rectangle clip = gc.getClipping();
        gc.setClipping(box.intersection(area));
        gc.setForeground(WorkbenchColors.text());
        String name = String.valueOf(region.workload().getName());
        gc.drawText(name, box.x + PAD, box.y + PAD, true);
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(WorkbenchColors.secondaryText());
        gc.drawText(region.kindLabel(), box.x + PAD, box.y + PAD + line, true);
        if (!Double.isNaN(region.writesPerSecond())) {
            gc.drawText(Quantity.formatNumber(region.writesPerSecond()) + " writes/s", box.x + PAD,
                    box.y + PAD + 2 * line, true);
        }
        gc.setClipping(clip);
    }

    private void drawHandles(RegionPlace place) {
        Rectangle box = box(place, scale, place.fromNanos());
        gc.setBackground(WorkbenchColors.text());
        int x = box.x + box.width / 2 - HANDLE / 2;
        int y = box.y + box.height / 2 - HANDLE / 2;
        gc.fillRectangle(box.x - HANDLE / 2, y, HANDLE, HANDLE);
        gc.fillRectangle(box.x + box.width - HANDLE / 2, y, HANDLE, HANDLE);
        gc.fillRectangle(x, box.y - HANDLE / 2, HANDLE, HANDLE);
        gc.fillRectangle(x, Math.min(box.y + box.height, area.y + area.height) - HANDLE / 2, HANDLE, HANDLE);
    }

    private void drawMap() {
        double[] map = host.map();
        int top = area.y + area.height + PAD;
        for (int x = 0; x < area.width && map.length > 0; x++) {
            double share = map[(int) ((long) x * map.length / area.width)];
            gc.setForeground(WorkbenchColors.surface(WorkbenchColors.VERMILLION, share));
            gc.drawLine(area.x + x, top, area.x + x, top + MAP);
        }
        gc.setForeground(WorkbenchColors.line());
        gc.drawRectangle(area.x, top, area.width, MAP);
        drawMapName(top);
    }

    private void drawMapName(int top) {
        gc.setForeground(WorkbenchColors.secondaryText());
        Point size = gc.textExtent("written");
        gc.drawText("written", area.x - size.x - PAD, top + (MAP - size.y) / 2, SWT.DRAW_TRANSPARENT);
    }

    private void drawHint() {
        String hint = "Nothing writes this guest's memory. Drag here or press N for a region, or choose a preset.";
        Point size = gc.textExtent(hint);
        gc.setForeground(WorkbenchColors.secondaryText());
        gc.drawText(hint, area.x + Math.max(PAD, (area.width - size.x) / 2), area.y + (area.height - size.y) / 2, true);
    }
}
