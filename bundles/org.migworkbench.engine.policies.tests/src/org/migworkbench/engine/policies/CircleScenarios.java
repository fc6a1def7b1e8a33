package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.ScenarioBuilder;

/**
 * Random scenarios of one guest without a time-out, of which many go in circles, many converge and some are on the edge. A
 * number gives always the same one.
 */
final class CircleScenarios {

    private static final int PAGE = 4096;

    private final SplittableRandom random;

    private CircleScenarios(int seed) {
        this.random = new SplittableRandom(seed);
    }

    /** The scenario of a number under a policy, ended after a time if need be. */
    static ScenarioSpec scenario(int seed, String policy, long timeoutNanos) {
        return new CircleScenarios(seed).scenario(policy, timeoutNanos);
    }

    private ScenarioSpec scenario(String policy, long timeoutNanos) {
        double mib = logarithmic(8, 512);
        double link = logarithmic(2e6, 2e9);
        int vcpus = 1 + Math.max(0, random.nextInt(6) - 3);
        long downtime = random.nextInt(3) == 0 ? 0 : (long) logarithmic(1e6, 3e9);
        double limit = random.nextInt(3) > 0 ? Double.POSITIVE_INFINITY : link * random.nextDouble(0.2, 1);
        boolean zeros = random.nextInt(4) == 0;
        long latency = random.nextInt(1_000_000);
        int workloads = random.nextInt(4) == 0 ? 2 : 1;
        return ScenarioBuilder.scenario("circles").seed(random.nextInt()).link("link", link, latency)
                .guest("vm", guest -> {
                    guest.memoryMib((long) mib).vcpus(vcpus).limit(limit).downtimeLimit(downtime).timeout(timeoutNanos)
                            .policy(policy);
                    if (zeros) {
                        guest.nonZero((long) (mib / 2) << 20);
                    }
                    for (int i = 0; i < workloads; i++) {
                        addWorkload(guest, (int) mib * 256, Math.min(link, limit));
                    }
                }).build();
    }

    private void addWorkload(GuestBuilder guest, int memoryPages, double rate) {
        int pages = (int) logarithmic(1, memoryPages);
        double writes = rate / PAGE * logarithmic(0.02, 20);
        List<String> params = new ArrayList<>(List.of("workingSet", pages * 4L + " KiB", "writeRate", text(writes)));
        String kind = List.of("uniform", "uniform", "constant", "sweep", "hot-cold", "zipf", "phases", "regions",
                "curve").get(random.nextInt(9));
        switch (kind) {
            case "hot-cold" -> params.addAll(List.of("hotWrites", text(random.nextDouble()), "hotPages",
                    text(logarithmic(0.01, 1))));
            case "zipf" -> params.addAll(List.of("exponent", text(random.nextDouble(0, 2))));
            case "phases" -> params = List.of("phases", phases(memoryPages, rate), "repeat",
                    String.valueOf(random.nextBoolean()));
            case "regions" -> params = List.of("regions", regions(memoryPages), "writeRate", text(writes));
            case "curve" -> params = List.of("points", curve(pages, writes));
            default -> {
                // nothing more to say
            }
        }
        guest.workload(kind, params.toArray(String[]::new));
    }

    private String phases(int memoryPages, double rate) {
        List<String> phases = new ArrayList<>();
        for (int i = 2 + random.nextInt(2); i > 0; i--) {
            phases.add(List.of("uniform", "idle", "sweep", "constant").get(random.nextInt(4)) + ":"
                    + (long) logarithmic(10, 20_000) + " ms:" + 4 * (int) logarithmic(1, memoryPages) + " KiB:"
                    + text(rate / PAGE * logarithmic(0.02, 20)));
        }
        return String.join(",", phases);
    }

    private String regions(int memoryPages) {
        int half = memoryPages / 2;
        return "0:" + 4 * (int) logarithmic(1, half) + " KiB:1," + half + ":" + 4 * (int) logarithmic(1, half)
                + " KiB:" + text(logarithmic(0.1, 10));
    }

    private static String curve(int pages, double writes) {
        double full = pages / writes;
        return text(full / 2) + ":" + Math.max(1, pages / 3) + "," + text(full * 2) + ":" + pages;
    }

    private double logarithmic(double low, double high) {
        return low * StrictMath.pow(high / low, random.nextDouble());
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.6g", value);
    }
}
