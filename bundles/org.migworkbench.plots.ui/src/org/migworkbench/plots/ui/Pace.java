package org.migworkbench.plots.ui;

import org.eclipse.swt.widgets.Control;

/**
 * Draws at once what comes now and then, and what comes fast no more often than it can be followed and leaves half of the
 * time to others.
 */
final class Pace {

    private static final long SHORTEST_NANOS = 20_000_000;
    private static final long LONGEST_NANOS = 200_000_000;
    private static final long MILLI = 1_000_000;

    private final Control control;
    private final Runnable draw;
    private boolean scheduled;
    private long notBefore;

    Pace(Control control, Runnable draw) {
        this.control = control;
        this.draw = draw;
    }

    /** Asks for a drawing, however often; it comes soon, in the user-interface thread. */
    void request() {
        if (scheduled || control.isDisposed()) {
            return;
        }
        scheduled = true;
        long wait = (notBefore - System.nanoTime()) / MILLI;
        control.getDisplay().timerExec((int) Math.max(0, wait), this::drawNow);
    }

    private void drawNow() {
        scheduled = false;
        if (!control.isDisposed()) {
            long begin = System.nanoTime();
            draw.run();
            long end = System.nanoTime();
            notBefore = end + Math.max(SHORTEST_NANOS, Math.min(LONGEST_NANOS, end - begin));
        }
    }
}
