package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ScenarioBuilder;

/** Migrations that are added while a run goes on. */
class GrowingRunTest {

    private static final long SECOND = 1_000_000_000L;
    private static final int GUESTS = 6;

    static Stream<MigrationEngine> engines() {
        return Stream.of(new SimulationEngine(), new FluidEngine());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void whatIsAddedRunsAsIfItHadBeenThereFromTheStart(MigrationEngine engine) {
        ScenarioSpec all = scenario();
        RunResult expected = finish(engine.open(all, Scenarios.POLICIES, Scenarios.WORKLOADS, RunOptions.NONE));
        for (int known = 0; known < GUESTS; known++) {
            Run run = open(engine, all.withMigrations(all.migrations().subList(0, known)));
            for (MigrationSpec migration : all.migrations().subList(known, GUESTS)) {
                assertTrue(run.advance(Math.max(run.nowNanos(), migration.startNanos() - SECOND / 2), RunControl.NONE));
                run.submit(migration);
            }
            RunResult grown = finish(run);
            assertEquals(all, grown.spec());
            assertEquals(expected.migrations(), grown.migrations(), known + " known at the start");
        }
    }

    @ParameterizedTest
    @MethodSource("engines")
    void aRunThatGrowsStaysOpenAndAGuestMayMoveAgain(MigrationEngine engine) {
        ScenarioSpec all = scenario();
        MigrationSpec first = all.migrations().get(0);
        Run run = open(engine, all.withMigrations(List.of(first)));
        assertTrue(run.advance(1000 * SECOND, RunControl.NONE));
        assertEquals(1000 * SECOND, run.nowNanos());
        run.submit(at(first, 2000 * SECOND));
        RunResult result = finish(run);

        List<MigrationResult> moves = result.migrations();
        assertEquals(2, moves.size());
        assertEquals(Outcome.COMPLETED, moves.get(0).outcome());
        assertEquals(Outcome.COMPLETED, moves.get(1).outcome());
        assertEquals(first.vm(), moves.get(1).vm());
    }

    @ParameterizedTest
    @MethodSource("engines")
    void refusesWhatCantBeAdded(MigrationEngine engine) {
        ScenarioSpec all = scenario();
        MigrationSpec first = all.migrations().get(0);
        Run closed = engine.open(all, Scenarios.POLICIES, Scenarios.WORKLOADS, RunOptions.NONE);
        assertThrows(IllegalStateException.class, () -> closed.submit(first));

        Run run = open(engine, all.withMigrations(List.of(first)));
        assertThrows(IllegalStateException.class, () -> run.submit(first), "it is under way");
        run.advance(1000 * SECOND, RunControl.NONE);
        assertThrows(IllegalArgumentException.class, () -> run.submit(first), "its start has passed");
        MigrationSpec elsewhere = new MigrationSpec("nobody", first.path(), 2000 * SECOND, first.policy(),
                first.bandwidthLimitBytesPerSecond(), first.downtimeLimitNanos(), first.timeoutNanos());
        assertThrows(InvalidScenarioException.class, () -> run.submit(elsewhere));
        assertFalse(run.advance(Long.MAX_VALUE, RunControl.NONE));
        assertThrows(IllegalStateException.class, () -> run.submit(at(first, Long.MAX_VALUE - 1)), "it has ended");
        assertEquals(1, run.result().migrations().size());
    }

    @Test
    void limitsOfHostsHoldForWhatIsAddedToo() {
        ScenarioSpec all = ScenarioBuilder.scenario("hosts").host(new HostSpec("a", 1, 0))
                .guest("one", guest -> guest.memoryMib(64).policy("qemu").workload("idle").hosts("a", "b"))
                .guest("two", guest -> guest.memoryMib(64).policy("qemu").workload("idle").hosts("a", "b")).build();
        RunResult expected = finish(
                new SimulationEngine().open(all, Scenarios.POLICIES, Scenarios.WORKLOADS, RunOptions.NONE));
        Run run = open(new SimulationEngine(), all.withMigrations(List.of()));
        all.migrations().forEach(run::submit);
        assertEquals(expected.migrations(), finish(run).migrations());
    }

    private static Run open(MigrationEngine engine, ScenarioSpec spec) {
        return engine.open(spec, Scenarios.POLICIES, Scenarios.WORKLOADS, RunOptions.NONE.open());
    }

    private static RunResult finish(Run run) {
        assertFalse(run.advance(Long.MAX_VALUE, RunControl.NONE));
        return run.result();
    }

    /** Guests that overlap on a shared link, each with other memory, so that nothing happens at one time by chance. */
    private static ScenarioSpec scenario() {
        ScenarioBuilder builder = ScenarioBuilder.scenario("growing").link("core", 125e6).link("edge", 60e6);
        for (int i = 0; i < GUESTS; i++) {
            int number = i;
            builder.guest("vm" + i, guest -> guest.memoryMib(96 + 13 * number).policy("qemu")
                    .workload("uniform", "workingSet", "8 MiB", "writeRate", "500").startAt(number * SECOND)
                    .over(number % 2 == 0 ? new String[] { "core" } : new String[] { "core", "edge" }));
        }
        return builder.build();
    }

    private static MigrationSpec at(MigrationSpec migration, long startNanos) {
        return new MigrationSpec(migration.vm(), migration.source(), migration.destination(), migration.path(),
                startNanos,
                migration.policy(), migration.bandwidthLimitBytesPerSecond(), migration.downtimeLimitNanos(),
                migration.timeoutNanos(), migration.maxRounds());
    }
}
