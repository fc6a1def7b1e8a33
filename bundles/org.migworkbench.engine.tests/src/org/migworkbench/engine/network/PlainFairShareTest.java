package org.migworkbench.engine.network;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PlainFairShareTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void twoFlowsShareALinkInHalves() {
        assertArrayEquals(new double[] { 50, 50 },
                rates(new double[] { 100 }, new int[][] { { 0 }, { 0 } }, INF, INF), 1e-9);
    }

    @Test
    void whatALimitedFlowLeavesGoesToTheOther() {
        assertArrayEquals(new double[] { 10, 90 },
                rates(new double[] { 100 }, new int[][] { { 0 }, { 0 } }, 10, INF), 1e-9);
    }

    @Test
    void aFlowOverTwoLinksIsBoundByTheTighterOne() {
        // flows: both links, first link, second link; the second link has 30, so flow 0 gets 15 and flow 1 gets 85
        assertArrayEquals(new double[] { 15, 85, 15 },
                rates(new double[] { 100, 30 }, new int[][] { { 0, 1 }, { 0 }, { 1 } }, INF, INF, INF), 1e-9);
    }

    @Test
    void everyAllocationIsFeasibleAndMaxMinFair() {
        SplittableRandom random = new SplittableRandom(4);
        for (int trial = 0; trial < 500; trial++) {
            double[] capacities = random.doubles(1 + random.nextInt(5), 1, 1000).toArray();
            int[][] paths = new int[1 + random.nextInt(8)][];
            double[] demands = new double[paths.length];
            for (int f = 0; f < paths.length; f++) {
                paths[f] = random.ints(0, capacities.length).limit(3).distinct().toArray();
                demands[f] = random.nextBoolean() ? INF : random.nextDouble(1, 500);
            }
            double[] rates = rates(capacities, paths, demands);
            double[] used = new double[capacities.length];
            for (int f = 0; f < paths.length; f++) {
                for (int link : paths[f]) {
                    used[link] += rates[f];
                }
            }
            for (int link = 0; link < capacities.length; link++) {
                assertTrue(used[link] <= capacities[link] * (1 + 1e-12), "link over its rate");
            }
            for (int f = 0; f < paths.length; f++) {
                assertTrue(isBound(f, paths, rates, demands, capacities, used), "flow could have more");
            }
        }
    }

    private static boolean isBound(int f, int[][] paths, double[] rates, double[] demands, double[] capacities,
            double[] used) {
        if (rates[f] >= demands[f] * (1 - 1e-9)) {
            return true;
        }
        for (int link : paths[f]) {
            boolean largest = true;
            for (int g = 0; g < paths.length; g++) {
                boolean shares = Arrays.stream(paths[g]).anyMatch(l -> l == link);
                largest &= !shares || rates[g] <= rates[f] * (1 + 1e-9);
            }
            if (largest && used[link] >= capacities[link] * (1 - 1e-9)) {
                return true;
            }
        }
        return false;
    }

    @Test
    void aFlowThatRestsGetsNothing() {
        double[] rates = new double[2];
        new PlainFairShare(new double[] { 100 }, new int[][] { { 0 }, { 0 } }).compute(new boolean[] { true, false },
                new double[] { INF, INF }, rates);
        assertEquals(100, rates[0]);
        assertEquals(0, rates[1]);
    }

    private static double[] rates(double[] capacities, int[][] paths, double... demands) {
        boolean[] active = new boolean[paths.length];
        Arrays.fill(active, true);
        double[] rates = new double[paths.length];
        new PlainFairShare(capacities, paths).compute(active, demands, rates);
        return rates;
    }
}
