package org.migworkbench.live.ui;

import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.core.live.LiveException;
import org.migworkbench.core.live.LiveScenario;
import org.migworkbench.core.live.LiveSession;
import org.migworkbench.core.live.LiveVm;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.Severity;

/**
 * Finds out whether what a person asked for can be done. Nothing is changed by that.
 *
 * @param plan what is asked for
 * @param session the machines
 */
record LivePreparation(LivePlan plan, LiveSession session) {

    /** The scenario for the machine that is there; another one than expected is refused. */
    ScenarioSpec scenario() throws LiveException {
        LiveVm vm = session.vm();
        if (plan.expectedName().isPresent() && !plan.expectedName().get().equals(vm.name())) {
            throw new LiveException("The machine at the source is '" + vm.name() + "', not '"
                    + plan.expectedName().get() + "'; nothing was done to it.");
        }
        return plan.isDemo() ? LiveScenario.of(plan.guest().get().vmSpec(), plan.asked())
                : LiveScenario.of(vm, plan.asked());
    }

    /** What a person should know; what can't be done is refused. */
    List<String> check(ScenarioSpec spec) throws LiveException {
        List<Issue> issues = session.check(spec);
        String errors = issues.stream().filter(issue -> issue.severity() == Severity.ERROR).map(Issue::message)
                .distinct().collect(Collectors.joining(" "));
        if (!errors.isEmpty()) {
            throw new LiveException(errors);
        }
        return issues.stream().map(Issue::message).toList();
    }
}
