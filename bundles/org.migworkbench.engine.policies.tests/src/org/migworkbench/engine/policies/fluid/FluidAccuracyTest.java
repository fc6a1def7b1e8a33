package org.migworkbench.engine.policies.fluid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/**
 * Fluid mode against page level over a grid of policies, guests, rates and limits. The tolerance: total time and bytes
 * within 5 %, downtime within 5 % or 60 ms, the same outcome and judgement, rounds within 3 or 20 %.
 *
 * <p>Wider: a sweep, which is where the scan is or isn't (10 %); and the adaptive rate, whose rule "more than in the
 * round before" is decided by chance where the dirty set no longer shrinks, so that the seed moves the page level's own
 * result by as much (see {@link #adaptiveRateIsWithinWhatTheSeedDecides}).
 */
class FluidAccuracyTest {

    private static final long TIMEOUT = 120_000_000_000L;
    private static final double LINE = 125e6;

    @Test
    void xenAgrees() {
        compareAll("xen", 0.05);
    }

    @Test
    void libxcAgrees() {
        compareAll("libxc", 0.05);
    }

    @Test
    void qemuAgrees() {
        compareAll("qemu", 0.05);
    }

    /** Where even one random choice of the rounds' number matters, fluid mode must be within what seeds give. */
    @Test
    void adaptiveRateIsWithinWhatTheSeedDecides() {
        for (WorkloadRef workload : List.of(FluidCases.uniform(16, 300), FluidCases.uniform(16, 3000),
                FluidCases.uniform(96, 300), FluidCases.hotCold(96, 300), FluidCases.hotCold(16, 3000),
                FluidCases.uniform(16, 30000), FluidCases.hotCold(16, 30000))) {
            double fluid = FluidCases.fluid(spec("xen-adaptive", workload, 40e6, 1)).totalNanos();
            double least = Double.POSITIVE_INFINITY;
            double most = 0;
            for (long seed = 1; seed <= 4; seed++) {
                double time = FluidCases.pages(spec("xen-adaptive", workload, 40e6, seed)).totalNanos();
                least = Math.min(least, time);
                most = Math.max(most, time);
            }
            assertTrue(fluid >= least * 0.95 && fluid <= most * 1.1,
                    workload + ": " + fluid / 1e9 + " s, page level " + least / 1e9 + " to " + most / 1e9 + " s");
        }
    }

    private static void compareAll(String policy, double tolerance) {
        List<String> wrong = new ArrayList<>();
        String worst = "";
        double largest = 0;
        for (double limit : new double[] { 16e6, 40e6, LINE }) {
            for (WorkloadRef workload : FluidCases.grid()) {
                ScenarioSpec spec = spec(policy, workload, limit, 42);
                MigrationResult page = FluidCases.pages(spec);
                MigrationResult fluid = FluidCases.fluid(spec);
                String text = policy + ", " + workload.id() + " " + workload.params() + ", " + limit / 1e6 + " MB/s: "
                        + difference(page, fluid);
                double error = Math.max(relative(fluid.totalNanos(), page.totalNanos()),
                        relative(fluid.bytesSent(), page.bytesSent()));
                if (error > largest) {
                    largest = error;
                    worst = text;
                }
                if (!agrees(page, fluid, workload.id().equals("sweep") ? 2 * tolerance : tolerance)) {
                    wrong.add(text);
                }
            }
        }
        assertTrue(wrong.isEmpty(), String.join(System.lineSeparator(), wrong));
        assertTrue(largest < 2 * tolerance, "The worst of " + policy + " is " + worst);
    }

    private static boolean agrees(MigrationResult page, MigrationResult fluid, double tolerance) {
        boolean rounds = Math.abs(page.rounds().size() - fluid.rounds().size()) <= Math.max(3,
                0.2 * page.rounds().size());
        boolean downtime = Math.abs(page.downtimeNanos() - fluid.downtimeNanos()) <= Math.max(60e6,
                0.05 * page.downtimeNanos());
        return relative(fluid.totalNanos(), page.totalNanos()) <= tolerance
                && relative(fluid.bytesSent(), page.bytesSent()) <= tolerance && rounds && downtime
                && page.outcome() == fluid.outcome() && page.ending().converged() == fluid.ending().converged();
    }

    private static double relative(double value, double reference) {
        return Math.abs(value - reference) / reference;
    }

    private static String difference(MigrationResult page, MigrationResult fluid) {
        return String.format(Locale.ROOT,
                "time %.2f s, fluid %.2f s; bytes %.1f MB, fluid %.1f MB; downtime %.0f ms, fluid %.0f ms; rounds %d,"
                        + " fluid %d; %s %b, fluid %s %b",
                page.totalNanos() / 1e9, fluid.totalNanos() / 1e9, page.bytesSent() / 1e6, fluid.bytesSent() / 1e6,
                page.downtimeNanos() / 1e6, fluid.downtimeNanos() / 1e6, page.rounds().size(), fluid.rounds().size(),
                page.outcome(), page.ending().converged(), fluid.outcome(), fluid.ending().converged());
    }

    private static ScenarioSpec spec(String policy, WorkloadRef workload, double limit, long seed) {
        return FluidCases.scenario(List.of(new LinkSpec("link", LINE, 0)),
                List.of(FluidCases.vm("vm", 256, VmSpec.ALL_NON_ZERO, workload)),
                List.of(FluidCases.migration("vm", policy, limit, TIMEOUT, "link")), seed);
    }

    @Test
    void aThirdOfTheMemoryZeroAgrees() {
        for (String policy : List.of("xen", "libxc", "qemu")) {
            for (WorkloadRef workload : FluidCases.grid()) {
                ScenarioSpec spec = FluidCases.scenario(List.of(new LinkSpec("link", LINE, 0)),
                        List.of(FluidCases.vm("vm", 256, 96L << 20, workload)),
                        List.of(FluidCases.migration("vm", policy, 40e6, TIMEOUT, "link")), 42);
                MigrationResult page = FluidCases.pages(spec);
                MigrationResult fluid = FluidCases.fluid(spec);
                assertTrue(agrees(page, fluid, 0.1), policy + " " + workload + ": " + difference(page, fluid));
                assertEquals(page.traffic().zeroPages(), fluid.traffic().zeroPages(), 3.0, policy + " " + workload);
            }
        }
    }
}
