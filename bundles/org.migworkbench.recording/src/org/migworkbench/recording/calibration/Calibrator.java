package org.migworkbench.recording.calibration;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.RecordedGuest;
import org.migworkbench.recording.RecordedPass;
import org.migworkbench.recording.RecordedPasses;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;

/** Fits a guest to one recording. */
public final class Calibrator {

    /** Rate of a link of which nothing is known because a limit held: 10 Gbit/s, assumed. */
    public static final double ASSUMED_LINE_RATE = 1.25e9;

    /** Memory of a guest of which only a dirty rate is known: 4 GiB, assumed. */
    private static final double ASSUMED_MEMORY = 4L << 30;

    private final Recording recording;
    private final Known known;
    private final List<RecordedPass> passes;
    private final Findings findings = new Findings();
    private final double pageBytes;
    private final boolean paused;

    private Calibrator(Recording recording, Known known) {
        this.recording = recording;
        this.known = known;
        this.passes = passes(recording);
        this.pageBytes = recording.request().pageBytes();
        this.paused = RecordedGuest.wasPaused(recording);
    }

    /**
     * What is known beside the recording.
     *
     * @param lineBytesPerSecond rate of the link in bytes per second
     * @param memoryBytes        the guest's memory in bytes, above 0
     */
    public record Known(OptionalDouble lineBytesPerSecond, OptionalDouble memoryBytes) {

        /** Nothing is known. */
        public static final Known NOTHING = new Known(OptionalDouble.empty(), OptionalDouble.empty());

        /**
         * Only the link is known.
         *
         * @param bytesPerSecond its rate in bytes per second; empty where not
         * @return what is known
         */
        public static Known line(OptionalDouble bytesPerSecond) {
            return new Known(bytesPerSecond, OptionalDouble.empty());
        }
    }

    /**
     * Fits a guest.
     *
     * @param recording a recording
     * @param known     what is known beside it
     * @return the guest and what surrounds it
     * @throws CalibrationException if the recording doesn't tell enough
     */
    public static Calibration of(Recording recording, Known known) throws CalibrationException {
        return new Calibrator(recording, known).calibrate();
    }

    private List<RecordedPass> passes(Recording shown) {
        List<RecordedPass> told = RecordedPasses.of(shown);
        List<RecordedPass> all = told.isEmpty() ? ReckonedPasses.of(shown) : told;
        if (told.isEmpty() && all.size() > 1) {
            findings.assume("The passes aren't counted: one is taken to begin where more is left than what was sent"
                    + " explains.");
        }
        return all;
    }

    private Calibration calibrate() throws CalibrationException {
        double memory = memoryPages();
        RecordedContent content = RecordedContent.of(recording, passes);
        List<DirtyObservation> observations = paused ? List.of() : observations(content);
        List<DirtyFit.Fit> fits = new DirtyFit(observations, mostPages(memory, content, observations)).all();
        if (fits.isEmpty()) {
            throw new CalibrationException("No model of writing can be fitted to what the recording shows.");
        }
        DirtyFit.Fit fit = fits.get(0);
        estimateModel(fit, observations.size());
        findings.add(content.estimate());
        content.warning().ifPresent(findings::warn);
        double nonZero = nonZeroPages(memory, fit, content);
        NetworkEstimates network = new NetworkEstimates(recording, findings);
        double line = network.line(known.lineBytesPerSecond());
        double switchover = network.switchover(line, fit.model().kind() == DirtyModel.Kind.IDLE);
        noteChanges();
        List<Calibration.Point> points = points(observations, fit);
        FitQuality quality = paused ? FitQuality.unseen("the guest stood still, so what it writes wasn't seen")
                : FitQuality.of(fit, points);
        return new Calibration(recording.request().name(), Math.round(memory * pageBytes), (int) pageBytes,
                fit.model(), Math.round(nonZero) * (long) pageBytes, content.content(), line, switchover,
                findings.estimates(), points, choice(fits, observations.size()), quality,
                new Calibration.Report(findings.assumptions(), findings.warnings(),
                        Advice.of(fit, observations, content, findings, paused)));
    }

    /** What was set later can't be replayed. */
    private void noteChanges() {
        boolean changed = recording.events().stream()
                .anyMatch(
                        event -> event.side().equals(RecordingEvent.DRIVER) && event.name().startsWith("migrate-set"));
        if (last(Counter.POSTCOPY_BYTES).orElse(0) > 0) {
            findings.warn("Post-copy may have begun within a pass; the replay begins it after a whole one.");
        }
        if (changed) {
            findings.warn("Settings were changed while the migration ran; the replay keeps those of its beginning.");
        }
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
        double bytes = known.memoryBytes().orElse(toldMemory());
        if (bytes < pageBytes && !recording.dirtyRates().isEmpty()) {
            bytes = ASSUMED_MEMORY;
            findings.assume("The guest's memory isn't told: 4 GiB are taken; --memory gives another size.");
        }
        double pages = Math.floor(bytes / pageBytes);
        if (pages < 1 || pages > Integer.MAX_VALUE) {
            throw new CalibrationException("The recording doesn't tell the guest's memory; a calibration needs it"
                    + " (memoryBytes of its head, or the counter total, or the option --memory).");
        }
        return pages;
    }

    private double toldMemory() {
        OptionalDouble total = last(Counter.TOTAL);
        return total.isPresent() ? total.getAsDouble()
                : Math.max(recording.request().memoryBytes().orElse(0), recording.samples().stream()
                        .mapToDouble(sample -> sample.value(Counter.REMAINING).orElse(0)).max().orElse(0));
    }

    /**
     * What is written and doesn't become zero isn't zero, so the zero pages that were sent bound the working set, unless
     * more was dirtied: a page may have been zero when it was sent first.
     */
    private double mostPages(double memory, RecordedContent content, List<DirtyObservation> observations) {
        boolean zero = content.content().kind() == ContentSpec.Kind.ZERO;
        double bound = zero || passes.size() < 2 ? memory : memory - last(Counter.DUPLICATE).orElse(0);
        boolean more = observations.stream().anyMatch(seen -> seen.pagesAtOnce() > bound);
        return more ? memory : bound;
    }

    private List<DirtyObservation> observations(RecordedContent content) throws CalibrationException {
        List<DirtyObservation> all = seen(content);
        if (all.isEmpty()) {
            throw new CalibrationException("The recording holds neither a whole pass with the guest running, nor a"
                    + " dirty rate; a calibration needs one of them.");
        }
        if (all.size() < 3) {
            findings.warn(String.format(Locale.ROOT, "The recording shows the writes over %d interval%s only, which"
                    + " leaves the working set and its rate uncertain.", all.size(), all.size() == 1 ? "" : "s"));
        }
        return all;
    }

    private List<DirtyObservation> seen(RecordedContent content) {
        List<DirtyObservation> all = new ArrayList<>(Observations.ofPasses(passes));
        if (all.size() < 2) {
            Optional<DirtyObservation> rate = Observations.ofLatestRate(recording, !all.isEmpty());
            rate.ifPresent(all::add);
        }
        if (passes.stream().anyMatch(RecordedPass::isMiscounted)) {
            findings.assume("Fewer pages are counted as sent than are gone, so what was sent is reckoned from the rate"
                    + " that was kept up.");
        }
        if (content.content().kind() == ContentSpec.Kind.ZERO) {
            // Sampling compares content, and a page that is zero before and after its writes looks unwritten.
            findings.warn("The guest leaves pages zero, so calc-dirty-rate doesn't see its writes and isn't used.");
        } else {
            all.addAll(Observations.ofRates(recording));
        }
        return all;
    }

    private void estimateModel(DirtyFit.Fit fit, int observations) {
        String origin = "least squares, " + observations + " observation" + (observations == 1 ? "" : "s");
        List<DirtyModel.PageClass> classes = fit.model().classes();
        for (int j = 0; j < classes.size(); j++) {
            DirtyModel.PageClass one = classes.get(j);
            String which = classes.size() == 1 ? "" : j == 0 ? ", hot" : ", cold";
            double pagesError = fit.relativeError(2 * j);
            double rateError = fit.relativeError(2 * j + 1);
            findings.add(
                    new FittedValue("working set" + which, one.pages(), pagesError * one.pages(), "pages", origin));
            findings.add(new FittedValue("writes to a page" + which, one.writesPerSecond(),
                    rateError * one.writesPerSecond(), "1/s", origin));
            if (Double.isInfinite(rateError) || Double.isInfinite(pagesError)) {
                findings.warn("The " + (Double.isInfinite(pagesError) ? "size of the working set" : "rate of writes")
                        + which + " isn't determined by these passes; the value is a bound that fits them.");
            }
        }
        if (fit.isAssumedSet()) {
            findings.assume(String.format(Locale.ROOT, "One observation doesn't tell the working set from its rate: the"
                    + " guest is taken to write over %.0f times the pages that it was seen to dirty at once.",
                    DirtyFit.ASSUMED_SET));
        }
    }

    private String choice(List<DirtyFit.Fit> fits, int observations) {
        StringBuilder text = new StringBuilder("Model ").append(fits.get(0).model().kind().id());
        if (paused) {
            return text.append(": the guest stood still before the migration began, so it wrote nothing.").toString();
        }
        if (fits.size() == 1) {
            return text.append(fits.get(0).model().kind() == DirtyModel.Kind.IDLE ? ": nothing was dirtied."
                    : String.format(Locale.ROOT, ": %d observation%s too few to tell two rates apart; chi square"
                            + " %.1f.", observations, observations == 1 ? " is" : "s are", fits.get(0).chiSquare()))
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
        if (passes.size() < 2 && !isFirstPassSeen() || last(Counter.DUPLICATE).isEmpty()) {
            return assumedNonZeroPages(Math.max(0, memory - working));
        }
        double counted = zero ? last(Counter.NORMAL).orElse(0) : memory - last(Counter.DUPLICATE).getAsDouble();
        double outside = Math.max(0, Math.min(memory - working, zero ? counted : counted - working));
        double error = zero || fit.relativeErrors().length == 0 ? Double.NaN : errorOfPages(fit);
        findings.add(new FittedValue("non-zero memory outside", outside, error, "pages",
                zero ? "whole pages sent" : "memory less zero pages sent less working set"));
        return outside;
    }

    /** Whether the guest stood still and all that it has was sent in one pass. */
    private boolean isFirstPassSeen() {
        return paused && recording.outcome().isPresent();
    }

    private double assumedNonZeroPages(double all) {
        findings.warn("The first pass wasn't seen to its end with its zero pages, so no page is taken to be zero.");
        findings.add(FittedValue.counted("non-zero memory outside", all, "pages", "assumed: all"));
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

    private OptionalDouble last(Counter counter) {
        return recording.last(counter).map(sample -> sample.value(counter)).orElse(OptionalDouble.empty());
    }
}
