package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.PauseChanged;
import org.migworkbench.engine.event.PhaseChanged;
import org.migworkbench.engine.event.RoundEnded;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.Phase;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.validation.ScenarioValidator;

/** The run API: stepping, cancelling, observing, sharing links, refusing bad scenarios. */
class RunTest {

    private static final double NONE = Double.POSITIVE_INFINITY;
    private static final long NEVER = Long.MAX_VALUE;

    @Test
    void stepsOfAnySizeGiveTheSameResult() {
        RunResult whole = Scenarios.run(Scenarios.three(1));
        for (long step : new long[] { 1_000_003, 77_777_777, 5_000_000_000L }) {
            Run run = Scenarios.open(Scenarios.three(1), RunObserver.NONE);
            assertThrows(IllegalStateException.class, run::result);
            long until = 0;
            while (run.advance(until, RunControl.NONE)) {
                assertEquals(until, run.nowNanos());
                until += step;
            }
            assertEquals(whole, run.result());
        }
        assertNotEquals(whole.migrations(), Scenarios.run(Scenarios.three(2)).migrations());
    }

    @Test
    void twoRunsInterleavedInOneThreadDoNotTouchEachOther() {
        RunResult one = Scenarios.run(Scenarios.three(1));
        RunResult two = Scenarios.run(Scenarios.three(2));
        Run a = Scenarios.open(Scenarios.three(1), RunObserver.NONE);
        Run b = Scenarios.open(Scenarios.three(2), RunObserver.NONE);
        boolean more = true;
        for (long until = 0; more; until += 3_000_000) {
            more = a.advance(until, RunControl.NONE) | b.advance(until / 2, RunControl.NONE);
        }
        assertEquals(one, a.result());
        assertEquals(two, b.result());
    }

    @Test
    void twoRunsInParallelGiveWhatOneGives() {
        RunResult expected = Scenarios.run(Scenarios.three(7));
        List<CompletableFuture<RunResult>> runs = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            runs.add(CompletableFuture.supplyAsync(() -> Scenarios.run(Scenarios.three(7))));
        }
        runs.forEach(run -> assertEquals(expected, run.join()));
    }

    @Test
    void aRunCanBeCancelledAtEveryEvent() {
        int polls = countPolls(Integer.MAX_VALUE);
        assertTrue(polls > 100);
        for (int at = 1; at <= polls; at++) {
            Countdown control = new Countdown(at);
            List<SimEvent> events = new ArrayList<>();
            Run run = Scenarios.open(Scenarios.three(1), events::add);
            assertFalse(run.advance(NEVER, control));
            List<MigrationResult> results = run.result().migrations();
            assertEquals(3, results.size());
            assertTrue(at == polls || results.stream().anyMatch(r -> r.outcome() == Outcome.CANCELLED), "at " + at);
            long pauses = events.stream().filter(e -> e instanceof PauseChanged p && p.paused()).count();
            long resumes = events.stream().filter(e -> e instanceof PauseChanged p && !p.paused()).count();
            assertEquals(pauses, resumes, "a cancelled guest runs");
            assertEquals(3, events.stream().filter(e -> e instanceof MigrationEnded).count());
            for (MigrationResult result : results) {
                assertEquals(result.traffic().pagesSent(),
                        result.rounds().stream().mapToLong(round -> round.traffic().pagesSent()).sum(),
                        "the round that was cut off has a row");
            }
            assertFalse(run.advance(NEVER, RunControl.NONE));
        }
    }

    private static int countPolls(int limit) {
        Countdown control = new Countdown(limit);
        Scenarios.open(Scenarios.three(1), RunObserver.NONE).advance(NEVER, control);
        return limit - control.left;
    }

    private static final class Countdown implements RunControl {

        private int left;

        Countdown(int polls) {
            left = polls;
        }

        @Override
        public boolean isCancelled() {
            return --left <= 0;
        }

        @Override
        public void progress(double fraction, String phaseId) {
            assertTrue(fraction >= 0 && fraction <= 1 && !phaseId.isEmpty());
        }
    }

    @Test
    void eventsAreInOrderAndTellTheCourse() {
        List<SimEvent> events = new ArrayList<>();
        Run run = Scenarios.open(Scenarios.three(1), events::add);
        RunResult result = Scenarios.finish(run);
        for (int i = 0; i < events.size(); i++) {
            assertEquals(i, events.get(i).sequence());
            assertTrue(i == 0 || events.get(i).timeNanos() >= events.get(i - 1).timeNanos());
        }
        for (MigrationResult migration : result.migrations()) {
            List<RoundStats> rounds = events.stream().filter(e -> e.vm().equals(migration.vm()))
                    .filter(RoundEnded.class::isInstance).map(e -> ((RoundEnded) e).stats()).toList();
            assertEquals(migration.rounds(), rounds);
            List<Phase> phases = events.stream().filter(e -> e.vm().equals(migration.vm()))
                    .filter(PhaseChanged.class::isInstance).map(e -> ((PhaseChanged) e).to()).toList();
            assertEquals(List.of(Phase.STOP_AND_COPY, Phase.DONE), phases);
        }
    }

    @Test
    void migrationsShareALinkFairlyAndNeverExceedIt() {
        double[] limits = { NONE, NONE, 12.5e6 };
        ScenarioSpec spec = idleGuests(limits);
        List<MigrationResult> results = Scenarios.run(spec).migrations();
        double wire = 64 * 256 * 4104.0;
        // the limited one has a tenth; the others halve what is left
        double first = wire / (Scenarios.GIGABIT * 0.45);
        assertEquals(first, results.get(0).rounds().get(0).durationNanos() / 1e9, 0.002 * first);
        assertEquals(first, results.get(1).rounds().get(0).durationNanos() / 1e9, 0.002 * first);
        assertEquals(wire / 12.5e6, results.get(2).rounds().get(0).durationNanos() / 1e9, 0.002 * wire / 12.5e6);
        long end = results.stream().mapToLong(r -> r.totalNanos()).max().orElseThrow();
        long bytes = results.stream().mapToLong(MigrationResult::bytesSent).sum();
        assertTrue(bytes <= Scenarios.GIGABIT * (end / 1e9));
    }

    @Test
    void aLinkNeverCarriesMoreThanItsRateInAnyInterval() {
        ScenarioSpec spec = idleGuests(new double[] { NONE, NONE, NONE });
        List<MigrationResult> results = Scenarios.run(spec).migrations();
        double sum = results.stream().mapToDouble(r -> r.rounds().get(0).traffic().bandwidthBytesPerSecond()).sum();
        assertEquals(Scenarios.GIGABIT, sum, 1e-3 * Scenarios.GIGABIT);
        assertEquals(3 * 64 * 256 * 4104.0 / Scenarios.GIGABIT, results.get(2).totalNanos() / 1e9, 0.02);
    }

    private static ScenarioSpec idleGuests(double[] limits) {
        List<VmSpec> vms = new ArrayList<>();
        List<MigrationSpec> migrations = new ArrayList<>();
        for (int i = 0; i < limits.length; i++) {
            vms.add(Scenarios.vm("vm" + i, 64));
            migrations.add(new MigrationSpec("vm" + i, List.of("link"), 0, Scenarios.policy("libxc"), limits[i], 0,
                    NEVER));
        }
        return new ScenarioSpec("shared", List.of(new LinkSpec("link", Scenarios.GIGABIT, 0)), vms, migrations, 1);
    }

    @Test
    void latencyDelaysTheSwitchByThereAndBack() {
        ScenarioSpec near = Scenarios.one(16, Scenarios.policy("xen"), NONE, Scenarios.workload("idle"));
        ScenarioSpec far = new ScenarioSpec("far", List.of(new LinkSpec("link", Scenarios.GIGABIT, 30_000_000)),
                near.vms(), near.migrations(), near.seed());
        assertEquals(60_000_000, Scenarios.runOne(far).downtimeNanos() - Scenarios.runOne(near).downtimeNanos());
    }

    @Test
    void whatIsWrongIsLocated() {
        VmSpec vm = new VmSpec("vm", 4097, 4096, 0, -2, org.migworkbench.engine.spec.ContentSpec.RANDOM,
                List.of(Scenarios.workload("nope"), Scenarios.workload("uniform", "writeRate", "x")));
        PolicySpec policy = new PolicySpec(new PolicyRef("xen", Scenarios.params("maxIterations", "0", "foo", "1")),
                List.of(new PolicyRef("bar", Scenarios.params())));
        ScenarioSpec spec = new ScenarioSpec("bad", List.of(new LinkSpec("l", 0, -1), new LinkSpec("l", 1, 0)),
                List.of(vm), List.of(new MigrationSpec("other", List.of("m"), -1, policy, Double.NaN, -1, 0)), 0);
        List<String> paths = ScenarioValidator.validate(spec, Scenarios.POLICIES, Scenarios.WORKLOADS).stream()
                .map(Issue::path).toList();
        assertEquals(List.of("links[0].bytesPerSecond", "links[0].latencyNanos", "links[1].id", "vms[0].memoryBytes",
                "vms[0].vcpus", "vms[0].nonZeroBytes", "vms[0].workloads[0]", "vms[0].workloads[1].writeRate",
                "migrations[0].vm", "migrations[0].path[0]", "migrations[0].startNanos",
                "migrations[0].bandwidthLimitBytesPerSecond", "migrations[0].downtimeLimitNanos",
                "migrations[0].timeoutNanos", "migrations[0].policy.foo", "migrations[0].policy.maxIterations",
                "migrations[0].policy.overrides[0]"), paths);
        assertThrows(InvalidScenarioException.class, () -> Scenarios.open(spec, RunObserver.NONE));
    }

    @Test
    void anUnknownPolicyIsAnIssueAndNeverADefault() {
        ScenarioSpec spec = Scenarios.one(16, Scenarios.policy("xenn"), NONE, Scenarios.workload("idle"));
        List<Issue> issues = ScenarioValidator.validate(spec, Scenarios.POLICIES, Scenarios.WORKLOADS);
        assertEquals("migrations[0].policy", issues.get(0).path());
        String known = Scenarios.POLICIES.all(Strategies.class).stream().map(p -> p.descriptor().id())
                .collect(Collectors.joining(", "));
        assertEquals("The policy 'xenn' is not known; known are: " + known + ".", issues.get(0).message());
    }

    @Test
    void whatDoesNotFitTogetherIsAnIssue() {
        ScenarioSpec large = Scenarios.one(16, Scenarios.policy("xen"), NONE,
                Scenarios.workload("uniform", "workingSet", "17 MiB"));
        assertEquals(List.of("vms[0].workloads[0]"),
                ScenarioValidator.validate(large, Scenarios.POLICIES, Scenarios.WORKLOADS).stream().map(Issue::path)
                        .toList());
        ScenarioSpec rates = Scenarios.one(16, Scenarios.policy("xen-adaptive", "startRate", "600 Mibit/s"), NONE,
                Scenarios.workload("idle"));
        assertEquals(List.of("migrations[0].policy"),
                ScenarioValidator.validate(rates, Scenarios.POLICIES, Scenarios.WORKLOADS).stream().map(Issue::path)
                        .toList());
        ScenarioSpec twice = new ScenarioSpec("twice", large.links(), List.of(Scenarios.vm("vm", 16)),
                List.of(rates.migrations().get(0), rates.migrations().get(0)), 0);
        assertTrue(ScenarioValidator.validate(twice, Scenarios.POLICIES, Scenarios.WORKLOADS).stream()
                .anyMatch(issue -> issue.path().equals("migrations[1].vm")));
    }

    @Test
    void aResultHoldsWhatMadeIt() {
        ScenarioSpec spec = Scenarios.three(5);
        RunResult result = Scenarios.run(spec);
        assertEquals(spec, result.spec());
        assertEquals(SimulationEngine.VERSION, result.engineVersion());
        assertEquals(300_000_000L, result.migrations().get(1).timing().startNanos());
    }
}
