package org.migworkbench.recording.calibration;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.spec.ContentSpec;

/**
 * A guest and its surroundings as a recording shows them.
 *
 * @param recording          name of the recording
 * @param memoryBytes        the guest's memory in bytes
 * @param pageBytes          page size in bytes
 * @param model              what it writes
 * @param nonZeroBytes       memory outside the working set that isn't zero, in bytes
 * @param content            what a write leaves
 * @param lineBytesPerSecond rate of the link when no limit holds, in bytes per second
 * @param switchoverMillis   fixed cost of the switch in milliseconds
 * @param estimates          all numbers with their uncertainty, for people
 * @param points             observed and fitted, in the order of the observations
 * @param choice             how the model was chosen, in one sentence
 * @param quality            how well the model says again what was observed
 * @param report             what was assumed, what couldn't be told, and what would settle it
 */
public record Calibration(String recording, long memoryBytes, int pageBytes, DirtyModel model, long nonZeroBytes,
        ContentSpec content, double lineBytesPerSecond, double switchoverMillis, List<FittedValue> estimates,
        List<Point> points, String choice, FitQuality quality, Report report) {

    /**
     * Measured and fitted.
     *
     * @param label    where it is from
     * @param seconds  length of the interval in seconds
     * @param measured newly dirtied pages, measured
     * @param sigma    standard deviation that the fit reckoned with
     * @param fitted   newly dirtied pages by the model
     */
    public record Point(String label, double seconds, double measured, double sigma, double fitted) {

        /**
         * How far the model is off.
         *
         * @return fitted less measured, in standard deviations
         */
        public double residual() {
            return (fitted - measured) / sigma;
        }
    }

    /**
     * What is to be said beside the numbers.
     *
     * @param assumptions what the recording doesn't tell and was taken to be so, a sentence each
     * @param warnings    what the recording couldn't tell, a sentence each
     * @param advice      what a second recording would settle, in one sentence
     */
    public record Report(List<String> assumptions, List<String> warnings, String advice) {

        /** Copies the lists. */
        public Report {
            assumptions = List.copyOf(assumptions);
            warnings = List.copyOf(warnings);
            Objects.requireNonNull(advice, "advice");
        }
    }

    /** Copies the lists. */
    public Calibration {
        Objects.requireNonNull(recording, "recording");
        Objects.requireNonNull(model, "model");
        Objects.requireNonNull(content, "content");
        Objects.requireNonNull(choice, "choice");
        Objects.requireNonNull(quality, "quality");
        Objects.requireNonNull(report, "report");
        estimates = List.copyOf(estimates);
        points = List.copyOf(points);
    }

    /**
     * What the recording couldn't tell.
     *
     * @return a sentence each
     */
    public List<String> warnings() {
        return report.warnings();
    }
}
