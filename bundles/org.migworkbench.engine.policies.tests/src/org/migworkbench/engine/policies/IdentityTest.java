package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ScenarioBuilder;
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
            assertEquals(0, result.traffic().pagesResent());
            assertTrue(result.ending().converged());
        }
    }

    @ParameterizedTest
    @MethodSource("policies")
    void everyPolicyTakesMemoryOverBandwidthForAGuestThatWritesNothing(String policy) {
        SplittableRandom random = new SplittableRandom(policy.hashCode());
        for (int i = 0; i < 5; i++) {
            int mib = 64 << random.nextInt(3);
            double rate = random.nextDouble(2e6, 11e6); // below the start of every policy's own limit
            MigrationResult result = Scenarios.BENCH.runOne(ScenarioBuilder.scenario("idle").link("link", rate)
                    .guest("vm", guest -> guest.memoryMib(mib).workload("idle")
                            .policy(policy, withoutMeasuring(policy)))
                    .build());
            // a page has 8 bytes of header; a packet of 128 pages with multifd 1360; CloudSimMig sends four fifths
            double bytes = (mib << 20) * (policy.equals("cloudsimmig") ? 0.8 : 1 + 8.0 / 4096);
            assertEquals(1, result.totalNanos() / 1e9 / (bytes / rate), 0.002, policy);
            assertEquals(0, result.traffic().pagesResent());
            assertTrue(result.downtimeNanos() <= 0.33e9, "300 ms for the rest at most, and the switch");
        }
    }

    /** The hierarchical copy watches the guest before round 1, which takes its time. */
    private static String[] withoutMeasuring(String policy) {
        return policy.equals("hca") || policy.equals("magician") ? new String[] { "measureTime", "0" } : new String[0];
    }

    static Stream<String> policies() {
        return Scenarios.POLICIES.all(Strategies.class).stream().map(provider -> provider.descriptor().id());
    }

    @ParameterizedTest
    @ValueSource(strings = { "qemu", "qemu-auto-converge", "qemu-dirty-limit", "qemu-postcopy", "kubevirt", "nova",
            "libxc" })
    void bytesArePagesTimesTheirSizeOnTheWire(String policy) {
        long zeros = 0;
        for (int seed = 0; seed < 20; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int mib = 8 + random.nextInt(40);
            String rate = Integer.toString(random.nextInt(30_000));
            long nonZero = random.nextLong((long) mib << 20);
            MigrationResult result = Scenarios.BENCH.runOne(ScenarioBuilder.scenario("sizes").seed(seed)
                    .link("link", random.nextDouble(20e6, 200e6))
                    .guest("vm", guest -> guest.memoryMib(mib).nonZero(nonZero).policy(policy).timeout(5_000_000_000L)
                            .workload("uniform", "workingSet", "3 MiB", "writeRate", rate))
                    .build());
            long normal = result.traffic().pagesSent() - result.traffic().zeroPages();
            if (policy.equals("libxc")) {
                long heads = result.bytesSent() - result.traffic().pagesSent() * (4096 + 8);
                assertEquals(0, result.traffic().zeroPages());
                assertTrue(heads > 0 && heads % 16 == 0, "16 bytes for each record of up to 1024 pages: " + heads);
            } else {
                zeros += result.traffic().zeroPages();
                assertEquals(normal * (8 + 4096) + result.traffic().zeroPages() * (8 + 1), result.bytesSent(), policy);
            }
        }
        assertEquals(policy.equals("libxc"), zeros == 0);
    }

    @ParameterizedTest
    @MethodSource("policies")
    void equalGuestsThatWriteNothingTakeAsManyTimesAsLongAsOne(String policy) {
        SplittableRandom random = new SplittableRandom(policy.hashCode());
        int count = 2 + random.nextInt(4);
        double rate = random.nextDouble(2e6, 11e6);
        long one = equal(policy, 1, rate).get(0).totalNanos();
        for (MigrationResult result : equal(policy, count, rate)) {
            assertEquals(count, result.totalNanos() / (double) one, 0.01 * count, policy);
        }
    }

    private static List<MigrationResult> equal(String policy, int count, double rate) {
        ScenarioBuilder builder = ScenarioBuilder.scenario("equal").link("link", rate);
        for (int i = 0; i < count; i++) {
            builder.guest("vm" + i, guest -> guest.memoryMib(64).workload("idle")
                    .policy(policy, withoutMeasuring(policy)));
        }
        return Scenarios.BENCH.run(builder.build()).migrations();
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
            assertEquals(result.traffic().pagesSent() * (4096 + 8) + 4 * watch.batches(), result.bytesSent());
        }
    }

    @Test
    void xenStaysBelowFiveTimesTheMemory() {
        MigrationResult result = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("xen"), NONE,
                Scenarios.workload("uniform", "workingSet", "64 MiB", "writeRate", "150000")));
        assertTrue(result.traffic().pagesSent() <= 5L * 64 * 256, "sent " + result.traffic().pagesSent());
        assertFalse(result.ending().converged());
        assertTrue(result.reason().startsWith("Dirtied "), result.reason());
        assertTrue(result.rounds().size() <= 30);
    }

    @Test
    void libxcMakesAtMostFiveLiveRoundsAndSendsAFewPagesLive() {
        MigrationResult busy = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("libxc"), NONE,
                Scenarios.workload("uniform", "workingSet", "16 MiB", "writeRate", "25000")));
        assertEquals(6, busy.rounds().size());
        assertEquals(busy.rounds().get(4).guest().pagesDirtied(), busy.rounds().get(5).traffic().pagesSent());
        MigrationResult quiet = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("libxc"), NONE,
                Scenarios.workload("uniform", "workingSet", "16 MiB", "writeRate", "40")));
        long few = quiet.rounds().get(0).guest().pagesDirtied();
        assertTrue(few > 0 && few < 50, "dirty " + few);
        assertEquals(Phase.PRECOPY, quiet.rounds().get(1).phase());
        assertEquals(few, quiet.rounds().get(1).traffic().pagesSent());
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
        double perNano = xen.guest().pagesDirtied() / (double) xen.durationNanos();
        assertEquals(1, libxc.guest().pagesDirtied() / (perNano * libxc.durationNanos()), 0.03);
    }

    @Test
    void aTimeOutEndsItAtTheSource() {
        MigrationResult result = Scenarios.runOne(Scenarios.one(64, Scenarios.policy("xen"), NONE, 200_000_000L,
                Scenarios.workload("idle")));
        assertEquals(Outcome.NOT_CONVERGED, result.outcome());
        assertFalse(result.ending().converged());
        assertEquals(200_000_000, result.totalNanos());
        assertEquals(0, result.downtimeNanos());
        assertTrue(result.reason().contains("time-out"), result.reason());
        assertEquals(1, result.rounds().size(), "the round that was cut off");
        RoundStats cut = result.rounds().get(0);
        assertEquals(200_000_000, cut.durationNanos());
        assertEquals(result.traffic().pagesSent(), cut.traffic().pagesSent());
        assertTrue(cut.traffic().pagesSent() > 4096, "most of 6100 pages of a gigabit in 0.2 s");
        assertEquals(64 * 256 - cut.traffic().pagesSent(), cut.traffic().remainingBytes() / 4096,
                "a batch on its way is not sent");
    }
}
