package org.migworkbench.study.goal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.OrderedTasks;
import org.migworkbench.study.search.ValueKnob;

/** The best values of several numbers are among those that keep the limits, and every point is told. */
class GoalSearchTest {

    private static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    private static final WorkloadCatalog WORKLOADS = WorkloadCatalog.of(BuiltInWorkloads.all());
    private static final ScenarioRunner RUNNER = (spec, fidelity, observer, control) -> new SimulationEngine().run(spec,
            POLICIES, WORKLOADS, RunOptions.NONE.observer(observer).control(control));
    private static final Goal LEAST_TOTAL = new Goal(Measure.TOTAL,
            List.of(new Goal.Limit(Measure.DOWNTIME, 200e6)), 0.95);

    private static ScenarioSpec guest() {
        return ScenarioBuilder.scenario("goal").seed(3).link("link", 30e6)
                .guest("vm", guest -> guest.memoryMib(16).policy("qemu").limit(30e6).workload("uniform", "workingSet",
                        "8 MiB", "writeRate", "3000"))
                .build();
    }

    private static List<ValueKnob> knobs() {
        List<ValueKnob> all = Knobs.numbers(guest(), "vm", POLICIES);
        return List.of(knob(all, "downtimeLimit").within(10e6, 1e9), knob(all, "bandwidth").within(20e6, 60e6));
    }

    private static ValueKnob knob(List<ValueKnob> all, String id) {
        return all.stream().filter(knob -> knob.id().equals(id)).findFirst().orElseThrow();
    }

    private static GoalAnswer search(Goal goal, GoalMonitor monitor) {
        return new GoalSearch(RUNNER, new OrderedTasks(), new GoalSearch.Effort(30, 2, 4)).best(guest(), "vm", knobs(),
                goal, monitor);
    }

    @Test
    void theBestKeepsTheLimitsAndNoPointThatDoesIsBetter() {
        List<GoalPoint> told = new ArrayList<>();
        GoalAnswer answer = search(LEAST_TOTAL, new GoalMonitor() {
            @Override
            public void tried(GoalPoint point) {
                told.add(point);
            }
        });
        GoalAnswer.Best best = answer.best().orElseThrow();
        assertEquals(answer.points(), told);
        assertTrue(best.point().means().get(Measure.DOWNTIME) <= 200e6);
        assertEquals(4, best.confirmed().reached());
        assertTrue(answer.points().stream().filter(GoalPoint::isGood)
                .allMatch(point -> point.means().get(Measure.TOTAL) >= best.point().means().get(Measure.TOTAL)));
        assertTrue(best.point().means().get(Measure.TOTAL) < 0.7 * answer.points().get(0).means().get(Measure.TOTAL),
                answer.text(LEAST_TOTAL));
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        assertEquals(search(LEAST_TOTAL, GoalMonitor.NONE).text(LEAST_TOTAL),
                search(LEAST_TOTAL, GoalMonitor.NONE).text(LEAST_TOTAL));
    }

    @Test
    void whatCannotBeReachedIsNotTold() {
        Goal goal = new Goal(Measure.VOLUME, List.of(new Goal.Limit(Measure.TOTAL, 1)), 1);
        GoalAnswer answer = search(goal, GoalMonitor.NONE);
        assertTrue(answer.best().isEmpty());
        assertTrue(answer.text(goal).startsWith("No point that was tried is as wanted."), answer.text(goal));
        assertTrue(answer.points().size() <= 30);
    }

    @Test
    void aSearchThatIsEndedKeepsItsPoints() {
        List<GoalPoint> told = new ArrayList<>();
        GoalAnswer answer = search(LEAST_TOTAL, new GoalMonitor() {
            @Override
            public boolean isOver() {
                return told.size() >= 3;
            }

            @Override
            public void tried(GoalPoint point) {
                told.add(point);
            }
        });
        assertEquals(GoalAnswer.End.CANCELLED, answer.end());
        assertEquals(3, answer.points().size());
        assertTrue(answer.best().isEmpty(), "nothing is told that wasn't confirmed");
    }
}
