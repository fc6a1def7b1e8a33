package org.migworkbench.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** What a search finds is enough, and the next smaller round value isn't. */
class SettingSearchTest {

    private static final PolicyCatalog POLICIES = PolicyCatalog.of(BuiltInPolicies.all());
    private static final WorkloadCatalog WORKLOADS = WorkloadCatalog.of(BuiltInWorkloads.all());
    private static final ScenarioRunner RUNNER = (spec, fidelity, observer, control) -> (fidelity == Fidelity.FLUID
            ? new FluidEngine() : new SimulationEngine()).run(spec, POLICIES, WORKLOADS,
                    RunOptions.NONE.observer(observer).control(control));

    private static ScenarioSpec busy(String policy) {
        return ScenarioBuilder.scenario("busy").seed(7).link("link", 30e6)
                .guest("vm", guest -> guest.memoryMib(64).policy(policy).limit(30e6).workload("uniform", "workingSet",
                        "32 MiB", "writeRate", "25000"))
                .build();
    }

    /** Not by luck after thousands of rounds. */
    private static boolean converges(ScenarioSpec spec) {
        MigrationResult result = RUNNER.run(spec, Fidelity.PAGE, RunObserver.NONE, RunControl.NONE).migrations().get(0);
        return MigrationState.of(result) == MigrationState.CONVERGED && result.rounds().size() <= 1000;
    }

    private static List<Finding> findings(String policy, SearchMonitor monitor) {
        ScenarioSpec spec = busy(policy);
        return new SettingSearch(RUNNER, 2).all(spec, "vm", Knobs.of(spec, "vm", POLICIES), monitor);
    }

    @Test
    void theSmallestRoundValueThatWorksIsFound() {
        for (Finding finding : findings("qemu", SearchMonitor.NONE)) {
            if (finding.knob() instanceof ValueKnob knob) {
                assertEquals(Finding.Answer.HELPS, finding.answer(), finding.text());
                double value = finding.value().getAsDouble();
                assertTrue(converges(knob.setter().set(busy("qemu"), value)), finding.text());
                double less = knob.values().at(knob.values().below(value) - 2);
                assertTrue(!converges(knob.setter().set(busy("qemu"), less)), finding.text());
                assertEquals(new SeedCount(2, 2), finding.proof().orElseThrow().seeds());
                assertTrue(finding.isSimple(), finding.text());
            }
        }
    }

    @Test
    void switchesOfThePolicyAreTriedAndToldInASentence() {
        List<Finding> findings = findings("qemu", SearchMonitor.NONE);
        assertEquals(List.of("downtimeLimit", "bandwidth", "autoConverge", "dirtyLimit", "postcopy", "multifd",
                "multifdZstd", "xbzrle"), findings.stream().map(one -> one.knob().id()).collect(Collectors.toList()));
        String text = SearchText.of(findings);
        assertTrue(
                text.matches("It would reach its goal with a downtime limit of [0-9.]+ m?s or more, with a bandwidth of"
                        + " [0-9.]+ [MG]bit/s or more, with auto-converge, .*with post-copy.*It would not with .*multifd.*"),
                text);
    }

    @Test
    void theLeastThatStillWorksIsFoundWhereItWorks() {
        ScenarioSpec spec = busy("qemu");
        ValueKnob limit = (ValueKnob) Knobs.of(spec, "vm", POLICIES).get(0);
        ScenarioSpec good = limit.setter().set(spec, 10e9);
        Finding up = new SettingSearch(RUNNER, 2).one(spec, "vm", limit, SearchMonitor.NONE);
        Finding down = new SettingSearch(RUNNER, 2).one(good, "vm", Knobs.of(good, "vm", POLICIES).get(0),
                SearchMonitor.NONE);
        assertEquals(up.text(), down.text());
    }

    @Test
    void aParameterThatNobodyKnowsTheWayOfIsTriedAtBothEnds() {
        ScenarioSpec spec = busy("xen");
        ValueKnob rest = Knobs.numbers(spec, "vm", POLICIES).stream()
                .filter(knob -> knob.id().equals("minRemaining")).findFirst().orElseThrow();
        Finding found = new SettingSearch(RUNNER, 2).one(spec, "vm", rest, SearchMonitor.NONE);
        assertEquals(Finding.Answer.HELPS, found.answer(), found.tried());
        assertTrue(found.text().endsWith("or more"), found.text());
        assertTrue(converges(rest.setter().set(spec, found.value().getAsDouble())));
    }

    @Test
    void whatIsFoundIsToldAsSoonAsItIsKnown() {
        List<Finding> told = Collections.synchronizedList(new ArrayList<>());
        List<Finding> all = findings("qemu", new SearchMonitor() {
            @Override
            public void found(Finding finding) {
                told.add(finding);
            }
        });
        assertTrue(told.containsAll(all));
        assertEquals(2 * all.size(), told.size());
    }

    @Test
    void theSameQuestionHasTheSameAnswer() {
        ScenarioSpec spec = busy("qemu");
        for (Knob knob : Knobs.of(spec, "vm", POLICIES).subList(0, 3)) {
            SettingSearch search = new SettingSearch(RUNNER, 2);
            assertEquals(search.one(spec, "vm", knob, SearchMonitor.NONE),
                    search.one(spec, "vm", knob, SearchMonitor.NONE));
        }
    }

    @Test
    void whatIsNotKnownInTimeIsUndecided() {
        for (Finding finding : findings("qemu", new SearchMonitor() {
            @Override
            public boolean isOver() {
                return true;
            }
        })) {
            assertEquals(Finding.Answer.UNDECIDED, finding.answer());
        }
    }

    @Test
    void managersHaveTheirOwnSwitches() {
        List<String> ids = new ArrayList<>();
        ScenarioSpec spec = busy("kubevirt");
        Knobs.of(spec, "vm", POLICIES).forEach(knob -> ids.add(knob.id()));
        assertTrue(ids.containsAll(List.of("downtimeLimit", "bandwidth", "allowAutoConverge", "allowPostCopy")),
                ids::toString);
        ids.clear();
        Knobs.of(busy("xen"), "vm", POLICIES).forEach(knob -> ids.add(knob.id()));
        assertEquals(List.of("bandwidth"), ids);
    }
}
