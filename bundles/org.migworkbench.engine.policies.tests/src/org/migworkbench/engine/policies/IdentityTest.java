package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.MigrationResult;
import org.migworkbench.engine.Outcome;
import org.migworkbench.engine.Phase;
import org.migworkbench.engine.RoundStats;
import org.migworkbench.engine.Run;
import org.migworkbench.engine.RunObserver;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.SimulationEngine;
import org.migworkbench.engine.testkit.WatchedPolicies;

/** Numbers that follow from the rules without a simulation. */
class IdentityTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @ParameterizedTest
    @ValueSource(strings = { "xen", "libxc" })
    void aGuestThatWritesNothingTakesMemoryOverBandwidth(String policy) {
        long bytes = 1L << 30;
        for (double limit : new double[] { NONE, 25e6 }) {
            MigrationResult result = Scenarios.runOne(Scenarios.one(1024, Scenarios.policy(policy), limit,
                    Scenarios.workload("idle")));
            double rate = Math.min(limit, Scenarios.GIGABIT);
            double headers = 8.0 / 4096;
            assertEquals(1, result.totalNanos() / 1e9 / (bytes * (1 + headers) / rate), 0.001);
            assertEquals(0, result.downtimeNanos());
            assertEquals(0, result.pagesResent());
            assertTrue(result.converged());
        }
    }

    @Test
    void theAdaptiveRateStaysAtItsStartForAGuestThatWritesNothing() {
        MigrationResult result = Scenarios.runOne(Scenarios.one(256, Scenarios.policy("xen-adaptive"), NONE,
                Scenarios.workload("idle")));
        double rate = 102_400 / 0.007812;
        assertEquals(1, (result.totalNanos() - result.downtimeNanos()) / 1e9 / (65_536 * 4104 / rate), 0.001);
    }

    @Test
    void xenSendsPagesWithEightBytesEachAndFourABatch() {
        for (String id : List.of("xen", "xen-adaptive")) {
            WatchedPolicies watch = new WatchedPolicies(Scenarios.POLICIES);
            ScenarioSpec spec = Scenarios.one(64, Scenarios.policy(id), NONE,
                    Scenarios.workload("uniform", "workingSet", "16 MiB", "writeRate", "5000"));
            Run run = new SimulationEngine().open(spec, watch.catalog(), Scenarios.WORKLOADS, RunObserver.NONE);
            MigrationResult result = Scenarios.finish(run).migrations().get(0);
            assertEquals(result.pagesSent() * (4096 + 8) + 4 * watch.batches(), result.bytesSent());
        }
    }

    @Test
    void xenStaysBelowFiveTimesTheMemory() {
        MigrationResult result = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("xen"), NONE,
                Scenarios.workload("uniform", "workingSet", "64 MiB", "writeRate", "150000")));
        assertTrue(result.pagesSent() <= 5L * 64 * 256, "sent " + result.pagesSent());
        assertFalse(result.converged());
        assertTrue(result.reason().startsWith("Dirtied "), result.reason());
        assertTrue(result.rounds().size() <= 30);
    }

    @Test
    void libxcMakesAtMostFiveLiveRoundsAndSendsAFewPagesLive() {
        MigrationResult busy = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("libxc"), NONE,
                Scenarios.workload("uniform", "workingSet", "16 MiB", "writeRate", "25000")));
        assertEquals(6, busy.rounds().size());
        assertEquals(busy.rounds().get(4).pagesDirtied(), busy.rounds().get(5).pagesSent());
        MigrationResult quiet = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("libxc"), NONE,
                Scenarios.workload("uniform", "workingSet", "16 MiB", "writeRate", "40")));
        long few = quiet.rounds().get(0).pagesDirtied();
        assertTrue(few > 0 && few < 50, "dirty " + few);
        assertEquals(Phase.PRECOPY, quiet.rounds().get(1).phase());
        assertEquals(few, quiet.rounds().get(1).pagesSent());
        assertEquals(Phase.STOP_AND_COPY, quiet.rounds().get(2).phase());
        assertEquals(3, quiet.rounds().size());
        MigrationResult idle = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("libxc"), NONE,
                Scenarios.workload("idle")));
        assertEquals(2, idle.rounds().size(), "an empty set isn't sent live");
    }

    @Test
    void theFixedCostOfARoundIsPaidInEachRoundAfterTheFirst() {
        ScenarioSpec free = Scenarios.one(64, Scenarios.policy("xen"), NONE, Scenarios.workload("idle"));
        ScenarioSpec dear = Scenarios.one(64, Scenarios.policy("xen", "roundCost", "50 ms", "switchoverCost", "1 s"),
                NONE, Scenarios.workload("idle"));
        MigrationResult without = Scenarios.runOne(free);
        MigrationResult with = Scenarios.runOne(dear);
        assertEquals(3, with.rounds().size());
        assertEquals(100_000_000 + 1_000_000_000, with.totalNanos() - without.totalNanos());
        assertEquals(50_000_000, with.rounds().get(1).durationNanos());
        assertEquals(1_050_000_000, with.downtimeNanos());
    }

    @Test
    void twoPoliciesSeeTheSameGuest() {
        var guest = Scenarios.workload("uniform", "workingSet", "32 MiB", "writeRate", "3000");
        RoundStats xen = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("xen", "batch", "8192"), 1e9, guest))
                .rounds().get(0);
        RoundStats libxc = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("libxc"), 1e9, guest)).rounds().get(0);
        double perNano = xen.pagesDirtied() / (double) xen.durationNanos();
        assertEquals(1, libxc.pagesDirtied() / (perNano * libxc.durationNanos()), 0.03);
    }

    @Test
    void aTimeOutEndsItAtTheSource() {
        MigrationResult result = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("xen"), NONE, 200_000_000L,
                Scenarios.workload("idle")));
        assertEquals(Outcome.NOT_CONVERGED, result.outcome());
        assertFalse(result.converged());
        assertEquals(200_000_000, result.totalNanos());
        assertEquals(0, result.downtimeNanos());
        assertTrue(result.reason().contains("time-out"), result.reason());
        assertEquals(1, result.rounds().size(), "the round that was cut off");
        RoundStats cut = result.rounds().get(0);
        assertEquals(200_000_000, cut.durationNanos());
        assertEquals(result.pagesSent(), cut.pagesSent());
        assertTrue(cut.pagesSent() > 4096, "most of 6100 pages of a gigabit in 0.2 s");
        assertEquals(64 * 256 - cut.pagesSent(), cut.remainingBytes() / 4096, "a batch on its way is not sent");
    }
}
