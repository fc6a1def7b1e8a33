package org.migworkbench.recording.calibration;

import java.util.Objects;

/**
 * A number that was found, and how well it is known.
 *
 * @param name          what it is, for people
 * @param value         the value, in the unit
 * @param standardError its standard error, in the unit; infinity where the recording doesn't determine the value, NaN where
 *                      it was counted or assumed and has none
 * @param unit          the unit; may be blank
 * @param origin        how it was found, in a few words
 */
public record FittedValue(String name, double value, double standardError, String unit, String origin) {

    /** Checks that nothing is missing. */
    public FittedValue {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(unit, "unit");
        Objects.requireNonNull(origin, "origin");
    }

    /**
     * A number without a standard error.
     *
     * @param name   what it is
     * @param value  the value
     * @param unit   the unit
     * @param origin how it was found
     * @return the number
     */
    public static FittedValue counted(String name, double value, String unit, String origin) {
        return new FittedValue(name, value, Double.NaN, unit, origin);
    }
}
