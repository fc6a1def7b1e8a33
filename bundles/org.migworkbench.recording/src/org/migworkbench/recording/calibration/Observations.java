package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingSample;

/** What a recording shows of the guest's writes. */
final class Observations {

    /** Shortest interval that tells something: events are known to the millisecond. */
    private static final double SHORTEST_SECONDS = 0.02;
    /** Later passes of a guest that doesn't converge repeat each other, and what the model leaves out is in all of them. */
    private static final int MOST_PASSES = 16;
    private static final double MILLIS = 1000;
    private static final double SYSTEMATIC = 0.01;
    /** Error of a length between two events, with some room for rounding. */
    private static final double TOLD_MILLIS = 1.1;
    private static final double SAMPLING = 0.1;
    /** From the beginning on, lengths of passes that no answer shows are reckoned from what was sent, to a twentieth. */
    private static final double RECKONED = 0.05;
    private static final double SYSTEM_PAGES = 45;
    private static final double ROUNDING_BYTES = 300_000;

    private Observations() {
    }

    /** The passes with the guest running unthrottled, in order, without gaps: the fit follows them one after the other. */
    static List<DirtyObservation> ofPasses(List<RecordedPass> passes) {
        List<DirtyObservation> seen = new ArrayList<>();
        double rate = 0;
        for (RecordedPass pass : passes) {
            if (!showsWrites(pass) || seen.size() >= MOST_PASSES) {
                break;
            }
            double before = seen.isEmpty() ? 0 : rate;
            rate = pass.dirtiedPages() / (pass.liveMillis() / MILLIS);
            seen.add(ofPass(pass, before));
        }
        return seen;
    }

    private static DirtyObservation ofPass(RecordedPass pass, double rateBefore) {
        double seconds = pass.liveMillis() / MILLIS;
        boolean first = pass.number() == 1;
        boolean one = pass.merged() == 1;
        return new DirtyObservation(label(pass),
                first ? DirtyObservation.Kind.FIRST_PASS : DirtyObservation.Kind.PASS, seconds, pass.dirtiedPages(),
                sigma(pass, seconds, rateBefore), Math.max(1, pass.remainingPages() - (one ? 0 : pass.zeroPages())),
                pass.restPages(), pass.merged(), pass.pagesPerSecond());
    }

    private static String label(RecordedPass pass) {
        return pass.merged() == 1 ? "pass " + pass.number()
                : "passes " + pass.number() + " to " + (pass.number() + pass.merged() - 1);
    }

    private static boolean showsWrites(RecordedPass pass) {
        return pass.phase() == Phase.PRECOPY && pass.dirtiedPages() >= 0 && pass.throttle() <= 0
                && pass.liveMillis() / MILLIS >= SHORTEST_SECONDS;
    }

    /**
     * Counting deviation of random writes, one percent for what the model leaves out, the uncertain length, and the pages of
     * the guest's own system: an idle Linux guest of the recordings dirties some 90 in any pass; half of them as deviation.
     * Where no event tells the length, so much may be missing as was dirtied in that time before.
     */
    private static double sigma(RecordedPass pass, double seconds, double rateBefore) {
        double pages = pass.dirtiedPages();
        double error = pass.lengthErrorMillis() / MILLIS;
        double length = pass.merged() > 1 && pass.number() == 1 ? Math.min(RECKONED * seconds, error) : error;
        boolean told = pass.lengthErrorMillis() <= TOLD_MILLIS;
        double timing = length * (told ? pages / seconds : Math.max(pages / seconds, rateBefore));
        double system = SYSTEMATIC * pages;
        return Math.sqrt(pages + system * system + timing * timing + SYSTEM_PAGES * SYSTEM_PAGES * pass.merged());
    }

    /** Measurements before the migration: a sample of pages, given in whole MiB per second. */
    static List<DirtyObservation> ofRates(Recording recording) {
        List<DirtyObservation> seen = new ArrayList<>();
        int pageBytes = recording.request().pageBytes();
        for (DirtyRateMeasurement rate : recording.dirtyRates()) {
            double seconds = rate.windowMillis() / MILLIS;
            double pages = rate.bytesPerSecond() * seconds / pageBytes;
            double sigma = Math.hypot(SAMPLING * pages, ROUNDING_BYTES * seconds / pageBytes);
            seen.add(DirtyObservation.apart("calc-dirty-rate, " + Math.round(rate.windowMillis()) + " ms", seconds,
                    pages, sigma));
        }
        return seen;
    }

    /**
     * The rate of dirtying that the last answer reports while the guest ran unthrottled; empty where none does. QEMU
     * reckons it over the last pass, or over as many as fill a second.
     */
    static Optional<DirtyObservation> ofLatestRate(Recording recording, boolean passSeen) {
        Optional<RecordingSample> latest = Optional.empty();
        for (RecordingSample sample : recording.samples()) {
            if (sample.value(Counter.THROTTLE).orElse(0) > 0) {
                break;
            }
            if (sample.value(Counter.DIRTY_PAGES_RATE).orElse(0) > 0) {
                latest = Optional.of(sample);
            }
        }
        return latest.map(sample -> latestRate(sample, passSeen, recording.request().pageBytes()));
    }

    /** Of an unknown pass: what is left was dirtied in one, unless it is of the first. */
    private static DirtyObservation latestRate(RecordingSample sample, boolean passSeen, int pageBytes) {
        double rate = sample.value(Counter.DIRTY_PAGES_RATE).orElse(0);
        String label = String.format(Locale.ROOT, "dirty rate reported at %.1f s", sample.timeMillis() / MILLIS);
        if (passSeen) {
            return DirtyObservation.latestRate(label, rate, SAMPLING * rate);
        }
        double sent = sample.value(Counter.NORMAL).orElse(0) + sample.value(Counter.DUPLICATE).orElse(0);
        boolean firstIsOver = sent * pageBytes > sample.value(Counter.TOTAL).orElse(Double.POSITIVE_INFINITY);
        double left = firstIsOver ? sample.value(Counter.REMAINING).orElse(0) / pageBytes : 0;
        double seconds = Math.max(1, left / rate);
        return DirtyObservation.apart(label, seconds, rate * seconds, SAMPLING * rate * seconds);
    }
}
