package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.function.LongSupplier;

/**
 * A line on a terminal that tells how far long work is, written over again and gone at the end. May be used by several
 * threads. Nothing of it is seen of work that ends soon.
 */
public final class TerminalLine implements AutoCloseable {

    private static final long FIRST_NANOS = 2_000_000_000L;
    private static final long PERIOD_NANOS = 500_000_000L;
    private static final int WIDTH = 78;

    private final PrintWriter terminal;
    private final LongSupplier clock;
    private long nextNanos;
    private int length;

    /**
     * A line that is empty.
     *
     * @param terminal where
     * @param clock    the time in nanoseconds
     */
    TerminalLine(PrintWriter terminal, LongSupplier clock) {
        this.terminal = terminal;
        this.clock = clock;
        this.nextNanos = clock.getAsLong() + FIRST_NANOS;
    }

    /**
     * Whether it is time for another text.
     *
     * @return whether enough time has passed since the last one
     */
    public synchronized boolean isDue() {
        return clock.getAsLong() - nextNanos >= 0;
    }

    /**
     * Shows a text in place of the one before.
     *
     * @param text what to show; what is too long is cut
     */
    public synchronized void show(String text) {
        nextNanos = clock.getAsLong() + PERIOD_NANOS;
        write(text.length() > WIDTH ? text.substring(0, WIDTH) : text);
    }

    private void write(String text) {
        terminal.print('\r' + text + " ".repeat(Math.max(0, length - text.length())));
        terminal.flush();
        length = text.length();
    }

    /** Leaves the line as if nothing had been there. */
    @Override
    public synchronized void close() {
        if (length > 0) {
            write("");
            terminal.print('\r');
            terminal.flush();
        }
    }
}
