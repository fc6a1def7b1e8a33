package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.GuestBuilder;
import org.migworkbench.engine.testkit.RowSums;
import org.migworkbench.engine.testkit.ScenarioBuilder;

/**
 * Random scenarios from the edges of what is allowed, under every policy: each ends, soon, with numbers that can be. The
 * build runs a few; {@code -Dextremes.first=0 -Dextremes.scenarios=1000} runs as many as one has time for.
 */
class ExtremeRunsTest {

    private static final int FIRST = Integer.getInteger("extremes.first", 0);
    private static final int SCENARIOS = Integer.getInteger("extremes.scenarios", 10);
    private static final double MOST_SECONDS = 10;

    private SplittableRandom random;

    @Test
    void eachEndsSoonWithNumbersThatCanBe() {
        List<String> faults = new ArrayList<>();
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            run(seed, faults);
        }
        assertEquals(List.of(), faults);
    }

    private static void run(int seed, List<String> faults) {
        Scenarios.POLICIES.all(Strategies.class).forEach(policy -> {
            for (Fidelity fidelity : Fidelity.values()) {
                String name = seed + "/" + policy.descriptor().id() + "/" + fidelity.id();
                ScenarioSpec spec = new ExtremeRunsTest().scenario(seed, policy.descriptor().id());
                // a protected post-copy commits several times a second, for years where the link is slow enough
                if (!name.contains("postcopy-ft") || spec.links().get(0).bytesPerSecond() > 1e5) {
                    check(name, spec, fidelity, faults);
                }
            }
        });
    }

    private static void check(String name, ScenarioSpec spec, Fidelity fidelity, List<String> faults) {
        MigrationEngine engine = fidelity == Fidelity.PAGE ? new SimulationEngine() : new FluidEngine();
        long began = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
        try {
            MigrationResult result = engine.run(spec, Scenarios.POLICIES, Scenarios.WORKLOADS, RunOptions.NONE)
                    .migrations().get(0);
            double seconds = (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - began) / 1e9;
            if (seconds > MOST_SECONDS) {
                faults.add(name + ": " + seconds + " s, " + result.rounds().size() + " rounds");
            }
            RowSums.check(result).forEach(problem -> faults.add(name + ": " + problem));
            for (RoundStats round : result.rounds()) {
                if (round.guest().expectedDowntimeNanos() < 0 || round.traffic().remainingBytes() < RoundStats.UNKNOWN
                        || !(round.guest().dirtyRateBytesPerSecond() >= 0)
                        || !(round.traffic().bandwidthBytesPerSecond() >= 0)) {
                    faults.add(name + ": " + round);
                    break;
                }
            }
        } catch (InvalidScenarioException e) {
            return; // nothing to run
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
            faults.add(name + ": " + e + " at " + (e.getStackTrace().length == 0 ? "" : e.getStackTrace()[0]));
        }
    }

    private ScenarioSpec scenario(int seed, String policy) {
        random = new SplittableRandom(seed);
        return ScenarioBuilder.scenario("extreme").seed(random.nextLong())
                .link("link", edge(1e-3, 1e18), (long) edge(0, 1e18)).guest("vm", guest -> {
                    long mib = (long) edge(1, 1024);
                    guest.memoryMib(mib).policy(policy).startAt((long) edge(0, 1e18)).vcpus((int) edge(1, 64))
                            .downtimeLimit((long) edge(0, 1e18))
                            .writeFault(random.nextInt(3) > 0 ? 0 : (long) edge(0, 1e18))
                            .content(content());
                    if (random.nextBoolean()) {
                        guest.limit(edge(1e-3, 1e18));
                    }
                    if (random.nextBoolean()) {
                        guest.timeout(Math.max(1, (long) edge(1, 1e18)));
                    }
                    if (random.nextBoolean()) {
                        guest.nonZero((long) edge(0, mib << 20));
                    }
                    for (int i = random.nextInt(3); i > 0; i--) {
                        addWorkload(guest, mib << 20);
                    }
                }).build();
    }

    private ContentSpec content() {
        ContentSpec.Kind kind = ContentSpec.Kind.values()[random.nextInt(3)];
        return new ContentSpec(kind, kind == ContentSpec.Kind.WORDS ? 1 + random.nextInt(512) : 0);
    }

    private void addWorkload(GuestBuilder guest, long bytes) {
        String size = Math.max(1, (long) edge(1, bytes)) + "";
        String rate = text(edge(0, 1e9));
        switch (random.nextInt(6)) {
            case 0 -> guest.workload("phases", "phases", "uniform:" + (long) edge(1, 1e16) + " ns:" + size + ":" + rate
                    + ",idle:" + (long) edge(1, 1e16) + " ns:1:0");
            case 1 -> guest.workload("hot-cold", "workingSet", size, "writeRate", rate, "hotPages",
                    text(edge(1e-9, 1)));
            case 2 -> guest.workload("sweep", "workingSet", size, "writeRate", rate);
            case 3 -> guest.workload("constant", "workingSet", size, "writeRate", rate);
            case 4 -> guest.workload("zipf", "workingSet", size, "writeRate", rate, "exponent", text(edge(0, 4)));
            default -> guest.workload("uniform", "workingSet", size, "writeRate", rate, "readRate",
                    text(edge(0, 1e9)));
        }
    }

    /** Often an end of the range or next to it, otherwise anything between, each order of magnitude alike. */
    private double edge(double least, double most) {
        int where = random.nextInt(6);
        if (where == 0) {
            return least;
        }
        if (where == 1) {
            return most;
        }
        double low = Math.max(least, most * 1e-12);
        return low * StrictMath.pow(most / low, random.nextDouble());
    }

    private static String text(double value) {
        return String.format(Locale.ROOT, "%.9g", value);
    }
}
