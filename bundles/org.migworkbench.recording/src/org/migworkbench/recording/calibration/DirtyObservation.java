package org.migworkbench.recording.calibration;

import java.util.Objects;

/**
 * What was seen of the guest's writes over one interval.
 *
 * @param label          where it is from, for example {@code pass 2}
 * @param kind           what was looked at
 * @param seconds        how long, above 0
 * @param pages          pages newly dirtied: written, and not waiting to be sent already
 * @param sigma          standard deviation of this number that the fit reckons with, above 0
 * @param begun          pages that were to be sent with their content at the beginning; 0 for a measurement apart from the
 *                       migration
 * @param rest           pages of these that were still to be sent when the log was fetched
 * @param fetches        how often the log was fetched in the interval, each time ending a pass; 1 or more
 * @param pagesPerSecond pages a second sent with their content, by which passes of unknown length are reckoned
 */
record DirtyObservation(String label, Kind kind, double seconds, double pages, double sigma, double begun,
        double rest, int fetches, double pagesPerSecond) {

    /** What was looked at. */
    enum Kind {
        /** The pass that begins with all of the memory to be sent. */
        FIRST_PASS,
        /** A later pass. */
        PASS,
        /** All that was written in a time, apart from the migration. */
        APART,
        /** What the source reported for the pass that ended last, as pages a second. */
        LATEST_RATE
    }

    /** Checks that nothing is missing. */
    DirtyObservation {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(kind, "kind");
    }

    static DirtyObservation apart(String label, double seconds, double pages, double sigma) {
        return new DirtyObservation(label, Kind.APART, seconds, pages, sigma, 0, 0, 1, 0);
    }

    static DirtyObservation latestRate(String label, double pages, double sigma) {
        return new DirtyObservation(label, Kind.LATEST_RATE, 1, pages, sigma, 0, 0, 1, 0);
    }

    /** The most pages that the guest was seen to dirty at once. */
    double pagesAtOnce() {
        return pages / fetches;
    }

    /** Mean length of what was seen at once, in seconds. */
    double secondsAtOnce() {
        return seconds / fetches;
    }
}
