package org.migworkbench.analysis.experiment;

/**
 * How much more a policy has than the baseline: the mean of the differences of runs with the same seed.
 *
 * @param absolute in the unit of the metric
 * @param percent  in percent of the baseline's mean over the same seeds; not a number where that is 0
 */
public record Difference(Estimate absolute, Estimate percent) {

    /** There is nothing to compare. */
    public static final Difference NONE = new Difference(Estimate.NONE, Estimate.NONE);

    private static final double PER_CENT = 100;

    /**
     * Compares values that belong together.
     *
     * @param values   values of a policy
     * @param baseline values of the baseline, in the same order and as many
     * @return the difference
     */
    static Difference paired(double[] values, double[] baseline) {
        double[] differences = new double[values.length];
        for (int i = 0; i < values.length; i++) {
            differences[i] = values[i] - baseline[i];
        }
        Estimate absolute = Estimate.of(differences);
        double reference = Estimate.of(baseline).mean();
        return new Difference(absolute, reference > 0 ? absolute.scaled(PER_CENT / reference)
                : new Estimate(absolute.count(), Double.NaN, Double.NaN));
    }

    /**
     * Tells whether the interval leaves zero out, so that chance is no likely reason.
     *
     * @return false also where there is no interval
     */
    public boolean isSignificant() {
        return absolute.low() > 0 || absolute.high() < 0;
    }
}
