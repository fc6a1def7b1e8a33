package org.migworkbench.engine.policies.compared;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** ME2's three averages against Xen over shipped workloads, and how far what was never published moves them. */
final class Me2Spread {

    private static final double[] PUBLISHED = { -0.505, -0.482, -0.476 };
    private static final String[] MEASURES = { "data", "total time", "downtime" };
    private static final double GIGABIT = 125e6;
    private static final int DRAWS = 20;
    private static final List<String> NAMES = List.of("SPECweb99", "Quake 3", "uniform", "hot-cold", "zipf", "sweep");
    private static final List<WorkloadRef> WORKLOADS = List.of(
            ComparedGuest.workload("curve", "points", "0.663:9889,0.807:10863,1.427:13217,1.978:14610,2.855:16206,"
                    + "4.989:19468,8:23386"),
            ComparedGuest.workload("curve", "points", "0.017:279,0.078:295,0.157:303,0.315:348,8:1285"),
            writer("uniform"), writer("hot-cold"), writer("zipf"), writer("sweep"));

    /** What is assumed; the first value of each is the middle, the others the ends of the range. */
    private enum Assumption {
        FREE("free share of the memory", .33, .1, .6),
        CACHE("clean page cache, and left out", 0, 0, .3),
        NON_ZERO("non-zero share of the memory", 1, .2, 1),
        ZERO_BYTES("zeroByteShare", .5, .2, .8),
        ZERO_RUN("zeroRunBytes", 32, 4, 256),
        SPEED("rleThroughput in MB/s", 1000, 200, 2000);

        private final String label;
        private final double middle;
        private final double low;
        private final double high;

        Assumption(String label, double middle, double low, double high) {
            this.label = label;
            this.middle = middle;
            this.low = low;
            this.high = high;
        }
    }

    private final StringBuilder text = new StringBuilder();
    /** What Xen takes, which sends all pages whatever they are or hold. */
    private final List<ComparedGuest.Cost> xen = WORKLOADS.stream()
            .map(workload -> new ComparedGuest(workload, GIGABIT, 0, 0, 1, ContentSpec.Data.TEXT).move("xen")).toList();

    /** The section as Markdown. */
    static String write() {
        Me2Spread spread = new Me2Spread();
        double[] middle = middle();
        spread.byWorkload(middle);
        spread.oneAtATime(middle);
        spread.together(middle);
        return spread.text.toString();
    }

    private static WorkloadRef writer(String id) {
        return ComparedGuest.workload(id, "workingSet", "24 MiB", "writeRate", "15000");
    }

    private static double[] middle() {
        return Arrays.stream(Assumption.values()).mapToDouble(assumption -> assumption.middle).toArray();
    }

    private void byWorkload(double[] values) {
        text.append("| workload | data | total time | downtime |\n|---|---|---|---|\n");
        for (int i = 0; i < WORKLOADS.size(); i++) {
            row(NAMES.get(i), difference(i, values));
        }
        row("**mean**", means(values));
        row("published", PUBLISHED);
    }

    private void oneAtATime(double[] middle) {
        text.append("\nOne at a time over its range, all others in the middle; the mean over the workloads:\n\n"
                + "| assumption | from, to | data | total time | downtime |\n|---|---|---|---|---|\n");
        for (Assumption assumption : Assumption.values()) {
            double[] low = middle.clone();
            low[assumption.ordinal()] = assumption.low;
            double[] high = middle.clone();
            high[assumption.ordinal()] = assumption.high;
            double[] a = means(low);
            double[] b = means(high);
            text.append(String.format(Locale.ROOT, "| %s | %s, %s", assumption.label, number(assumption.low),
                    number(assumption.high)));
            for (int i = 0; i < a.length; i++) {
                text.append(String.format(Locale.ROOT, " | %+.0f to %+.0f %%", 100 * a[i], 100 * b[i]));
            }
            text.append(" |\n");
        }
    }

    private void together(double[] middle) {
        List<double[]> all = new ArrayList<>();
        SplittableRandom random = new SplittableRandom(505);
        for (int draw = 0; draw < DRAWS; draw++) {
            double[] values = middle.clone();
            for (Assumption assumption : Assumption.values()) {
                values[assumption.ordinal()] = assumption.low
                        + random.nextDouble() * (assumption.high - assumption.low);
            }
            if (random.nextBoolean()) { // whether page cache is sent is a question of yes or no
                values[Assumption.CACHE.ordinal()] = 0;
            }
            all.add(means(values));
        }
        text.append("\nAll of them drawn evenly from their ranges, page cache left out in every second case, " + DRAWS
                + " times; each draw's mean over the"
                + " workloads:\n\n| | mean | standard deviation | least | most | published | draws that save less than"
                + " published |\n|---|---|---|---|---|---|---|\n");
        for (int i = 0; i < MEASURES.length; i++) {
            int measure = i;
            double[] column = all.stream().mapToDouble(means -> means[measure]).sorted().toArray();
            double mean = Arrays.stream(column).average().orElseThrow();
            double variance = Arrays.stream(column).map(x -> (x - mean) * (x - mean)).sum() / (DRAWS - 1);
            long above = Arrays.stream(column).filter(x -> x > PUBLISHED[measure]).count();
            text.append(String.format(Locale.ROOT,
                    "| %s | %+.1f %% | %.1f %% | %+.1f %% | %+.1f %% | %+.1f %% | %d of %d |\n",
                    MEASURES[i], 100 * mean, 100 * StrictMath.sqrt(variance), 100 * column[0],
                    100 * column[DRAWS - 1], 100 * PUBLISHED[i], above, DRAWS));
        }
    }

    private void row(String name, double[] values) {
        text.append(String.format(Locale.ROOT, "| %s | %+.1f %% | %+.1f %% | %+.1f %% |\n", name, 100 * values[0],
                100 * values[1], 100 * values[2]));
    }

    private double[] means(double[] values) {
        double[] sums = new double[MEASURES.length];
        for (int workload = 0; workload < WORKLOADS.size(); workload++) {
            double[] one = difference(workload, values);
            for (int i = 0; i < sums.length; i++) {
                sums[i] += one[i] / WORKLOADS.size();
            }
        }
        return sums;
    }

    private double[] difference(int workload, double[] values) {
        double cache = values[Assumption.CACHE.ordinal()];
        ComparedGuest guest = new ComparedGuest(WORKLOADS.get(workload), GIGABIT, values[Assumption.FREE.ordinal()],
                cache,
                values[Assumption.NON_ZERO.ordinal()], ContentSpec.Data.TEXT);
        SortedMap<String, String> params = new TreeMap<>();
        params.put("dropCache", Boolean.toString(cache > 0));
        params.put("zeroByteShare", Double.toString(values[Assumption.ZERO_BYTES.ordinal()]));
        params.put("zeroRunBytes", Double.toString(values[Assumption.ZERO_RUN.ordinal()]));
        params.put("rleThroughput", Math.round(values[Assumption.SPEED.ordinal()]) + " MB/s");
        return guest.move("me2", params).against(xen.get(workload));
    }

    private static String number(double value) {
        return value == Math.rint(value) ? Long.toString((long) value) : Double.toString(value);
    }
}
