package org.migworkbench.core.live.course;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.live.DemoGuest;
import org.migworkbench.core.live.LiveAction;
import org.migworkbench.core.live.LiveEnds;
import org.migworkbench.core.live.LiveOrder;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.ScenarioSpec;

/** The course that a person attends, with a backend that speaks no language that the workbench has heard before. */
class AttendedCourseTest {

    private static final LiveScenario.Asked ASKED = new LiveScenario.Asked(
            new PolicyRef("xen", new TreeMap<>()), 1e8, 1e9, 0, 60_000_000_000L, 1);

    private final OtherBackend backend = new OtherBackend();
    private final Host host = new Host();

    private AttendedCourse course(LiveMachines machines, int times) {
        return new AttendedCourse(new LivePlan(machines, ASKED, times, LivePlan.Pauses.NONE, Optional.empty()), host);
    }

    private AttendedCourse running(String expectedName) {
        LiveEnds ends = new LiveEnds("here", Optional.of("there"), Optional.empty(), Optional.empty());
        return course(new LiveMachines.Running(ends, Optional.of(expectedName)), 1);
    }

    @Test
    void machineOfSomebodyIsMovedAfterAConfirmationOnly() {
        AttendedCourse course = running("web");
        course.open(backend);
        LiveState asked = course.state();
        assertEquals(LiveStage.CONFIRMING, asked.stage());
        assertEquals(List.of("Domain web", "job: move to host two"), asked.question());
        assertEquals(List.of("check", "confirmation"), backend.calls);
        List<LiveState> seen = new ArrayList<>();
        backend.meanwhile(() -> {
            seen.add(course.state());
            course.act(LiveOrder.of(LiveAction.BANDWIDTH, 7));
            course.act(LiveOrder.of(LiveAction.PAUSE));
            seen.add(course.state());
            backend.says("haggling");
            seen.add(course.state());
        });
        course.migrate();
        assertEquals("Pass 2", seen.get(0).sentence());
        assertEquals(Set.of(LiveAction.BANDWIDTH, LiveAction.DOWNTIME, LiveAction.CANCEL), seen.get(0).actions());
        assertEquals(Optional.of("The job can't be paused."), seen.get(1).advice());
        assertEquals("The monitor says haggling", seen.get(2).sentence());
        LiveState over = course.state();
        assertEquals(LiveStage.IDLE, over.stage());
        assertTrue(over.sentence().startsWith("Converged: "), over.sentence());
        assertEquals(Outcome.COMPLETED, over.rows().get(0).result().get().outcome());
        assertEquals(List.of("job BANDWIDTH 7", "job PAUSE 0"), over.log().stream().filter(line -> line.side()
                .equals("host one")).map(SessionLogLine::text).toList());
        assertEquals(List.of("check", "confirmation", "run", "close"), backend.calls);
        assertEquals(1, host.kept);
    }

    @Test
    void otherMachineThanExpectedIsLeftAlone() {
        AttendedCourse course = running("database");
        course.open(backend);
        assertTrue(course.state().problem());
        assertEquals("The machine at the source is 'web', not 'database'; nothing was done to it.",
                course.state().sentence());
        assertEquals(List.of("close"), backend.calls);
    }

    @Test
    void whatCannotBeDoneIsSaidBeforeAnythingIsDone() {
        backend.objects(Issue.error(Place.SCENARIO, "The tool stack can't do that."));
        AttendedCourse course = running("web");
        course.open(backend);
        assertEquals("The tool stack can't do that.", course.state().sentence());
        assertEquals(List.of("check", "close"), backend.calls);
    }

    @Test
    void personWhoDoesNotConfirmEndsIt() {
        AttendedCourse course = running("web");
        course.open(backend);
        course.end();
        assertEquals("Nothing was done to the machine.", course.state().sentence());
        assertEquals(LiveStage.IDLE, course.state().stage());
        assertFalse(backend.calls.contains("run"), backend.calls.toString());
    }

    @Test
    void migrationOfSomebodysMachineIsLeftToItself() {
        AttendedCourse course = running("web");
        course.open(backend);
        backend.meanwhile(course::end);
        course.migrate();
        assertEquals(List.of("check", "confirmation", "run", "leave", "close"), backend.calls);
        assertEquals("No longer followed: the machines go on, and so does the migration.", course.state().sentence());
        assertFalse(host.cancelled);
    }

    @Test
    void demonstrationGoesToAndFroAndIsCancelledWhereItIsEnded() {
        AttendedCourse whole = course(new LiveMachines.Demonstration(DemoGuest.USUAL), 2);
        whole.open(backend);
        assertEquals(List.of("Live 1", "Live 2"), whole.state().rows().stream().map(LiveRow::name).toList());
        assertEquals(2, host.kept);
        backend.calls.clear();
        AttendedCourse ended = course(new LiveMachines.Demonstration(DemoGuest.USUAL), 5);
        backend.meanwhile(ended::end);
        ended.open(backend);
        assertTrue(host.cancelled);
        assertEquals(List.of("check", "run", "close"), backend.calls, "no further migration");
    }

    /** Runs at once. */
    private static final class Host implements LiveHost {

        private int kept;
        private int asked;
        private boolean cancelled;

        @Override
        public RunQuery query(String name, long seed) {
            asked++;
            return new RunQuery("live", Integer.toString(asked), name, seed);
        }

        @Override
        public RunResult run(RunQuery query, ScenarioSpec scenario, LiveSession session) {
            return session.run(scenario, RunOptions.NONE.control(new RunControl() {
                @Override
                public boolean isCancelled() {
                    return cancelled;
                }

                @Override
                public void progress(double fraction, String phaseId) {
                    // nobody looks
                }
            }));
        }

        @Override
        public void cancel(RunQuery query) {
            cancelled = true;
        }

        @Override
        public void simulate(RunQuery query, ScenarioSpec scenario, Consumer<RunResult> listener) {
            // the machines are simulated themselves
        }

        @Override
        public Path keep(LivePlan plan, String machine, LiveMigration migration) {
            kept++;
            return Path.of("kept", machine);
        }

        @Override
        public void changed() {
            // nobody looks
        }
    }
}
