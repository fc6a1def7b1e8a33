package org.migworkbench.recording.imports.source;

import java.util.Optional;
import org.migworkbench.quantities.Decimals;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;
import org.migworkbench.recording.Counter;

/**
 * The value of a counter as it stands in a table or a log, with its unit: {@code 4.0 GiB} of memory, {@code 940 Mbps},
 * {@code 00:00:36}.
 */
public final class CounterText {

    private static final double PAGE_BYTES = 4096;
    private static final double BITS_OF_MEGABIT = 8 / 1e6;
    private static final double NANOS_OF_MILLI = 1e6;
    private static final double NANOS_OF_MICRO = 1e3;

    private CounterText() {
    }

    /**
     * Reads a time since the beginning.
     *
     * @param text the time with its unit or as a clock shows it
     * @param decimals what separates the decimals in the same table
     * @return milliseconds
     * @throws IllegalArgumentException if it is none; the message names it and what is allowed
     */
    public static double millis(String text, Decimals decimals) {
        return Quantity.parse(text, Unit.NANOSECONDS, decimals) / NANOS_OF_MILLI;
    }

    /**
     * Reads a value with its unit.
     *
     * @param counter the counter
     * @param text the value with its unit; without one it is in the unit of the counter
     * @param decimals what separates the decimals in the same table
     * @return the value in the unit of the counter
     * @throws IllegalArgumentException if it is none; the message names it and what is allowed
     */
    public static double of(Counter counter, String text, Decimals decimals) {
        Optional<Double> plain = plain(text, decimals);
        if (plain.isPresent()) {
            return plain.get();
        }
        return switch (counter) {
            case REMAINING, TRANSFERRED, TOTAL, PRECOPY_BYTES, DOWNTIME_BYTES, POSTCOPY_BYTES, MULTIFD_BYTES,
                    XBZRLE_BYTES ->
                Quantity.parse(text, Unit.BYTES, decimals);
            case EXPECTED_DOWNTIME, DOWNTIME, TOTAL_TIME, SETUP_TIME -> millis(text, decimals);
            case DIRTY_LIMIT_THROTTLE, DIRTY_LIMIT_RING_FULL -> Quantity.parse(text, Unit.NANOSECONDS, decimals)
                    / NANOS_OF_MICRO;
            case MBPS -> Quantity.parse(text, Unit.BYTES_PER_SECOND, decimals) * BITS_OF_MEGABIT;
            case DIRTY_PAGES_RATE, PAGES_PER_SECOND -> pagesPerSecond(text, decimals);
            case THROTTLE -> Quantity.parse(text, Unit.PERCENT, decimals);
            case DUPLICATE, NORMAL, DIRTY_SYNC_COUNT, POSTCOPY_REQUESTS, XBZRLE_PAGES, XBZRLE_CACHE_MISS,
                    XBZRLE_OVERFLOW ->
                Quantity.parse(text, Unit.PAGES, decimals);
        };
    }

    private static Optional<Double> plain(String text, Decimals decimals) {
        try {
            return Optional.of(Quantity.parse(text, Unit.NONE, decimals));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Pages a second, or the rate in bytes of pages of 4 KiB. */
    private static double pagesPerSecond(String text, Decimals decimals) {
        try {
            return Quantity.parse(text, Unit.PER_SECOND, decimals);
        } catch (IllegalArgumentException e) {
            return Quantity.parse(text, Unit.BYTES_PER_SECOND, decimals) / PAGE_BYTES;
        }
    }
}
