package org.migworkbench.engine.policies.selection;

/**
 * An autoregressive model of a short series: the deviation of the next value from the mean is a weighted sum of the last
 * p deviations. The weights solve the Yule-Walker equations, by Durbin's recursion; with the autocovariance divided by the
 * full length the model is always stationary. Nothing is allocated after construction.
 */
public final class Autoregression {

    /** The highest order. */
    public static final int HIGHEST_ORDER = 3;

    private final int order;
    private final double[] covariance = new double[HIGHEST_ORDER + 1];
    private final double[] weights = new double[HIGHEST_ORDER];
    private final double[] before = new double[HIGHEST_ORDER];

    /**
     * Creates a model with all weights 0.
     *
     * @param order p, 0 (the mean is predicted) to {@value #HIGHEST_ORDER}
     */
    public Autoregression(int order) {
        this.order = order;
    }

    /** Forgets all series: all weights are 0. */
    public void clear() {
        for (int lag = 0; lag <= order; lag++) {
            covariance[lag] = 0;
        }
        fit();
    }

    /**
     * Adds the autocovariance of a series about its own mean.
     *
     * @param series values, the order in time doesn't matter as long as neighbours are neighbours
     * @param count  how many, at least 1
     * @param scale  what the deviations are divided by, above 0
     */
    public void add(double[] series, int count, double scale) {
        double mean = mean(series, count);
        for (int lag = 0; lag <= order; lag++) {
            double sum = 0;
            for (int i = lag; i < count; i++) {
                sum += (series[i] - mean) * (series[i - lag] - mean);
            }
            covariance[lag] += sum / count / (scale * scale);
        }
    }

    /** Computes the weights from the series that were added. */
    public void fit() {
        for (int i = 0; i < HIGHEST_ORDER; i++) {
            weights[i] = 0;
        }
        double error = covariance[0];
        for (int n = 0; n < order && error > covariance[0] * 1e-12; n++) {
            double reflection = covariance[n + 1];
            for (int i = 0; i < n; i++) {
                reflection -= weights[i] * covariance[n - i];
                before[i] = weights[i];
            }
            reflection /= error;
            weights[n] = reflection;
            for (int i = 0; i < n; i++) {
                weights[i] = before[i] - reflection * before[n - 1 - i];
            }
            error *= 1 - reflection * reflection;
        }
    }

    /**
     * A weight.
     *
     * @param lag 1 to the order
     * @return weight of the deviation of so many values ago
     */
    public double weight(int lag) {
        return weights[lag - 1];
    }

    /**
     * Predicts the value after a series.
     *
     * @param series values, the latest first
     * @param count  how many, at least 1; the weights of values before them are left out
     * @return the next value
     */
    public double predict(double[] series, int count) {
        double mean = mean(series, count);
        double next = mean;
        for (int i = 0; i < Math.min(order, count); i++) {
            next += weights[i] * (series[i] - mean);
        }
        return next;
    }

    /**
     * The mean of a series.
     *
     * @param series values
     * @param count  how many, at least 1
     * @return the mean
     */
    public static double mean(double[] series, int count) {
        double sum = 0;
        for (int i = 0; i < count; i++) {
            sum += series[i];
        }
        return sum / count;
    }
}
