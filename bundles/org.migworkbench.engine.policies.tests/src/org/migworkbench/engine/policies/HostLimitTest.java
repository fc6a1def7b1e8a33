package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/** Limits of the migrations that a host takes part in at once. */
class HostLimitTest {

    private static final double NONE = Double.POSITIVE_INFINITY;

    @Test
    void neverMoreThanTheLimitAndNobodyWaitsWithoutNeed() {
        for (long seed = 0; seed < 150; seed++) {
            ScenarioSpec spec = random(seed);
            List<MigrationResult> results = Scenarios.run(spec).migrations();
            for (int i = 0; i < results.size(); i++) {
                MigrationResult result = results.get(i);
                MigrationSpec migration = spec.migrations().get(i);
                assertEquals(Outcome.COMPLETED, result.outcome());
                assertTrue(result.timing().startNanos() >= migration.startNanos());
                for (HostSpec host : spec.hosts()) {
                    assertTrue(
                            used(spec, results, host, true, result.timing().startNanos()) <= most(host.mostOutgoing()));
                    assertTrue(used(spec, results, host, false,
                            result.timing().startNanos()) <= most(host.mostIncoming()));
                }
                for (MigrationResult other : results) {
                    long end = other.timing().startNanos() + other.totalNanos();
                    for (long at : new long[] { migration.startNanos(), end, other.timing().startNanos() }) {
                        if (at >= migration.startNanos() && at < result.timing().startNanos()) {
                            assertTrue(isBlocked(spec, results, migration, at), "seed " + seed + ", " + i);
                        }
                    }
                }
            }
        }
    }

    private static boolean isBlocked(ScenarioSpec spec, List<MigrationResult> results, MigrationSpec migration,
            long at) {
        return spec.hosts().stream().anyMatch(host -> host.id().equals(migration.source())
                && used(spec, results, host, true, at) >= most(host.mostOutgoing())
                || host.id().equals(migration.destination())
                        && used(spec, results, host, false, at) >= most(host.mostIncoming()));
    }

    private static int most(int limit) {
        return limit == 0 ? Integer.MAX_VALUE : limit;
    }

    /** Migrations of a host that are under way right after a moment. */
    private static long used(ScenarioSpec spec, List<MigrationResult> results, HostSpec host, boolean out, long at) {
        Function<MigrationSpec, String> end = out ? MigrationSpec::source : MigrationSpec::destination;
        long count = 0;
        for (int i = 0; i < results.size(); i++) {
            long start = results.get(i).timing().startNanos();
            if (end.apply(spec.migrations().get(i)).equals(host.id()) && start <= at
                    && at < start + results.get(i).totalNanos()) {
                count++;
            }
        }
        return count;
    }

    private static ScenarioSpec random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<HostSpec> hosts = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            hosts.add(new HostSpec("h" + i, random.nextInt(3), random.nextInt(3)));
        }
        List<VmSpec> vms = new ArrayList<>();
        List<MigrationSpec> migrations = new ArrayList<>();
        int count = 2 + random.nextInt(8);
        for (int i = 0; i < count; i++) {
            vms.add(Scenarios.vm("vm" + i, 1 + random.nextInt(4), Scenarios.workload("idle")));
            migrations.add(migration("vm" + i, "h" + random.nextInt(3), "h" + random.nextInt(4),
                    random.nextInt(4) * 20_000_000L, Long.MAX_VALUE));
        }
        return spec(hosts, vms, migrations);
    }

    private static MigrationSpec migration(String vm, String source, String destination, long start, long timeout) {
        return new MigrationSpec(vm, source, destination, List.of("link"), start, Scenarios.policy("libxc"), NONE, 0,
                timeout, MigrationSpec.ANY_ROUNDS);
    }

    private static ScenarioSpec spec(List<HostSpec> hosts, List<VmSpec> vms, List<MigrationSpec> migrations) {
        return new ScenarioSpec("limits", List.of(new LinkSpec("link", 100e6, 0)), vms, migrations, hosts, List.of(),
                List.of(), 1);
    }

    @Test
    void theNextIsTheFirstInOrderWhoseHostsBothHaveRoom() {
        List<HostSpec> hosts = List.of(new HostSpec("a", 1, 0), new HostSpec("b", 0, 1));
        List<VmSpec> vms = List.of(Scenarios.vm("first", 16), Scenarios.vm("blocked", 1), Scenarios.vm("late", 1),
                Scenarios.vm("early", 1), Scenarios.vm("other", 64));
        List<MigrationResult> results = Scenarios.run(spec(hosts, vms, List.of(
                migration("first", "a", "c", 0, Long.MAX_VALUE), migration("blocked", "a", "b", 1, Long.MAX_VALUE),
                migration("late", "a", "c", 3, Long.MAX_VALUE), migration("early", "a", "c", 2, Long.MAX_VALUE),
                migration("other", "c", "b", 0, Long.MAX_VALUE)))).migrations();
        assertEquals(end(results.get(0)), results.get(3).timing().startNanos(), "overtakes the one that b blocks");
        assertEquals(end(results.get(3)), results.get(2).timing().startNanos());
        assertEquals(end(results.get(4)), results.get(1).timing().startNanos());
    }

    private static long end(MigrationResult result) {
        return result.timing().startNanos() + result.totalNanos();
    }

    @Test
    void theTimeOutCountsFromTheRealStart() {
        List<VmSpec> vms = List.of(Scenarios.vm("first", 64), Scenarios.vm("second", 64));
        List<MigrationResult> results = Scenarios.run(spec(List.of(new HostSpec("a", 1, 0)), vms,
                List.of(migration("first", "a", "b", 0, 500_000_000L), migration("second", "a", "b", 0, 700_000_000L))))
                .migrations();
        assertEquals(Outcome.NOT_CONVERGED, results.get(0).outcome());
        assertEquals(500_000_000L, results.get(1).timing().startNanos());
        assertEquals(Outcome.COMPLETED, results.get(1).outcome(), "672 ms at the full rate");
    }

    @Test
    void aCancelEndsThoseThatWaitAsNeverStarted() {
        List<VmSpec> vms = List.of(Scenarios.vm("first", 64), Scenarios.vm("second", 64), Scenarios.vm("third", 64));
        Run run = Scenarios.open(spec(List.of(new HostSpec("a", 1, 0)), vms,
                List.of(migration("first", "a", "b", 0, Long.MAX_VALUE),
                        migration("second", "a", "b", 0, Long.MAX_VALUE),
                        migration("third", "a", "b", 0, Long.MAX_VALUE))),
                RunObserver.NONE);
        run.advance(100_000_000L, RunControl.NONE);
        run.advance(Long.MAX_VALUE, new RunControl() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String phaseId) {
                // nothing to show
            }
        });
        for (MigrationResult result : run.result().migrations()) {
            assertEquals(Outcome.CANCELLED, result.outcome());
        }
        MigrationResult waited = run.result().migrations().get(1);
        assertEquals(100_000_000L, waited.timing().startNanos());
        assertEquals(0, waited.totalNanos());
        assertEquals(0, waited.bytesSent());
        assertTrue(waited.rounds().isEmpty());
    }

    @Test
    void oneThatIsCancelledWhileItWaitsTakesNoRoom() {
        List<VmSpec> vms = List.of(Scenarios.vm("first", 64), Scenarios.vm("second", 64), Scenarios.vm("third", 64));
        ScenarioSpec plain = spec(List.of(new HostSpec("a", 1, 0)), vms,
                List.of(migration("first", "a", "b", 0, Long.MAX_VALUE),
                        migration("second", "a", "b", 0, Long.MAX_VALUE),
                        migration("third", "a", "b", 0, Long.MAX_VALUE)));
        List<MigrationResult> results = Scenarios.run(new ScenarioSpec("cancel", plain.links(), vms, plain.migrations(),
                plain.hosts(), List.of(),
                List.of(FaultSpec.ofMigration(FaultSpec.Kind.CANCEL, "second", 300_000_000L)), 1)).migrations();
        assertEquals(Outcome.CANCELLED, results.get(1).outcome());
        assertEquals(300_000_000L, results.get(1).timing().startNanos());
        assertEquals(0, results.get(1).totalNanos());
        assertEquals(Outcome.COMPLETED, results.get(2).outcome());
        assertEquals(end(results.get(0)), results.get(2).timing().startNanos());
    }
}
