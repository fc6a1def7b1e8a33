package org.migworkbench.recording.calibration;

import java.util.Objects;

/**
 * What was seen of the guest's writes over one interval.
 *
 * @param label    where it is from, for example {@code pass 2}
 * @param seconds  how long, above 0
 * @param pages    pages newly dirtied: written, and not waiting to be sent already
 * @param sigma    standard deviation of this number that the fit reckons with, above 0
 * @param begun    pages that were to be sent at the beginning; 0 for a measurement apart from the migration
 * @param rest     pages of these that were still to be sent at the end
 * @param first    whether this begins with all of the memory to be sent
 */
public record DirtyObservation(String label, double seconds, double pages, double sigma, double begun, double rest,
        boolean first) {

    /** Checks that nothing is missing. */
    public DirtyObservation {
        Objects.requireNonNull(label, "label");
    }

    /** Whether it is apart from the migration: all that was written is seen. */
    boolean isApart() {
        return begun == 0;
    }
}
