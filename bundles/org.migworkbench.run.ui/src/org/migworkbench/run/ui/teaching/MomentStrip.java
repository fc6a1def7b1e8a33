package org.migworkbench.run.ui.teaching;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.analysis.playback.MigrationMoment;
import org.migworkbench.quantities.ShownUnit;
import org.migworkbench.ui.WorkbenchColors;

/** What is left to send at a moment as a bar, with the figures of that moment in words beside it, to be read from afar. */
final class MomentStrip {

    private static final int GAP = 10;
    private static final double BAR_SHARE = 0.4;

    private final Canvas canvas;
    private MigrationMoment moment;
    private long memoryBytes;

    MomentStrip(Composite parent) {
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        canvas.addPaintListener(e -> paint(e.gc, canvas.getClientArea()));
    }

    Control control() {
        return canvas;
    }

    void show(MigrationMoment next, long memory) {
        moment = next;
        memoryBytes = memory;
        canvas.redraw();
    }

    private void paint(GC gc, Rectangle area) {
        gc.setBackground(WorkbenchColors.background());
        gc.fillRectangle(area);
        if (moment == null) {
            return;
        }
        gc.setFont(canvas.getFont());
        gc.setForeground(WorkbenchColors.text());
        int barHeight = (int) (area.height * BAR_SHARE);
        paintBar(gc, new Rectangle(area.x, area.y, area.width - 1, barHeight));
        int x = area.x;
        for (String figure : figures(moment)) {
            gc.drawText(figure, x, area.y + barHeight + GAP, true);
            x += gc.textExtent(figure).x + 4 * GAP;
        }
    }

    private void paintBar(GC gc, Rectangle bar) {
        long left = moment.remainingBytes().orElse(0);
        double share = memoryBytes <= 0 ? 0 : Math.min(1, (double) left / memoryBytes);
        gc.setBackground(moment.isPaused() ? WorkbenchColors.VERMILLION : WorkbenchColors.GREEN);
        gc.fillRectangle(bar.x, bar.y, (int) Math.round(share * bar.width), bar.height);
        gc.setForeground(WorkbenchColors.line());
        gc.drawRectangle(bar);
        String text = moment.remainingBytes().isPresent() ? "Left to send: " + ShownUnit.MEBIBYTES.textOf(left)
                : "Left to send: not known";
        Point size = gc.textExtent(text);
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(text, bar.x + GAP, bar.y + (bar.height - size.y) / 2, true);
    }

    /** The figures of a moment in words. */
    static List<String> figures(MigrationMoment moment) {
        String state = switch (moment.stage()) {
            case WAITING -> "Hasn't begun";
            case ENDED -> "Over";
            default -> moment.isPaused() ? "The guest stands still" : "The guest runs";
        };
        List<String> figures = new ArrayList<>(List.of(state, "Sent " + ShownUnit.MEBIBYTES.textOf(moment.sentBytes()),
                "Bandwidth " + ShownUnit.MBIT_PER_SECOND.textOf(moment.bandwidthBytesPerSecond()),
                "Dirty rate " + ShownUnit.MBIT_PER_SECOND.textOf(moment.dirtyRateBytesPerSecond())));
        if (moment.throttle() > 0) {
            figures.add("slowed by " + ShownUnit.PERCENT.textOf(moment.throttle()));
        }
        return figures;
    }
}
