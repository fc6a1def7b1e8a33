package org.migworkbench.engine.policies.fluid;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.fluid.FluidScenario;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RoundStats;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

/** The run API of fluid mode, shared links, and what it refuses. */
class FluidRunTest {

    private static final long NEVER = Long.MAX_VALUE;
    private static final double NONE = Double.POSITIVE_INFINITY;

    /** Guests of several policies over links of which two share one at a time. */
    private static ScenarioSpec several(double limit) {
        List<LinkSpec> links = List.of(new LinkSpec("a", 125e6, 50_000), new LinkSpec("b", 62.5e6, 0),
                new LinkSpec("c", 125e6, 20_000));
        List<VmSpec> vms = new ArrayList<>();
        List<MigrationSpec> migrations = new ArrayList<>();
        String[][] paths = { { "a", "b" }, { "a", "c" }, { "b" }, { "c" }, { "a", "b" } };
        String[] policies = { "xen", "libxc", "qemu", "xen", "libxc" };
        for (int i = 0; i < paths.length; i++) {
            vms.add(FluidCases.vm("vm" + i, 64 + 32 * i, VmSpec.ALL_NON_ZERO, FluidCases.uniform(8 + 4 * i, 700)));
            MigrationSpec one = FluidCases.migration("vm" + i, policies[i], limit, NEVER, paths[i]);
            migrations.add(new MigrationSpec(one.vm(), one.path(), i * 200_000_000L, one.policy(),
                    one.bandwidthLimitBytesPerSecond(), 0, NEVER));
        }
        return FluidCases.scenario(links, vms, migrations, 3);
    }

    @Test
    void sharedLinksAgreeWithPageLevel() {
        for (double limit : new double[] { NONE, 20e6 }) {
            List<MigrationResult> pages = FluidCases.run(new SimulationEngine(), several(limit)).migrations();
            List<MigrationResult> fluid = FluidCases.run(new FluidEngine(), several(limit)).migrations();
            for (int i = 0; i < pages.size(); i++) {
                String text = "vm" + i + " at " + limit;
                assertEquals(pages.get(i).totalNanos(), fluid.get(i).totalNanos(), 0.05 * pages.get(i).totalNanos(),
                        text);
                assertEquals(pages.get(i).bytesSent(), fluid.get(i).bytesSent(), 0.05 * pages.get(i).bytesSent(), text);
                assertEquals(pages.get(i).outcome(), fluid.get(i).outcome(), text);
            }
        }
    }

    @Test
    void equalMigrationsOverOneLinkTakeThatManyTimesAsLong() {
        long one = equal(1);
        assertEquals(8.0 * one, equal(8), 1e-6 * one);
        assertEquals(300.0 * one, equal(300), 1e-6 * one * 300);
    }

    private static long equal(int count) {
        List<VmSpec> vms = new ArrayList<>();
        List<MigrationSpec> migrations = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            vms.add(FluidCases.vm("vm" + i, 16, VmSpec.ALL_NON_ZERO));
            migrations.add(FluidCases.migration("vm" + i, "libxc", NONE, NEVER, "link"));
        }
        return FluidCases.run(new FluidEngine(), FluidCases.scenario(List.of(new LinkSpec("link", 125e6, 0)), vms,
                migrations, 1)).migrations().get(count - 1).totalNanos();
    }

    @Test
    void sumsAreThoseOfTheRoundsAndAllPagesAreSentOnce() {
        for (MigrationResult result : FluidCases.run(new FluidEngine(), several(NONE)).migrations()) {
            long pages = result.rounds().stream().mapToLong(round -> round.traffic().pagesSent()).sum();
            long nanos = result.rounds().stream().mapToLong(RoundStats::durationNanos).sum();
            assertEquals(result.traffic().pagesSent(), pages);
            assertEquals(result.bytesSent(),
                    result.rounds().stream().mapToLong(round -> round.traffic().bytesSent()).sum());
            assertTrue(result.totalNanos() >= nanos && result.totalNanos() - nanos <= 50_000_000L);
            int vm = Integer.parseInt(result.vm().substring(2));
            assertEquals((64 + 32 * vm) * 256.0, pages - result.traffic().pagesResent(), 2.0, result.vm());
        }
    }

    @Test
    void stepsOfAnySizeAndManyRunsGiveTheSameResultAndEvents() {
        FluidScenario scenario = new FluidEngine().prepare(several(NONE), FluidCases.POLICIES, FluidCases.WORKLOADS);
        RunResult whole = scenario.run();
        assertEquals(whole, scenario.run());
        assertEquals(whole, scenario.vary(several(NONE)).run());
        List<Object> events = new ArrayList<>();
        scenario.open(events::add).advance(NEVER, RunControl.NONE);
        List<Object> stepped = new ArrayList<>();
        Run run = scenario.open(stepped::add);
        assertThrows(IllegalStateException.class, run::result);
        long until = 0;
        while (run.advance(until, RunControl.NONE)) {
            assertEquals(until, run.nowNanos());
            until += 77_777_777;
        }
        assertEquals(whole, run.result());
        assertEquals(events, stepped);
    }

    @Test
    void aCancelledRunSaysSo() {
        Run run = new FluidEngine().open(several(NONE), FluidCases.POLICIES, FluidCases.WORKLOADS, RunObserver.NONE);
        run.advance(1_000_000_000L, RunControl.NONE);
        run.advance(NEVER, new RunControl() {
            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String phaseId) {
                // not looked at
            }
        });
        for (MigrationResult result : run.result().migrations()) {
            assertEquals(Outcome.CANCELLED, result.outcome());
            assertEquals(1_000_000_000L, result.timing().startNanos() + result.totalNanos());
            assertTrue(result.bytesSent() > 0);
        }
    }

    @Test
    void saysWhatItDoesNotKnow() {
        ScenarioSpec spec = several(NONE);
        ScenarioSpec faulty = new ScenarioSpec("faulty", spec.links(), spec.vms(), spec.migrations(), List.of(),
                List.of(),
                List.of(FaultSpec.ofLink("a", 1, 1, 0)), 1);
        InvalidScenarioException refused = assertThrows(InvalidScenarioException.class,
                () -> FluidCases.run(new FluidEngine(), faulty));
        assertEquals(
                "faults[0]: The scenario has a fault of the kind LINK_DOWN, which fluid mode doesn't know; page level"
                        + " is needed.",
                refused.getMessage());
    }

    @Test
    void aTimeoutEndsItWhereItIs() {
        ScenarioSpec spec = FluidCases.scenario(List.of(new LinkSpec("link", 125e6, 0)),
                List.of(FluidCases.vm("vm", 256, VmSpec.ALL_NON_ZERO, FluidCases.uniform(96, 30000))),
                List.of(FluidCases.migration("vm", "qemu", 16e6, 40_000_000_000L, "link")), 1);
        MigrationResult page = FluidCases.pages(spec);
        MigrationResult fluid = FluidCases.fluid(spec);
        assertEquals(Outcome.NOT_CONVERGED, fluid.outcome());
        assertEquals(page.totalNanos(), fluid.totalNanos());
        assertEquals(page.bytesSent(), fluid.bytesSent(), 0.01 * page.bytesSent());
        assertEquals(0, fluid.downtimeNanos());
    }
}
