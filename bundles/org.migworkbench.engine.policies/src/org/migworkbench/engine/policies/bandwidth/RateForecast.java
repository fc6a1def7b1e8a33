package org.migworkbench.engine.policies.bandwidth;

/**
 * Forecasts the next value of a series by exponential smoothing: simple, or double with a trend (Holt). The constants are
 * given, or those on a grid with the least sum of squared errors of the forecasts so far, the smallest among equals.
 * Keeps the last 64 values.
 */
public final class RateForecast {

    private static final int KEPT = 64;
    private static final int GRID = 20;
    private static final int LEAST_FITTED = 3;

    private final boolean trended;
    private final boolean fitted;
    private final double[] values = new double[KEPT];
    private int count;
    private double alpha;
    private double beta;
    private double level;
    private double trend;

    /**
     * Creates a forecast without values.
     *
     * @param trended whether a trend is followed
     * @param fitted  whether the constants are fitted once there are three values
     * @param alpha   weight of the latest value, above 0, at most 1
     * @param beta    weight of the latest change in the trend, 0 to 1
     */
    public RateForecast(boolean trended, boolean fitted, double alpha, double beta) {
        this.trended = trended;
        this.fitted = fitted;
        this.alpha = alpha;
        this.beta = beta;
    }

    /**
     * Takes in the next value.
     *
     * @param value the value
     */
    public void add(double value) {
        if (count == KEPT) {
            System.arraycopy(values, 1, values, 0, KEPT - 1);
            count--;
        }
        values[count++] = value;
        if (fitted && count >= LEAST_FITTED) {
            fit();
        }
        squaredErrors(alpha, beta);
    }

    private void fit() {
        double least = Double.POSITIVE_INFINITY;
        double bestAlpha = alpha;
        double bestBeta = beta;
        for (int i = 1; i <= GRID; i++) {
            for (int j = 0; j <= (trended ? GRID : 0); j++) {
                double errors = squaredErrors((double) i / GRID, (double) j / GRID);
                if (errors < least) {
                    least = errors;
                    bestAlpha = (double) i / GRID;
                    bestBeta = (double) j / GRID;
                }
            }
        }
        alpha = bestAlpha;
        beta = bestBeta;
    }

    /** Smooths all values anew; returns the sum of the squared errors of the forecasts made on the way. */
    private double squaredErrors(double newWeight, double trendWeight) {
        level = values[0];
        trend = 0;
        double sum = 0;
        for (int i = 1; i < count; i++) {
            double forecast = level + trend;
            double error = values[i] - forecast;
            sum += error * error;
            double before = level;
            level = forecast + newWeight * error;
            if (trended) {
                trend += trendWeight * (level - before - trend);
            }
        }
        return sum;
    }

    /**
     * The next value.
     *
     * @return the forecast, not below 0; 0 without any value
     */
    public double next() {
        return count == 0 ? 0 : Math.max(0, level + trend);
    }

    /**
     * The weight of the latest value that holds now.
     *
     * @return above 0, at most 1
     */
    public double alpha() {
        return alpha;
    }

    /**
     * The weight of the latest change that holds now.
     *
     * @return 0 to 1
     */
    public double beta() {
        return beta;
    }
}
