package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.Recording;

/** What a recording shows of the guest's writes. */
final class Observations {

    /** Shortest interval that tells something: events are known to the millisecond. */
    private static final double SHORTEST_SECONDS = 0.02;
    /** Later passes of a guest that doesn't converge repeat each other, and what the model leaves out is in all of them. */
    private static final int MOST_PASSES = 16;
    private static final double MILLIS = 1000;
    private static final double SYSTEMATIC = 0.01;
    private static final double SAMPLING = 0.1;
    private static final double SYSTEM_PAGES = 45;
    private static final double EVENT_SECONDS = 0.001;
    private static final double ROUNDING_BYTES = 300_000;

    private Observations() {
    }

    /** The passes with the guest running unthrottled, in order, without gaps: the fit follows them one after the other. */
    static List<DirtyObservation> ofPasses(List<RecordedPass> passes) {
        List<DirtyObservation> seen = new ArrayList<>();
        for (RecordedPass pass : passes) {
            if (!showsWrites(pass) || seen.size() >= MOST_PASSES) {
                break;
            }
            seen.add(ofPass(pass, seen.isEmpty()));
        }
        return seen;
    }

    private static DirtyObservation ofPass(RecordedPass pass, boolean first) {
        double seconds = pass.liveMillis() / MILLIS;
        return new DirtyObservation("pass " + pass.number(), seconds, pass.dirtiedPages(),
                sigma(pass.dirtiedPages(), seconds), Math.max(1, pass.remainingPages()), pass.restPages(), first);
    }

    private static boolean showsWrites(RecordedPass pass) {
        return pass.phase() == Phase.PRECOPY && pass.dirtiedPages() >= 0 && pass.throttle() <= 0
                && pass.liveMillis() / MILLIS >= SHORTEST_SECONDS;
    }

    /**
     * Counting deviation of random writes, one percent for what the model leaves out, a millisecond, and the pages of the
     * guest's own system: an idle Linux guest of the recordings dirties some 90 in any pass; half of them as deviation.
     */
    private static double sigma(double pages, double seconds) {
        double timing = pages * EVENT_SECONDS / seconds;
        double system = SYSTEMATIC * pages;
        return Math.sqrt(pages + system * system + timing * timing + SYSTEM_PAGES * SYSTEM_PAGES);
    }

    /** Measurements before the migration: a sample of pages, given in whole MiB per second. */
    static List<DirtyObservation> ofRates(Recording recording) {
        List<DirtyObservation> seen = new ArrayList<>();
        int pageBytes = recording.request().pageBytes();
        for (DirtyRateMeasurement rate : recording.dirtyRates()) {
            double seconds = rate.windowMillis() / MILLIS;
            double pages = rate.bytesPerSecond() * seconds / pageBytes;
            double sigma = Math.hypot(SAMPLING * pages, ROUNDING_BYTES * seconds / pageBytes);
            seen.add(new DirtyObservation("calc-dirty-rate, " + Math.round(rate.windowMillis()) + " ms", seconds, pages,
                    sigma, 0, 0, false));
        }
        return seen;
    }
}
