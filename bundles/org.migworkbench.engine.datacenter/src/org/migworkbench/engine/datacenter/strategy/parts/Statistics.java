package org.migworkbench.engine.datacenter.strategy.parts;

import java.util.Arrays;

/** What detections compute of a few loads, as CloudSim's MathUtil does where that is sound. */
final class Statistics {

    private Statistics() {
    }

    static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }

    /** The range between the quartiles, each the sample at round(q (n + 1)). */
    static double interquartileRange(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        int low = (int) Math.round(0.25 * (sorted.length + 1)) - 1;
        int high = (int) Math.round(0.75 * (sorted.length + 1)) - 1;
        return sorted[Math.min(sorted.length - 1, high)] - sorted[Math.max(0, low)];
    }

    /** The median distance from the median. */
    static double medianDeviation(double[] values) {
        double median = median(values);
        return median(Arrays.stream(values).map(value -> Math.abs(value - median)).toArray());
    }

    /**
     * Where a line through weighted values goes.
     *
     * @param values  the values at 1, 2, ...
     * @param weights their weights
     * @return height at 0, and slope
     */
    static double[] line(double[] values, double[] weights) {
        double sum = 0;
        double meanX = 0;
        double meanY = 0;
        for (int i = 0; i < values.length; i++) {
            sum += weights[i];
            meanX += weights[i] * (i + 1);
            meanY += weights[i] * values[i];
        }
        meanX /= sum;
        meanY /= sum;
        double above = 0;
        double below = 0;
        for (int i = 0; i < values.length; i++) {
            above += weights[i] * (i + 1 - meanX) * (values[i] - meanY);
            below += weights[i] * (i + 1 - meanX) * (i + 1 - meanX);
        }
        double slope = below == 0 ? 0 : above / below;
        return new double[] { meanY - slope * meanX, slope };
    }

    /** Cleveland's weights by the distance from the newest: 1 for it, 0 for the oldest. */
    static double[] tricube(int count) {
        double[] weights = new double[count];
        for (int i = 0; i < count; i++) {
            double distance = (count - 1 - i) / (double) (count - 1);
            weights[i] = Math.pow(1 - distance * distance * distance, 3);
        }
        return weights;
    }

    /** Weights times Cleveland's bisquare weights of what a line leaves over; the same where half of it is nothing. */
    static double[] bisquare(double[] values, double[] weights, double[] line) {
        double[] rest = rest(values, line);
        double scale = 6 * median(rest);
        double[] robust = weights.clone();
        for (int i = 0; i < rest.length && scale > 0; i++) {
            double share = rest[i] / scale;
            robust[i] *= share >= 1 ? 0 : (1 - share * share) * (1 - share * share);
        }
        return robust;
    }

    /** How far values lie from a line. */
    private static double[] rest(double[] values, double[] line) {
        double[] rest = new double[values.length];
        for (int i = 0; i < rest.length; i++) {
            rest[i] = Math.abs(values[i] - line[0] - line[1] * (i + 1));
        }
        return rest;
    }
}
