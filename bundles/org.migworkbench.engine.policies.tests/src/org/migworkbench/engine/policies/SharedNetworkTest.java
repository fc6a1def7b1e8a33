package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;

/** What holds for any migrations that share links, over random scenarios. */
class SharedNetworkTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final long NEVER = Long.MAX_VALUE;
    private static final List<String> POLICIES = List.of("xen", "libxc", "qemu");

    @Test
    void equalMigrationsOverOneLinkTakeAsManyTimesAsLong() {
        for (long seed = 0; seed < 60; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            int mib = 4 << random.nextInt(3);
            double rate = random.nextDouble(10e6, 500e6);
            PolicySpec policy = Scenarios.policy(POLICIES.get(random.nextInt(2)));
            int count = 2 + random.nextInt(7);
            long one = Scenarios.runOne(equal(1, mib, rate, policy)).totalNanos();
            for (MigrationResult result : Scenarios.run(equal(count, mib, rate, policy)).migrations()) {
                assertEquals(count, result.totalNanos() / (double) one, count * 1e-4, "seed " + seed);
            }
        }
    }

    private static ScenarioSpec equal(int count, int mib, double rate, PolicySpec policy) {
        List<VmSpec> vms = new ArrayList<>();
        List<MigrationSpec> migrations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vms.add(Scenarios.vm("vm" + i, mib, Scenarios.workload("idle")));
            migrations.add(new MigrationSpec("vm" + i, List.of("link"), 0, policy, NONE, 0, NEVER));
        }
        return new ScenarioSpec("equal", List.of(new LinkSpec("link", rate, 0)), vms, migrations, 1);
    }

    /** A link that always has somebody carries all bytes in exactly the time that its rate allows: none more, none less. */
    @Test
    void aLinkThatIsAlwaysWantedIsAlwaysFullAndNeverOver() {
        for (long seed = 0; seed < 100; seed++) {
            SplittableRandom random = new SplittableRandom(seed);
            double rate = random.nextDouble(20e6, 200e6);
            List<VmSpec> vms = new ArrayList<>();
            List<MigrationSpec> migrations = new ArrayList<>();
            long latest = (long) (4 * (1 << 20) / rate * 1e9); // while the first, of 8 MiB at least, is under way
            int count = 1 + random.nextInt(6);
            for (int i = 0; i < count; i++) {
                vms.add(Scenarios.vm("vm" + i, 8 + random.nextInt(16), Scenarios.workload("uniform", "workingSet",
                        "2 MiB", "writeRate", Integer.toString(random.nextInt(1, 2000)))));
                migrations.add(new MigrationSpec("vm" + i, List.of("link"), i == 0 ? 0 : random.nextLong(latest),
                        Scenarios.policy("libxc"), NONE, 0, NEVER));
            }
            List<MigrationResult> results = Scenarios.run(
                    new ScenarioSpec("busy", List.of(new LinkSpec("link", rate, 0)), vms, migrations, seed))
                    .migrations();
            long bytes = results.stream().mapToLong(MigrationResult::bytesSent).sum();
            long end = results.stream().mapToLong(r -> r.timing().startNanos() + r.totalNanos()).max().getAsLong();
            assertEquals(1, bytes / (rate * end / 1e9), 1e-4, "seed " + seed);
            assertTrue(bytes <= rate * end / 1e9 * (1 + 1e-9), "over its rate, seed " + seed);
        }
    }

    @Test
    void theBytesOfTheRoundsAreTheBytesOfTheMigrationAndNoRoundIsFasterThanItsPath() {
        for (long seed = 0; seed < 100; seed++) {
            ScenarioSpec spec = random(seed);
            List<MigrationResult> results = Scenarios.run(spec).migrations();
            for (int i = 0; i < results.size(); i++) {
                MigrationResult result = results.get(i);
                assertEquals(Outcome.COMPLETED, result.outcome());
                assertEquals(result.bytesSent(),
                        result.rounds().stream().mapToLong(round -> round.traffic().bytesSent()).sum());
                double slowest = spec.migrations().get(i).path().stream().mapToDouble(id -> spec.links().stream()
                        .filter(l -> l.id().equals(id)).findFirst().get().bytesPerSecond()).min().getAsDouble();
                assertTrue(result.bytesSent() <= slowest * result.totalNanos() / 1e9 * (1 + 1e-9), "seed " + seed);
            }
        }
    }

    @Test
    void resultsDoNotDependOnTheOrderOfLinksNorOnLinksThatNobodyUses() {
        for (long seed = 0; seed < 100; seed++) {
            ScenarioSpec spec = random(seed);
            List<LinkSpec> links = new ArrayList<>(spec.links());
            links.add(new LinkSpec("unused1", 5e6, 7));
            links.add(new LinkSpec("unused2", 7e9, 0));
            Collections.shuffle(links, new Random(seed));
            ScenarioSpec shuffled = new ScenarioSpec(spec.name(), links, spec.vms(), spec.migrations(), spec.seed());
            assertEquals(Scenarios.run(spec).migrations(), Scenarios.run(shuffled).migrations(), "seed " + seed);
        }
    }

    @Test
    void aMigrationOverOtherLinksChangesNothing() {
        for (long seed = 0; seed < 50; seed++) {
            ScenarioSpec spec = random(seed);
            List<LinkSpec> links = new ArrayList<>(spec.links());
            links.add(0, new LinkSpec("apart", 33e6, 0));
            List<VmSpec> vms = new ArrayList<>(spec.vms());
            vms.add(Scenarios.vm("apart", 8, Scenarios.workload("idle")));
            List<MigrationSpec> migrations = new ArrayList<>(spec.migrations());
            migrations.add(new MigrationSpec("apart", List.of("apart"), 0, Scenarios.policy("xen"), NONE, 0, NEVER));
            List<MigrationResult> more = Scenarios
                    .run(new ScenarioSpec(spec.name(), links, vms, migrations, spec.seed())).migrations();
            assertEquals(Scenarios.run(spec).migrations(), more.subList(0, spec.migrations().size()), "seed " + seed);
        }
    }

    private static ScenarioSpec random(long seed) {
        SplittableRandom random = new SplittableRandom(seed * 31 + 7);
        List<LinkSpec> links = new ArrayList<>();
        int linkCount = 2 + random.nextInt(5);
        for (int i = 0; i < linkCount; i++) {
            links.add(new LinkSpec("link" + i, random.nextDouble(20e6, 300e6), random.nextInt(100_000)));
        }
        List<VmSpec> vms = new ArrayList<>();
        List<MigrationSpec> migrations = new ArrayList<>();
        int count = 2 + random.nextInt(5);
        for (int i = 0; i < count; i++) {
            WorkloadRef work = Scenarios.workload("uniform", "workingSet", "2 MiB", "writeRate",
                    Integer.toString(random.nextInt(1, 3000)));
            vms.add(Scenarios.vm("vm" + i, 4 + random.nextInt(12), work));
            List<String> path = random.ints(0, linkCount).limit(1 + random.nextInt(3)).distinct()
                    .mapToObj(link -> "link" + link).toList();
            double limit = random.nextInt(3) == 0 ? random.nextDouble(10e6, 100e6) : NONE;
            migrations.add(new MigrationSpec("vm" + i, path, random.nextLong(200_000_000),
                    Scenarios.policy(POLICIES.get(random.nextInt(3))), limit, 0, NEVER));
        }
        return new ScenarioSpec("random", links, vms, migrations, seed);
    }

    @Test
    void aMigrationThatNothingWillEverMoveEnds() {
        ScenarioSpec plain = equal(2, 4, 100e6, Scenarios.policy("libxc"));
        MigrationSpec late = new MigrationSpec("vm1", List.of("link"), 2_000_000_000L, Scenarios.policy("libxc"), NONE,
                0, NEVER);
        ScenarioSpec spec = new ScenarioSpec("down", plain.links(), plain.vms(),
                List.of(plain.migrations().get(0), late), List.of(), List.of(),
                List.of(FaultSpec.ofLink("link", 1_000_000_000L, NEVER, 0)), 1);
        List<MigrationResult> results = Scenarios.run(spec).migrations();
        assertEquals(Outcome.COMPLETED, results.get(0).outcome());
        assertEquals(Outcome.FAILED, results.get(1).outcome());
        assertEquals(0, results.get(1).traffic().pagesSent());
        assertTrue(results.get(1).reason().contains("stands still for ever"), results.get(1).reason());
    }
}
