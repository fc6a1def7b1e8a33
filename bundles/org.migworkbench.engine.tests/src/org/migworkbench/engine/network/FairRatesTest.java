package org.migworkbench.engine.network;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class FairRatesTest {

    private static final double INF = Double.POSITIVE_INFINITY;

    @Test
    void anyHistoryOfChangesGivesTheRatesOfThePlainComputation() {
        for (long seed = 0; seed < 3000; seed++) {
            compareWithPlain(seed);
        }
    }

    private static void compareWithPlain(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        double[] capacities = random.doubles(1 + random.nextInt(12), 1, 1000).toArray();
        int[][] paths = new int[1 + random.nextInt(20)][];
        FairRates rates = new FairRates(capacities, paths.length);
        for (int f = 0; f < paths.length; f++) {
            paths[f] = random.ints(0, capacities.length).limit(random.nextInt(1, 4)).distinct().toArray();
            rates.setPath(f, paths[f]);
        }
        boolean[] active = new boolean[paths.length];
        double[] demands = new double[paths.length];
        double[] expected = new double[paths.length];
        for (int step = 0; step < 60; step++) {
            change(random, rates, active, demands, capacities);
            new PlainFairShare(capacities, paths).compute(active, demands, expected);
            for (int f = 0; f < paths.length; f++) {
                assertEquals(expected[f], rates.rate(f), 1e-9 * 1000, "seed " + seed + " step " + step + " flow " + f);
            }
        }
    }

    private static void change(SplittableRandom random, FairRates rates, boolean[] active, double[] demands,
            double[] capacities) {
        int flow = random.nextInt(active.length);
        int what = random.nextInt(10);
        // whole numbers and few of them make ties of demands and levels likely
        double demand = random.nextInt(3) == 0 ? INF : random.nextInt(1, 40) * 5;
        if (what == 0) {
            int link = random.nextInt(capacities.length);
            capacities[link] = random.nextInt(4) == 0 ? 0 : random.nextInt(1, 200) * 5;
            rates.setCapacity(link, capacities[link]);
        } else if (!active[flow]) {
            active[flow] = true;
            demands[flow] = demand;
            rates.start(flow, demand);
        } else if (what < 4) {
            active[flow] = false;
            rates.stop(flow);
        } else {
            demands[flow] = demand;
            rates.setDemand(flow, demand);
        }
    }

    @Test
    void aFlowMayStandForSeveralAlikeAndMoreMayCome() {
        for (long seed = 0; seed < 1000; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double[] capacities = random.doubles(1 + random.nextInt(6), 1, 1000).toArray();
            FairRates rates = new FairRates(capacities, 0);
            List<int[]> paths = new ArrayList<>();
            List<Integer> weights = new ArrayList<>();
            List<Double> demands = new ArrayList<>();
            for (int step = 0; step < 40; step++) {
                int flow = random.nextInt(paths.size() + 1);
                if (flow == paths.size()) {
                    paths.add(random.ints(0, capacities.length).limit(random.nextInt(1, 4)).distinct().toArray());
                    weights.add(0);
                    demands.add(random.nextInt(3) == 0 ? INF : random.nextInt(1, 40) * 5);
                    rates.grow(0, 1);
                    rates.setPath(flow, paths.get(flow));
                }
                weigh(rates, flow, weights, random.nextInt(4), demands.get(flow));
                compareWithCopies(capacities, paths, weights, demands, rates, "seed " + seed + " step " + step);
            }
        }
    }

    private static void weigh(FairRates rates, int flow, List<Integer> weights, int weight, double demand) {
        if (weight == 0 && weights.get(flow) > 0) {
            rates.stop(flow);
        } else if (weight > 0 && weights.get(flow) == 0) {
            rates.start(flow, weight, demand);
        } else if (weight > 0) {
            rates.setWeight(flow, weight);
        }
        weights.set(flow, weight);
    }

    private static void compareWithCopies(double[] capacities, List<int[]> paths, List<Integer> weights,
            List<Double> demands, FairRates rates, String where) {
        int[] firsts = new int[paths.size()];
        List<int[]> copies = new ArrayList<>();
        List<Double> limits = new ArrayList<>();
        for (int flow = 0; flow < paths.size(); flow++) {
            firsts[flow] = copies.size();
            copies.addAll(Collections.nCopies(weights.get(flow), paths.get(flow)));
            limits.addAll(Collections.nCopies(weights.get(flow), demands.get(flow)));
        }
        boolean[] active = new boolean[copies.size()];
        Arrays.fill(active, true);
        double[] expected = new double[copies.size()];
        new PlainFairShare(capacities, copies.toArray(new int[0][])).compute(active,
                limits.stream().mapToDouble(Double::doubleValue).toArray(), expected);
        for (int flow = 0; flow < paths.size(); flow++) {
            double rate = weights.get(flow) == 0 ? 0 : expected[firsts[flow]];
            assertEquals(rate, rates.rate(flow), 1e-9 * 1000, where + " flow " + flow);
        }
    }

    @Test
    void aChangeReachesOnlyFlowsThatShareFullLinks() {
        // three pairs of links of 100 joined by a core of 310 that is never full
        FairRates rates = new FairRates(new double[] { 100, 100, 100, 310 }, 6);
        for (int f = 0; f < 6; f++) {
            rates.setPath(f, new int[] { f / 2, 3 });
            rates.start(f, INF);
        }
        rates.stop(0);
        assertEquals(1, rates.changedCount());
        assertEquals(1, rates.changed(0));
        assertEquals(100, rates.rate(1));
        rates.setDemand(1, 150);
        assertEquals(0, rates.changedCount(), "the demand isn't what binds it");
        rates.setCapacity(3, 305);
        assertEquals(0, rates.changedCount(), "not full before or after");
    }

    @Test
    void aFlowOnALinkThatIsDownGetsNothingUntilItIsUp() {
        FairRates rates = new FairRates(new double[] { 100, 50 }, 2);
        rates.setPath(0, new int[] { 0, 1 });
        rates.setPath(1, new int[] { 0 });
        rates.start(0, INF);
        rates.start(1, INF);
        rates.setCapacity(1, 0);
        assertEquals(0, rates.rate(0));
        assertEquals(100, rates.rate(1));
        rates.setCapacity(1, 20);
        assertEquals(20, rates.rate(0));
        assertEquals(80, rates.rate(1));
    }

    @Test
    void aPathChangesOnlyWhileTheFlowRests() {
        FairRates rates = new FairRates(new double[] { 100 }, 1);
        rates.setPath(0, new int[] { 0 });
        rates.start(0, INF);
        assertThrows(IllegalStateException.class, () -> rates.setPath(0, new int[0]));
        rates.stop(0);
        rates.setPath(0, new int[0]);
        rates.start(0, 7);
        assertEquals(7, rates.rate(0));
    }
}
