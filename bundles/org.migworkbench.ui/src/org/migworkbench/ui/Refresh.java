package org.migworkbench.ui;

import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;

/** Brings news from any thread to the window, at most 40 times a second, without waiting for it. */
public final class Refresh {

    private static final int MILLIS = 25;
    private static final long NANOS_PER_MILLI = 1_000_000;

    private final Control control;
    private final Display display;
    private final Runnable action;
    private final AtomicBoolean pending = new AtomicBoolean();
    private long acted = Long.MIN_VALUE / 2;

    /**
     * Prepares it.
     *
     * @param control nothing is done once it is disposed
     * @param action  what to do in the user-interface thread
     */
    public Refresh(Control control, Runnable action) {
        this.control = control;
        this.display = control.getDisplay();
        this.action = action;
    }

    /** Asks for the action, soon; on any thread. */
    public void request() {
        if (pending.compareAndSet(false, true) && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (!control.isDisposed()) {
                    actOrWait();
                }
            });
        }
    }

    /** News after a pause come at once. */
    private void actOrWait() {
        long since = (System.nanoTime() - acted) / NANOS_PER_MILLI;
        if (since >= MILLIS) {
            act();
        } else {
            display.timerExec((int) (MILLIS - since), this::act);
        }
    }

    private void act() {
        pending.set(false);
        acted = System.nanoTime();
        if (!control.isDisposed()) {
            action.run();
        }
    }
}
