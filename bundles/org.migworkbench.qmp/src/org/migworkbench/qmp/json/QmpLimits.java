package org.migworkbench.qmp.json;

/**
 * How much is taken from the other side before it counts as broken.
 *
 * @param lineBytes     longest line, in bytes; QEMU's longest answer (query-qmp-schema) has a few hundred thousand
 * @param depth         deepest nesting of one message; QEMU's deepest has about ten
 * @param values        most values in one message
 * @param waitingEvents most events that wait for listeners
 */
public record QmpLimits(int lineBytes, int depth, int values, int waitingEvents) {

    /** Far more than any QEMU sends, far less than a memory holds. */
    public static final QmpLimits STANDARD = new QmpLimits(16 << 20, 64, 1_000_000, 100_000);

    private static final int MOST_DEPTH = 500;

    /**
     * Checks the limits.
     *
     * @param lineBytes     longest line, in bytes, at least 1
     * @param depth         deepest nesting, 1 to 500
     * @param values        most values in one message, at least 1
     * @param waitingEvents most events that wait for listeners, at least 1
     * @throws IllegalArgumentException if one is out of range
     */
    public QmpLimits {
        if (lineBytes < 1 || depth < 1 || depth > MOST_DEPTH || values < 1 || waitingEvents < 1) {
            throw new IllegalArgumentException("Limits must be at least 1 and the depth at most " + MOST_DEPTH);
        }
    }
}
