package org.migworkbench.app.welcome;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.AccessibleNames;
import org.migworkbench.ui.WorkbenchColors;

/**
 * A migration, round by round: a bar for what is left after each. It moves for a few seconds, once, and not at all where
 * no motion is wanted; then it is a still picture.
 */
final class RunPicture extends Canvas {

    private static final int STEP_MILLIS = 350;
    private static final int MARGIN = 6;
    private static final int GAP = 3;
    /** The axis is logarithmic, from here to all of the memory. */
    private static final double SMALLEST = 8L << 20;

    private final StoredRun run;
    private int shown;

    RunPicture(Composite parent, StoredRun run, boolean moving) {
        super(parent, SWT.DOUBLE_BUFFERED);
        this.run = run;
        shown = moving ? 0 : run.rounds().size();
        AccessibleNames.set(this, "A migration, round by round: SPECweb99, " + end());
        addListener(SWT.Paint, event -> paint(event.gc));
        if (moving) {
            getDisplay().timerExec(STEP_MILLIS, this::step);
        }
    }

    private void step() {
        if (!isDisposed() && shown < run.rounds().size()) {
            shown++;
            redraw();
            getDisplay().timerExec(STEP_MILLIS, this::step);
        }
    }

    @Override
    public Point computeSize(int width, int height, boolean changed) {
        return new Point(width == SWT.DEFAULT ? 300 : width, height == SWT.DEFAULT ? 130 : height);
    }

    private void paint(GC gc) {
        Rectangle area = getClientArea();
        int line = gc.getFontMetrics().getHeight();
        gc.setForeground(WorkbenchColors.text());
        gc.drawText(caption(), MARGIN, 0, true);
        gc.setForeground(WorkbenchColors.secondaryText());
        gc.drawText(state(), MARGIN, line, true);
        bars(gc, new Rectangle(MARGIN, 2 * line + GAP, area.width - 2 * MARGIN, area.height - 2 * line - GAP - 2));
    }

    private void bars(GC gc, Rectangle area) {
        long[] left = run.remaining(shown);
        int width = area.width / (run.rounds().size() + 1);
        for (int i = 0; i < left.length; i++) {
            int height = (int) (area.height * share(left[i]));
            gc.setBackground(i == left.length - 1 ? WorkbenchColors.VERMILLION : WorkbenchColors.BLUE);
            gc.fillRectangle(area.x + i * width, area.y + area.height - height, width - GAP, height);
        }
        gc.setForeground(WorkbenchColors.line());
        gc.drawLine(area.x, area.y + area.height, area.x + area.width, area.y + area.height);
    }

    private static double share(long bytes) {
        return bytes <= SMALLEST ? 0 : Math.log(bytes / SMALLEST) / Math.log(StoredRun.MEMORY_BYTES / SMALLEST);
    }

    private static String caption() {
        return "SPECweb99: left after each round (log scale)";
    }

    private String state() {
        if (shown == 0) {
            return "Before the start: " + Quantity.formatBytes(StoredRun.MEMORY_BYTES);
        }
        return shown == run.rounds().size() ? end() : round(run.rounds().get(shown - 1));
    }

    private static String round(StoredRun.Round round) {
        return "Round " + round.number() + ", " + time(round.startMillis() + round.durationMillis()) + ": "
                + Quantity.formatBytes(round.remainingBytes());
    }

    private String end() {
        StoredRun.Round last = run.rounds().get(run.rounds().size() - 1);
        return "Stopped and sent the rest in " + time(last.durationMillis()) + ", "
                + time(last.startMillis() + last.durationMillis()) + " in all";
    }

    private static String time(double millis) {
        return Quantity.formatNanos(Math.round(millis * 1e6));
    }
}
