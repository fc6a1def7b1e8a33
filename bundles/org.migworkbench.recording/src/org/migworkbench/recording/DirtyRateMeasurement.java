package org.migworkbench.recording;

import java.util.Objects;

/**
 * What {@code calc-dirty-rate} said before a migration.
 *
 * @param windowMillis   how long it looked, in milliseconds, above 0
 * @param bytesPerSecond unique pages written in that time, in bytes, over the time, 0 or more
 * @param mode           how it looked: QEMU's {@code page-sampling}, {@code dirty-bitmap} or {@code dirty-ring}
 */
public record DirtyRateMeasurement(double windowMillis, double bytesPerSecond, String mode) {

    private static final double MOST = 0x1p53;

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if the window isn't above 0 or the rate is negative, or one isn't finite
     */
    public DirtyRateMeasurement {
        Objects.requireNonNull(mode, "mode");
        RecordingSample.requireTime(windowMillis);
        if (windowMillis == 0 || !(bytesPerSecond >= 0 && bytesPerSecond <= MOST)) {
            throw new IllegalArgumentException(
                    "A dirty rate needs a window above 0 ms and a rate from 0 to 2^53 bytes per second, not "
                            + windowMillis + " ms and " + bytesPerSecond + " bytes per second.");
        }
    }
}
