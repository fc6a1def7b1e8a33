package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** The guests' own traffic beside migrations. */
class TrafficTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final long NEVER = Long.MAX_VALUE;
    private static final double LINK = 100e6;

    @Test
    void trafficAndMigrationShareALinkAndTheGuestLosesWhatItsTrafficLacks() {
        for (long seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double demand = random.nextDouble(0.1, 1.5) * LINK;
            double bound = random.nextDouble();
            WorkloadRef work = Scenarios.workload("uniform", "workingSet", "1 MiB", "writeRate", "20");
            MigrationResult result = run(work, List.of("link"), demand, bound);
            double got = Math.min(demand, LINK / 2); // the migration takes all that is left
            double live = (result.totalNanos() - result.downtimeNanos()) / 1e9;
            double liveBytes = result.rounds().stream().filter(r -> r.phase() == Phase.PRECOPY)
                    .mapToLong(round -> round.traffic().bytesSent()).sum();
            assertEquals(LINK - got, liveBytes / live, LINK * 1e-3, "seed " + seed);
            assertEquals(bound * (1 - Math.min(1, got / demand)), result.guest().quality().network(), 1e-3,
                    "seed " + seed);
            assertEquals(result.guest().quality().network(), result.guest().slowdown(), 1e-12);
        }
    }

    @Test
    void theGuestThatIsSlowedWritesLess() {
        WorkloadRef work = Scenarios.workload("sweep", "workingSet", "32 MiB", "writeRate", "1000");
        RoundStats free = run(work, List.of(), LINK, 1).rounds().get(0);
        RoundStats slowed = run(work, List.of("link"), LINK, 1).rounds().get(0);
        assertEquals(2, slowed.durationNanos() / (double) free.durationNanos(), 1e-3);
        assertEquals(free.guest().pagesDirtied(), slowed.guest().pagesDirtied(), 2, "twice the time at half the speed");
    }

    @Test
    void aGuestThatStandsStillSendsNothing() {
        WorkloadRef work = Scenarios.workload("uniform", "workingSet", "16 MiB", "writeRate", "30000");
        MigrationResult result = run(work, List.of("link"), LINK, 0);
        RoundStats last = result.rounds().get(result.rounds().size() - 1);
        assertEquals(Phase.STOP_AND_COPY, last.phase());
        assertTrue(last.traffic().pagesSent() > 1000, "sent " + last.traffic().pagesSent());
        assertEquals(1, last.traffic().bytesSent() / (last.durationNanos() / 1e9) / LINK, 0.01);
        assertEquals(0, result.guest().quality().network());
    }

    private static MigrationResult run(WorkloadRef work, List<String> path, double demand, double bound) {
        return Scenarios.runOne(new ScenarioSpec("traffic", List.of(new LinkSpec("link", LINK, 0)),
                List.of(Scenarios.vm("vm", 32, work)), List.of(migration("vm", 0)), List.of(),
                List.of(new TrafficSpec("vm", path, List.of(), demand, bound)), List.of(), 1));
    }

    private static MigrationSpec migration(String vm, long startNanos) {
        return new MigrationSpec(vm, List.of("link"), startNanos, Scenarios.policy("libxc"), NONE, 0, NEVER);
    }

    @Test
    void trafficFollowsItsGuest() {
        // 64 MiB at half of the link, then the second migration alone or beside the traffic that came along
        MigrationResult left = second(List.of());
        MigrationResult stayed = second(List.of("link"));
        assertEquals(2, stayed.totalNanos() / (double) left.totalNanos(), 0.01);
    }

    private static MigrationResult second(List<String> pathAfter) {
        List<VmSpec> vms = List.of(Scenarios.vm("a", 64), Scenarios.vm("b", 64));
        return Scenarios.run(new ScenarioSpec("follow", List.of(new LinkSpec("link", LINK, 0)), vms,
                List.of(migration("a", 0), migration("b", 5_000_000_000L)), List.of(),
                List.of(new TrafficSpec("a", List.of("link"), pathAfter, LINK, 0)), List.of(), 1)).migrations().get(1);
    }

    @Test
    void aGuestThatNeverMigratesSendsForTheWholeRun() {
        List<VmSpec> vms = new ArrayList<>(List.of(Scenarios.vm("a", 32), Scenarios.vm("still", 16)));
        ScenarioSpec spec = new ScenarioSpec("still", List.of(new LinkSpec("link", LINK, 0)), vms,
                List.of(migration("a", 0)), List.of(),
                List.of(new TrafficSpec("still", List.of("link"), List.of(), LINK / 4, 1)), List.of(), 1);
        MigrationResult result = Scenarios.runOne(spec);
        assertEquals(0.75 * LINK, result.bytesSent() / (result.totalNanos() / 1e9), LINK * 1e-3);
    }

    @Test
    void trafficFollowsItsGuestWhenPostcopyBegins() {
        assertEquals(2, postcopyRate(List.of()) / postcopyRate(List.of("link")), 0.2);
    }

    private static double postcopyRate(List<String> pathAfter) {
        WorkloadRef work = Scenarios.workload("sweep", "workingSet", "32 MiB", "writeRate", "100000");
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0, Scenarios.policy("qemu-postcopy"), NONE,
                0, NEVER);
        MigrationResult result = Scenarios.runOne(new ScenarioSpec("postcopy", List.of(new LinkSpec("link", LINK, 0)),
                List.of(Scenarios.vm("vm", 64, work)), List.of(migration), List.of(),
                List.of(new TrafficSpec("vm", List.of("link"), pathAfter, LINK, 0)), List.of(), 1));
        RoundStats last = result.rounds().get(result.rounds().size() - 1);
        assertEquals(Phase.POSTCOPY, last.phase());
        return last.traffic().bandwidthBytesPerSecond();
    }

    @Test
    void aLinkThatIsDownStopsTheWorkOfAGuestThatLivesOfItsTraffic() {
        WorkloadRef work = Scenarios.workload("uniform", "workingSet", "1 MiB", "writeRate", "20");
        List<LinkSpec> links = List.of(new LinkSpec("link", LINK, 0), new LinkSpec("own", LINK, 0));
        MigrationResult result = Scenarios.runOne(new ScenarioSpec("down", links,
                List.of(Scenarios.vm("vm", 64, work)), List.of(migration("vm", 0)), List.of(),
                List.of(new TrafficSpec("vm", List.of("own"), List.of(), LINK, 0.8)),
                List.of(FaultSpec.ofLink("own", 100_000_000L, 200_000_000L, 0),
                        FaultSpec.ofLink("own", 400_000_000L, 100_000_000L, 0.25)),
                1));
        double lost = 0.8 * 200_000_000 + 0.8 * 0.75 * 100_000_000;
        double live = result.totalNanos() - result.downtimeNanos();
        assertEquals(lost / live, result.guest().quality().network(), 1e-6);
    }
}
