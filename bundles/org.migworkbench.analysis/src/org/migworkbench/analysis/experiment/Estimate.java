package org.migworkbench.analysis.experiment;

import java.util.Arrays;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.stat.descriptive.moment.Mean;
import org.hipparchus.stat.descriptive.moment.StandardDeviation;

/**
 * A mean of independent values with its two-sided 95 % confidence interval by Student's t distribution.
 *
 * @param count     number of values, 0 or more
 * @param mean      their mean; not a number if there is none
 * @param halfWidth half of the interval's width, 0 or more; not a number with fewer than two values, which say nothing
 *                  about their scatter
 */
public record Estimate(int count, double mean, double halfWidth) {

    /** Nothing is known. */
    public static final Estimate NONE = new Estimate(0, Double.NaN, Double.NaN);

    private static final double UPPER = 0.975;

    /**
     * Estimates from values.
     *
     * @param values the values, finite
     * @return their mean and interval
     */
    public static Estimate of(double... values) {
        if (values.length == 0) {
            return NONE;
        }
        if (Arrays.stream(values).allMatch(value -> value == values[0])) {
            // rounding in sums shall not look like scatter
            return new Estimate(values.length, values[0], values.length == 1 ? Double.NaN : 0);
        }
        double error = new StandardDeviation().evaluate(values) / Math.sqrt(values.length);
        double factor = new TDistribution(values.length - 1).inverseCumulativeProbability(UPPER);
        return new Estimate(values.length, new Mean().evaluate(values), factor * error);
    }

    /**
     * Lower end of the interval.
     *
     * @return the end; not a number where there is no interval
     */
    public double low() {
        return mean - halfWidth;
    }

    /**
     * Upper end of the interval.
     *
     * @return the end; not a number where there is no interval
     */
    public double high() {
        return mean + halfWidth;
    }

    /**
     * The same in another unit.
     *
     * @param factor how much of it one of this unit is
     * @return the mean and interval, multiplied
     */
    public Estimate scaled(double factor) {
        return new Estimate(count, mean * factor, halfWidth * Math.abs(factor));
    }
}
