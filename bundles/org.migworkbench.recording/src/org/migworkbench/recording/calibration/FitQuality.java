package org.migworkbench.recording.calibration;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import org.hipparchus.special.Gamma;

/**
 * How well the fitted model says again what was observed.
 *
 * @param level       the judgement in one word
 * @param reason      why, in one sentence
 * @param chiSquare   sum of squared residuals, each in standard deviations of its observation
 * @param freedom     observations less fitted parameters; 0 or less where nothing is left to check the fit by
 * @param probability of a chi square as large as this or larger by chance, if model and deviations were right; NaN where
 *                    nothing is left to check the fit by
 */
public record FitQuality(Level level, String reason, double chiSquare, int freedom, double probability) {

    /** A misfit rarer than this isn't chance. */
    private static final double RARE = 0.01;
    /** A model that is off by no more is of use although its misfit isn't chance. */
    private static final double USEFUL = 0.1;
    /** A number known no better than to a factor of e isn't known. */
    private static final double FACTOR = 1;
    private static final int PERCENT = 100;

    /** The judgement. */
    public enum Level {
        /** The model says again what was observed, and its numbers are determined. */
        GOOD("good"),
        /** It may be used with care: something isn't determined, can't be checked, or is off by a little. */
        DOUBTFUL("doubtful"),
        /** The model doesn't describe this guest. */
        BAD("bad");

        private final String id;

        Level(String id) {
            this.id = id;
        }

        /**
         * The judgement in one word.
         *
         * @return the id
         */
        public String id() {
            return id;
        }
    }

    /** Checks that nothing is missing. */
    public FitQuality {
        Objects.requireNonNull(level, "level");
        Objects.requireNonNull(reason, "reason");
    }

    /**
     * In one sentence.
     *
     * @return for example {@code The fit is good: 6 observations, ...}
     */
    public String sentence() {
        return "The fit is " + level.id() + ": " + reason + '.';
    }

    static FitQuality unseen(String reason) {
        return new FitQuality(Level.DOUBTFUL, reason, 0, 0, Double.NaN);
    }

    static FitQuality of(DirtyFit.Fit fit, List<Calibration.Point> points) {
        int parameters = fit.relativeErrors().length;
        int freedom = points.size() - parameters;
        if (parameters == 0) {
            return new FitQuality(Level.GOOD, "nothing was dirtied in " + count(points.size(), "interval"), 0, freedom,
                    1);
        }
        if (freedom <= 0) {
            return new FitQuality(Level.DOUBTFUL, count(points.size(), "observation") + " for " + parameters
                    + " parameters: nothing is left to check it by", fit.chiSquare(), freedom, Double.NaN);
        }
        double probability = Gamma.regularizedGammaQ(freedom / 2.0, fit.chiSquare() / 2);
        double off = meanError(points);
        String figures = String.format(Locale.ROOT,
                "%s, chi square %.1f with %d left to check it by, off by %.0f %% on average",
                count(points.size(), "observation"), fit.chiSquare(), freedom, PERCENT * off);
        if (probability < RARE) {
            return off > USEFUL ? new FitQuality(Level.BAD, "the model doesn't describe these writes; " + figures,
                    fit.chiSquare(), freedom, probability)
                    : new FitQuality(Level.DOUBTFUL, "the model leaves out something small; " + figures,
                            fit.chiSquare(), freedom, probability);
        }
        return isDetermined(fit) ? new FitQuality(Level.GOOD, figures, fit.chiSquare(), freedom, probability)
                : new FitQuality(Level.DOUBTFUL, "not all of its numbers are determined; " + figures, fit.chiSquare(),
                        freedom, probability);
    }

    private static boolean isDetermined(DirtyFit.Fit fit) {
        for (double error : fit.relativeErrors()) {
            if (!(error <= FACTOR)) {
                return false;
            }
        }
        return true;
    }

    /** Sum of the errors over the sum of what was measured: a small interval that is off by much weighs little. */
    private static double meanError(List<Calibration.Point> points) {
        double off = 0;
        double measured = 0;
        for (Calibration.Point point : points) {
            off += Math.abs(point.fitted() - point.measured());
            measured += point.measured();
        }
        return measured > 0 ? off / measured : 0;
    }

    private static String count(int number, String what) {
        return number + " " + what + (number == 1 ? "" : "s");
    }
}
