package org.migworkbench.editor.workload;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.migworkbench.core.guest.MemoryUse;
import org.migworkbench.core.guest.MemoryUse.Use;
import org.migworkbench.ui.WorkbenchColors;

/** Draws what the memory is used for: a band of page classes and a band of what holds data, with sides to take hold of. */
final class UseBands {

    static final int BAND = 16;
    static final int HEIGHT = 2 * BAND + 12;
    private static final int GRIP = 3;
    private static final int PAD = 5;

    private final GC gc;
    private final Rectangle area;
    private final MemoryUse use;

    UseBands(GC gc, Rectangle area, MemoryUse use) {
        this.gc = gc;
        this.area = area;
        this.use = use;
    }

    /** The band of a use within the place of both. */
    static Rectangle band(Rectangle area, Use use) {
        return new Rectangle(area.x, area.y + (use == Use.DATA ? BAND + PAD : 0), area.width, BAND);
    }

    void draw() {
        drawBand(Use.KERNEL, "classes");
        drawBand(Use.DATA, "data");
        for (Use one : Use.values()) {
            drawShares(band(area, one), one);
        }
        for (Use one : Use.values()) {
            drawSide(one);
        }
    }

    private void drawShares(Rectangle band, Use one) {
        for (int x = 0; x < band.width; x++) {
            drawColumn(band, x, one);
        }
    }

    private void drawBand(Use first, String name) {
        Rectangle band = band(area, first);
        gc.setBackground(WorkbenchColors.surface(WorkbenchColors.GREY, 0.06));
        gc.fillRectangle(band);
        gc.setForeground(WorkbenchColors.line());
        gc.drawRectangle(band.x, band.y, band.width, band.height);
        gc.setForeground(WorkbenchColors.secondaryText());
        Point size = gc.textExtent(name);
        gc.drawText(name, Math.max(0, band.x - size.x - PAD), band.y + (band.height - size.y) / 2,
                SWT.DRAW_TRANSPARENT);
    }

    private void drawColumn(Rectangle band, int x, Use one) {
        int part = (int) ((long) x * use.parts() / band.width);
        double share = use.share(part, one);
        if (share > 0.01) {
            gc.setForeground(WorkbenchColors.surface(color(one), 0.15 + 0.5 * share));
            gc.drawLine(band.x + x, band.y + 1, band.x + x, band.y + band.height - 1);
        }
    }

    private static Color color(Use use) {
        return switch (use) {
            case KERNEL -> WorkbenchColors.PURPLE;
            case CACHE -> WorkbenchColors.SKY_BLUE;
            case FREE -> WorkbenchColors.GREEN;
            case DATA -> WorkbenchColors.ORANGE;
        };
    }

    private void drawSide(Use one) {
        Rectangle band = band(area, one);
        int x = band.x + (int) Math.rint(use.side(one) * band.width);
        gc.setBackground(WorkbenchColors.secondaryText());
        gc.fillRectangle(Math.max(band.x, Math.min(band.x + band.width - GRIP, x - 1)), band.y, GRIP, band.height);
        drawName(one, band, x);
    }

    private static String name(Use use) {
        return switch (use) {
            case KERNEL -> "kernel";
            case CACHE -> "page cache";
            case FREE -> "free";
            case DATA -> "holds data at the start";
        };
    }

    /** A name stands within its use; one that has no size, or too little, has none. */
    private void drawName(Use one, Rectangle band, int side) {
        boolean low = one == Use.KERNEL || one == Use.DATA;
        int from = low ? band.x : side;
        int to = low ? side : one == Use.FREE ? band.x + band.width
                : band.x + (int) Math.rint(use.side(Use.FREE) * band.width);
        Point size = gc.textExtent(name(one));
        if (to - from >= size.x + 2 * PAD) {
            gc.setForeground(WorkbenchColors.text());
            gc.drawText(name(one), one == Use.KERNEL ? to - size.x - PAD : from + PAD,
                    band.y + (band.height - size.y) / 2, SWT.DRAW_TRANSPARENT);
        }
    }
}
