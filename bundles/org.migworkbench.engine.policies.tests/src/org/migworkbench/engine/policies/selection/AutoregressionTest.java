package org.migworkbench.engine.policies.selection;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Weights against values calculated by hand and against the equations themselves. */
class AutoregressionTest {

    /**
     * 1, 2, 3, 6 has the mean 3 and deviations -2, -1, 0, 3: sums of products 14, 2 + 0 + 0, 0 - 3, -6. So r1 = 1/7, r2 =
     * -3/14, r3 = -3/7.
     */
    private static final double[] SERIES = { 1, 2, 3, 6 };

    @Test
    void orderOneIsTheFirstAutocorrelation() {
        assertEquals(1.0 / 7, fitted(1, SERIES).weight(1), 1e-12);
    }

    @Test
    void orderTwoIsTheSolutionOfTheTwoEquations() {
        // phi1 = r1 (1 - r2) / (1 - r1^2) = (1/7)(17/14) / (48/49) = 17/96; phi2 = (r2 - r1^2) / (1 - r1^2) = -23/96
        Autoregression model = fitted(2, SERIES);
        assertEquals(17.0 / 96, model.weight(1), 1e-12);
        assertEquals(-23.0 / 96, model.weight(2), 1e-12);
    }

    @Test
    void orderThreeIsTheSolutionOfTheThreeEquations() {
        // Durbin: e = 1 - r1 phi1 - r2 phi2 = 1 - 17/672 - 69/1344 = 1241/1344; numerator r3 - r2 phi1 - r1 phi2
        double numerator = -3.0 / 7 + 3.0 / 14 * 17 / 96 + 23.0 / 672;
        double third = numerator / (1241.0 / 1344);
        Autoregression model = fitted(3, SERIES);
        assertEquals(third, model.weight(3), 1e-12);
        assertEquals(17.0 / 96 + third * 23 / 96, model.weight(1), 1e-12);
        assertEquals(-23.0 / 96 - third * 17 / 96, model.weight(2), 1e-12);
    }

    @Test
    void thePredictionIsTheMeanAndTheWeightedDeviations() {
        double[] latestFirst = { 6, 3, 2, 1 };
        assertEquals(3 + 3.0 / 7, fitted(1, SERIES).predict(latestFirst, 4), 1e-12);
        assertEquals(3 + 3 * 17.0 / 96, fitted(2, SERIES).predict(latestFirst, 4), 1e-12);
        assertEquals(3, fitted(0, SERIES).predict(latestFirst, 4), 1e-12);
        assertEquals(6 + 0.0, fitted(3, SERIES).predict(latestFirst, 1), 1e-12, "one value is its own mean");
    }

    @Test
    void theEquationsHoldForAnySeriesAndTheModelIsStationary() {
        SplittableRandom random = new SplittableRandom(1);
        for (int run = 0; run < 500; run++) {
            double[] series = random.doubles(5 + random.nextInt(20), 1, 100).toArray();
            for (int order = 1; order <= 3; order++) {
                Autoregression model = fitted(order, series);
                for (int lag = 1; lag <= order; lag++) {
                    double sum = 0;
                    for (int k = 1; k <= order; k++) {
                        sum += model.weight(k) * covariance(series, Math.abs(lag - k));
                    }
                    assertEquals(covariance(series, lag), sum, 1e-9 * covariance(series, 0));
                }
                assertTrue(Math.abs(model.weight(order)) < 1);
            }
        }
    }

    @Test
    void aSeriesThatSwingsIsPredictedToSwingOn() {
        double[] swing = { 10, 20, 10, 20, 10, 20 };
        assertTrue(fitted(1, swing).predict(new double[] { 20, 10, 20, 10, 20, 10 }, 6) < 11);
        double[] three = new double[60];
        for (int i = 0; i < three.length; i++) {
            three[i] = i % 3 == 0 ? 40 : 10;
        }
        assertEquals(40, fitted(3, three).predict(new double[] { 10, 10, 40, 10, 10 }, 5), 8);
    }

    @Test
    void aConstantSeriesIsPredictedAsItIs() {
        double[] same = { 7, 7, 7, 7 };
        assertEquals(7, fitted(3, same).predict(same, 4), 0);
    }

    @Test
    void chanceHasNoWeights() {
        SplittableRandom random = new SplittableRandom(2);
        double[] series = random.doubles(200_000, 0, 1).toArray();
        for (int lag = 1; lag <= 3; lag++) {
            assertEquals(0, fitted(3, series).weight(lag), 0.01);
        }
    }

    @Test
    void manyShortSeriesGiveOneModel() {
        // three equal series count as one; a scale doesn't change the weights of equal series
        Autoregression model = new Autoregression(2);
        for (int i = 1; i <= 3; i++) {
            model.add(SERIES, SERIES.length, i);
        }
        model.fit();
        assertEquals(17.0 / 96, model.weight(1), 1e-12);
        model.clear();
        assertEquals(0, model.weight(1));
    }

    private static Autoregression fitted(int order, double[] series) {
        Autoregression model = new Autoregression(order);
        model.add(series, series.length, 1);
        model.fit();
        return model;
    }

    private static double covariance(double[] series, int lag) {
        double mean = 0;
        for (double value : series) {
            mean += value / series.length;
        }
        double sum = 0;
        for (int i = lag; i < series.length; i++) {
            sum += (series[i] - mean) * (series[i - lag] - mean);
        }
        return sum / series.length;
    }
}
