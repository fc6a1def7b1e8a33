package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** What the reservation brings to the two kinds of application, and what it costs. */
class ServiceReserveTest {

    private static final double LINK = 125e6;
    private static final double DEMAND = 80e6;

    /** Dirties about 20 MB/s and lives of its traffic of 80 MB/s: four bytes sent for each one written. */
    private static final WorkloadRef SERVICE = Scenarios.workload("sweep", "workingSet", "128 MiB", "writeRate",
            "5000");

    /** Dirties much faster and sends next to nothing. */
    private static final WorkloadRef COMPUTATION = Scenarios.workload("uniform", "workingSet", "64 MiB", "writeRate",
            "15000");

    @Test
    void theNetworkBoundServiceKeepsItsBandwidth() {
        MigrationResult without = run("xen", SERVICE, DEMAND, 1);
        MigrationResult with = run("exp-smoothing", SERVICE, DEMAND, 1, "reserveFactor", "4", "firstReserve",
                "80 MB/s", "minRate", "10 MB/s");
        assertEquals(1 - LINK / 2 / DEMAND, without.guest().quality().network(), 0.01,
                "half of the link is left to it");
        assertTrue(with.guest().quality().network() < 0.02, "loses " + with.guest().quality().network());
        assertTrue(with.totalNanos() > without.totalNanos(), "the price is the migration's time");
    }

    /** Starved in the first round, the service dirties less, so less is reserved for it than it would need. */
    @Test
    void withoutAReserveInTheFirstRoundTheServiceLooksAsIfItNeededLess() {
        MigrationResult without = run("xen", SERVICE, DEMAND, 1);
        MigrationResult late = run("exp-smoothing", SERVICE, DEMAND, 1, "reserveFactor", "4", "minRate", "10 MB/s");
        RoundStats first = late.rounds().get(0);
        assertEquals(without.rounds().get(0).guest().slowdown(), first.guest().slowdown(), 1e-6);
        double before = first.guest().slowdown();
        for (RoundStats round : live(late).subList(1, 6)) {
            assertTrue(round.guest().slowdown() < before, "less in each round");
            before = round.guest().slowdown();
        }
        assertTrue(before > 0.15, "but slowly");
    }

    @Test
    void theMemoryBoundComputationOnlyWaitsLonger() {
        MigrationResult without = run("xen", COMPUTATION, 1e6, 0);
        MigrationResult with = run("exp-smoothing", COMPUTATION, 1e6, 0);
        assertEquals(0, without.guest().quality().network());
        assertEquals(0, with.guest().quality().network(), "nothing is gained");
        assertTrue(with.bytesSent() > without.bytesSent() && with.totalNanos() > 1.2 * without.totalNanos(),
                with.totalNanos() + " after " + without.totalNanos());
    }

    @Test
    void clarksRateRisesWithTheDirtyRateAndThisOneFalls() {
        List<RoundStats> clark = live(run("xen-adaptive", COMPUTATION, 1e6, 0));
        List<RoundStats> smoothed = live(run("exp-smoothing", COMPUTATION, 1e6, 0));
        assertTrue(clark.get(2).traffic().bandwidthBytesPerSecond() > 1.2
                * clark.get(0).traffic().bandwidthBytesPerSecond());
        assertTrue(smoothed.get(1).traffic().bandwidthBytesPerSecond() < 0.9
                * smoothed.get(0).traffic().bandwidthBytesPerSecond());
    }

    @Test
    void itGoesOverAnyPolicyAndStandsWithAnySelection() {
        PolicySpec mixed = new PolicySpec(Scenarios.policy("libxc").base(),
                List.of(new PolicyRef("exp-smoothing", Scenarios.params("smoothing", "double",
                        "constants", "fitted", "reserveFactor", "6")),
                        new PolicyRef("ar-prediction", Scenarios.params())));
        MigrationResult result = run(mixed, SERVICE, DEMAND, 1);
        assertTrue(result.guest().quality().network() < run("libxc", SERVICE, DEMAND, 1).guest().quality().network());
    }

    private static List<RoundStats> live(MigrationResult result) {
        List<RoundStats> rounds = new ArrayList<>(result.rounds());
        rounds.removeIf(round -> round.phase() != Phase.PRECOPY);
        return rounds;
    }

    private static MigrationResult run(String policy, WorkloadRef work, double demand, double bound, String... params) {
        return run(Scenarios.policy(policy, params), work, demand, bound);
    }

    private static MigrationResult run(PolicySpec policy, WorkloadRef work, double demand, double bound) {
        return Scenarios.runOne(new ScenarioSpec("service", List.of(new LinkSpec("link", LINK, 0)),
                List.of(Scenarios.vm("vm", 256, work)),
                List.of(new MigrationSpec("vm", List.of("link"), 0, policy, Double.POSITIVE_INFINITY, 0,
                        Long.MAX_VALUE)),
                List.of(), List.of(new TrafficSpec("vm", List.of("link"), List.of(), demand, bound)), List.of(), 7));
    }
}
