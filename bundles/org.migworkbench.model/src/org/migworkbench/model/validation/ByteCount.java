package org.migworkbench.model.validation;

/** Sizes in messages: exact, in the largest unit that needs no fraction. */
final class ByteCount {

    private static final String[] UNITS = { "bytes", "KiB", "MiB", "GiB", "TiB" };
    private static final int STEP = 1024;

    private ByteCount() {
    }

    /** Returns such as {@code 128 GiB} or {@code 4097 bytes}. */
    static String text(long bytes) {
        long count = bytes;
        int unit = 0;
        while (count != 0 && count % STEP == 0 && unit < UNITS.length - 1) {
            count /= STEP;
            unit++;
        }
        return count + " " + UNITS[unit];
    }
}
