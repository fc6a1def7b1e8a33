package org.migworkbench.study.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.MigrationState;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.Fidelity;
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

    private static boolean converges(ScenarioSpec spec) {
        return MigrationState.of(RUNNER.run(spec, Fidelity.PAGE, RunObserver.NONE, RunControl.NONE).migrations()
                .get(0)) == MigrationState.CONVERGED;
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
                assertTrue(converges(knob.change().apply(value)), finding.text());
                int place = RoundValues.below(value * knob.scale() * 1.0001);
                assertTrue(!converges(knob.change().apply(knob.value(place - 2))), finding.text());
                assertEquals(2, finding.proof().orElseThrow().reached());
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

    @Test
    void theSmallestPlaceIsFoundFromAnyGuess() {
        for (int border = 1; border <= 40; border++) {
            for (int guess = 0; guess <= 40; guess++) {
                int limit = border;
                assertEquals(Math.min(border, 41),
                        SettingSearch.smallest(0, guess, 40, 1 + guess % 5, place -> place >= limit));
            }
        }
        assertEquals(41, SettingSearch.smallest(0, 3, 40, 1, place -> false));
    }

    @Test
    void roundValuesHaveThreeDigits() {
        assertEquals(425, RoundValues.at(RoundValues.below(425)));
        assertEquals(1.05e9, RoundValues.at(RoundValues.below(1.0549e9)));
        assertEquals(0.995, RoundValues.at(RoundValues.below(0.999)));
        for (int place = -1000; place < 3000; place++) {
            assertEquals(place, RoundValues.below(RoundValues.at(place)));
        }
    }
}
