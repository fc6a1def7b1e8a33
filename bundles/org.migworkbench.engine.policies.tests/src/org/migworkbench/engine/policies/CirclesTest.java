package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestReporter;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.EndKind;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Random scenarios without a time-out under every policy: all end, those that are told to go in circles don't converge in a
 * hundred times the time either. The build runs a few; {@code -Dcircles.first=0 -Dcircles.scenarios=1000} runs as
 * many as one has time for.
 */
class CirclesTest {

    private static final int FIRST = Integer.getInteger("circles.first", 0);
    private static final int SCENARIOS = Integer.getInteger("circles.scenarios", 6);
    private static final int TIMES_AS_LONG = 100;
    /** Runs of a hundred times the length that would send more pages than this are left out. */
    private static final double MOST_PAGES = Double.parseDouble(System.getProperty("circles.pages", "3e7"));

    /** What came of all runs. */
    private static final class Tally {

        private final List<String> faults = new ArrayList<>();
        private final List<String> disagree = new ArrayList<>();
        private int runs;
        private int circling;
        private int lucky;
        private int unseen;
        private int checked;
        private int converged;
        private double longestSeconds;
        private String longest = "";

        private String text() {
            return String.format(Locale.ROOT,
                    "%d runs: %d reached the goal, %d in circles, %d by luck only, %d given up without a plateau;"
                            + " %d of those in circles run %d times as long: %d disagree %s; longest %.2f s (%s); %s",
                    runs, converged, circling, lucky, unseen, checked, TIMES_AS_LONG, disagree.size(), disagree,
                    longestSeconds, longest, faults);
        }
    }

    @Test
    void runsEndAndThoseInCirclesNeverConverge(TestReporter reporter) {
        Tally tally = new Tally();
        for (int seed = FIRST; seed < FIRST + SCENARIOS; seed++) {
            run(seed, tally);
        }
        reporter.publishEntry("circles", tally.text());
        assertTrue(tally.circling > 0 && tally.converged > 0, tally.text());
        assertEquals(List.of(), tally.faults);
        assertTrue(tally.disagree.size() <= tally.checked / 100, tally.text());
    }

    @Test
    void aGapOfLessThanAPageMayYetClose() {
        MigrationResult near = run(CircleScenarios.scenario(397, "qemu", Long.MAX_VALUE), Fidelity.FLUID,
                RunOptions.NONE);
        assertEquals(EndKind.GOAL_REACHED, near.ending().kind(), near.reason());
        assertEquals(45, near.rounds().size());
    }

    @Test
    void aRoundThatIsSentToAFractionOfAPageEndsAsAnyOther() {
        ScenarioSpec spec = CircleScenarios.scenario(273, "qemu-dirty-limit", 1_000_000_000_000L);
        MigrationResult longRun = run(spec, Fidelity.FLUID, RunOptions.NONE.goingOn());
        assertEquals(EndKind.GIVEN_UP, longRun.ending().kind(), longRun.reason());
    }

    private static void run(int seed, Tally tally) {
        Scenarios.POLICIES.all(Strategies.class).forEach(one -> {
            for (Fidelity fidelity : Fidelity.values()) {
                check(seed, one.descriptor().id(), fidelity, tally);
            }
        });
    }

    private static void check(int seed, String policy, Fidelity fidelity, Tally tally) {
        String name = seed + "/" + policy + "/" + fidelity.id();
        long began = computed();
        MigrationResult result;
        try {
            result = run(CircleScenarios.scenario(seed, policy, Long.MAX_VALUE), fidelity, RunOptions.NONE);
        } catch (InvalidScenarioException e) {
            return; // fluid mode doesn't know the policy
        }
        double seconds = (computed() - began) / 1e9;
        if (seconds > tally.longestSeconds) {
            tally.longestSeconds = seconds;
            tally.longest = name;
        }
        if (seconds > 10) {
            tally.faults.add(name + " took " + seconds + " s");
        }
        tally.runs++;
        tally.converged += result.ending().kind() == EndKind.GOAL_REACHED ? 1 : 0;
        if (result.ending().kind() != EndKind.GIVEN_UP) {
            return;
        }
        if (!result.plateau().isSeen()) {
            tally.unseen++;
        } else if (result.plateau().luck().isPossible()) {
            tally.lucky++;
        } else {
            tally.circling++;
            checkLonger(seed, policy, fidelity, result, tally);
        }
    }

    /** Processor time of this thread, which doesn't grow while other processes have the machine. */
    private static long computed() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static void checkLonger(int seed, String policy, Fidelity fidelity, MigrationResult told, Tally tally) {
        if (fidelity == Fidelity.PAGE && told.traffic().pagesSent() * (double) TIMES_AS_LONG > MOST_PAGES) {
            return;
        }
        tally.checked++;
        MigrationResult longer = run(CircleScenarios.scenario(seed, policy, TIMES_AS_LONG * told.totalNanos()),
                fidelity,
                RunOptions.NONE.goingOn());
        if (longer.ending().kind() == EndKind.GOAL_REACHED) {
            tally.disagree.add(seed + "/" + policy + "/" + fidelity.id() + " converged in round "
                    + longer.rounds().size() + ", given up after " + told.rounds().size());
        }
    }

    private static MigrationResult run(ScenarioSpec spec, Fidelity fidelity, RunOptions options) {
        MigrationEngine engine = fidelity == Fidelity.PAGE ? new SimulationEngine() : new FluidEngine();
        return engine.run(spec, Scenarios.POLICIES, Scenarios.WORKLOADS, options).migrations().get(0);
    }
}
