package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.RecordedPasses;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingSample;

/** Fits a guest to one recording. */
public final class Calibrator {

    /** Rate of a link of which nothing is known because a limit held: 10 Gbit/s, assumed. */
    public static final double ASSUMED_LINE_RATE = 1.25e9;

    private static final double SECOND_MILLIS = 1000;

    private final Recording recording;
    private final OptionalDouble lineRate;
    private final List<RecordedPass> passes;
    private final List<String> warnings = new ArrayList<>();
    private final List<Estimate> estimates = new ArrayList<>();
    private final double pageBytes;

    private Calibrator(Recording recording, OptionalDouble lineRate) {
        this.recording = recording;
        this.lineRate = lineRate;
        this.passes = RecordedPasses.of(recording);
        this.pageBytes = recording.request().pageBytes();
    }

    /**
     * Fits a guest.
     *
     * @param recording a recording
     * @param lineRate  rate of the link in bytes per second where it is known
     * @return the guest and what surrounds it
     * @throws CalibrationException if the recording doesn't tell enough
     */
    public static Calibration of(Recording recording, OptionalDouble lineRate) throws CalibrationException {
        return new Calibrator(recording, lineRate).calibrate();
    }

    private Calibration calibrate() throws CalibrationException {
        double memory = memoryPages();
        RecordedContent content = RecordedContent.of(recording, passes);
        List<DirtyObservation> observations = observations(content);
        List<DirtyFit.Fit> fits = new DirtyFit(observations, mostPages(memory, content)).all();
        if (fits.isEmpty()) {
            throw new CalibrationException("No model of writing can be fitted to what the recording shows.");
        }
        DirtyFit.Fit fit = fits.get(0);
        estimateModel(fit, observations.size());
        estimates.add(content.estimate());
        content.warning().ifPresent(warnings::add);
        double nonZero = nonZeroPages(memory, fit, content);
        double line = line();
        double switchover = switchover(line);
        return new Calibration(recording.request().name(), Math.round(memory * pageBytes), (int) pageBytes,
                fit.model(), Math.round(nonZero) * (long) pageBytes, content.content(), line, switchover, estimates,
                points(observations, fit), choice(fits, observations.size()), warnings);
    }

    private static List<Calibration.Point> points(List<DirtyObservation> observations, DirtyFit.Fit fit) {
        List<Calibration.Point> points = new ArrayList<>();
        for (int i = 0; i < observations.size(); i++) {
            DirtyObservation seen = observations.get(i);
            points.add(new Calibration.Point(seen.label(), seen.seconds(), seen.pages(), seen.sigma(),
                    fit.predicted()[i]));
        }
        return points;
    }

    private double memoryPages() throws CalibrationException {
        OptionalDouble total = last(Counter.TOTAL);
        double bytes = total.isPresent() ? total.getAsDouble()
                : Math.max(recording.request().memoryBytes().orElse(0), recording.samples().stream()
                        .mapToDouble(sample -> sample.value(Counter.REMAINING).orElse(0)).max().orElse(0));
        double pages = Math.floor(bytes / pageBytes);
        if (pages < 1 || pages > Integer.MAX_VALUE) {
            throw new CalibrationException("The recording doesn't tell the guest's memory; a calibration needs it"
                    + " (memoryBytes of its head, or the counter total).");
        }
        return pages;
    }

    /** What is written and doesn't become zero isn't zero, so the zero pages that were sent bound the working set. */
    private double mostPages(double memory, RecordedContent content) {
        boolean zero = content.content().kind() == ContentSpec.Kind.ZERO;
        return zero || passes.size() < 2 ? memory : memory - last(Counter.DUPLICATE).orElse(0);
    }

    private List<DirtyObservation> observations(RecordedContent content) throws CalibrationException {
        List<DirtyObservation> all = seen(content);
        if (all.isEmpty()) {
            throw new CalibrationException("The recording holds neither a whole pass with the guest running, nor a"
                    + " dirty rate from before; a calibration needs one of them.");
        }
        if (all.size() < 3) {
            warnings.add(String.format(Locale.ROOT, "The recording shows the writes over %d interval%s only, which"
                    + " leaves the working set and its rate uncertain.", all.size(), all.size() == 1 ? "" : "s"));
        }
        return all;
    }

    private List<DirtyObservation> seen(RecordedContent content) {
        List<DirtyObservation> all = new ArrayList<>(Observations.ofPasses(passes));
        if (content.content().kind() == ContentSpec.Kind.ZERO) {
            // Sampling compares content, and a page that is zero before and after its writes looks unwritten.
            warnings.add("The guest leaves pages zero, so calc-dirty-rate doesn't see its writes and isn't used.");
        } else {
            all.addAll(Observations.ofRates(recording));
        }
        return all;
    }

    private void estimateModel(DirtyFit.Fit fit, int observations) {
        String origin = "least squares, " + observations + " observations";
        List<DirtyModel.PageClass> classes = fit.model().classes();
        for (int j = 0; j < classes.size(); j++) {
            DirtyModel.PageClass one = classes.get(j);
            String which = classes.size() == 1 ? "" : j == 0 ? ", hot" : ", cold";
            double pagesError = fit.relativeError(2 * j);
            double rateError = fit.relativeError(2 * j + 1);
            estimates.add(new Estimate("working set" + which, one.pages(), pagesError * one.pages(), "pages", origin));
            estimates.add(new Estimate("writes to a page" + which, one.writesPerSecond(),
                    rateError * one.writesPerSecond(), "1/s", origin));
            if (Double.isInfinite(rateError) || Double.isInfinite(pagesError)) {
                warnings.add("The " + (Double.isInfinite(pagesError) ? "size of the working set" : "rate of writes")
                        + which + " isn't determined by these passes; the value is a bound that fits them.");
            }
        }
    }

    private static String choice(List<DirtyFit.Fit> fits, int observations) {
        StringBuilder text = new StringBuilder("Model ").append(fits.get(0).model().kind().id());
        if (fits.size() == 1) {
            return text.append(fits.get(0).model().kind() == DirtyModel.Kind.IDLE ? ": nothing was dirtied."
                    : String.format(Locale.ROOT, ": %d observations are too few to tell two rates apart; chi square"
                            + " %.1f.", observations, fits.get(0).chiSquare()))
                    .toString();
        }
        return text.append(String.format(Locale.ROOT, ": AIC %.1f against %.1f of %s; chi square %.1f and %.1f, %d"
                + " observations.", fits.get(0).criterion(), fits.get(1).criterion(), fits.get(1).model().kind().id(),
                fits.get(0).chiSquare(), fits.get(1).chiSquare(), observations)).toString();
    }

    /** Pages that were neither zero nor in the working set when the migration came to them. */
    private double nonZeroPages(double memory, DirtyFit.Fit fit, RecordedContent content) {
        boolean zero = content.content().kind() == ContentSpec.Kind.ZERO;
        double working = fit.model().pages();
        if (passes.size() < 2 || last(Counter.DUPLICATE).isEmpty()) {
            return assumedNonZeroPages(Math.max(0, memory - working));
        }
        double counted = zero ? last(Counter.NORMAL).orElse(0) : memory - last(Counter.DUPLICATE).getAsDouble();
        double outside = Math.max(0, Math.min(memory - working, zero ? counted : counted - working));
        double error = zero || fit.relativeErrors().length == 0 ? Double.NaN : errorOfPages(fit);
        estimates.add(new Estimate("non-zero memory outside", outside, error, "pages",
                zero ? "whole pages sent" : "memory less zero pages sent less working set"));
        return outside;
    }

    private double assumedNonZeroPages(double all) {
        warnings.add("The first pass wasn't seen to its end with its zero pages, so no page is taken to be zero.");
        estimates.add(Estimate.counted("non-zero memory outside", all, "pages", "assumed: all"));
        return all;
    }

    private static double errorOfPages(DirtyFit.Fit fit) {
        double sum = 0;
        for (int j = 0; j < fit.model().classes().size(); j++) {
            double error = fit.relativeError(2 * j) * fit.model().classes().get(j).pages();
            sum += error * error;
        }
        return Math.sqrt(sum);
    }

    /** The link carries at least what was seen; behind a limit that tells little. */
    private double line() {
        if (lineRate.isPresent()) {
            estimates.add(Estimate.counted("rate of the link", lineRate.getAsDouble(), "B/s", "given"));
            return lineRate.getAsDouble();
        }
        return seenLine(RecordedResult.linkRate(recording));
    }

    private double seenLine(double seen) {
        boolean limited = recording.request().maxBandwidth().orElse(0) > 0;
        if (limited && seen < ASSUMED_LINE_RATE) {
            estimates.add(new Estimate("rate of the link", ASSUMED_LINE_RATE, Double.POSITIVE_INFINITY, "B/s",
                    "assumed: a limit held"));
            return ASSUMED_LINE_RATE;
        }
        estimates.add(Estimate.counted("rate of the link", seen, "B/s", "highest rate seen"));
        return seen;
    }

    private double switchover(double line) {
        OptionalDouble downtime = recording.outcome().map(RecordingOutcome::downtimeMillis)
                .orElse(OptionalDouble.empty());
        if (downtime.isEmpty()) {
            return assumedSwitchover();
        }
        double copying = last(Counter.DOWNTIME_BYTES).orElse(0) * SECOND_MILLIS / line;
        double cost = Math.max(0, downtime.getAsDouble() - copying);
        estimates.add(new Estimate("switchover cost", cost, Math.max(1, copying), "ms",
                "downtime less the time for the bytes of the stop"));
        return cost;
    }

    private double assumedSwitchover() {
        double assumed = 5;
        estimates.add(Estimate.counted("switchover cost", assumed, "ms", "assumed: the policy's default"));
        return assumed;
    }

    private OptionalDouble last(Counter counter) {
        for (int i = recording.samples().size() - 1; i >= 0; i--) {
            RecordingSample sample = recording.samples().get(i);
            if (sample.value(counter).isPresent()) {
                return sample.value(counter);
            }
        }
        return OptionalDouble.empty();
    }
}
