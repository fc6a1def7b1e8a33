package org.migworkbench.backend.simulation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.catalog.PolicyRegistry;
import org.migworkbench.core.catalog.PolicyText;
import org.migworkbench.core.catalog.WorkloadRegistry;
import org.migworkbench.core.run.PredictScenario;
import org.migworkbench.core.run.PredictedGuest;
import org.migworkbench.core.run.Prediction;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

class SimulationBackendTest {

    private final SimulationBackend backend = new SimulationBackend(
            () -> new Catalogs(PolicyCatalog.of(BuiltInPolicies.all()), WorkloadCatalog.of(BuiltInWorkloads.all())));

    private static ScenarioSpec scenario(String policy) {
        SortedMap<String, String> params = new TreeMap<>();
        params.put("workingSet", "1 MiB");
        params.put("writeRate", "500");
        return PredictScenario.of(new Prediction(
                new PredictedGuest(16 << 20, List.of(new WorkloadRef("uniform", params))), OptionalDouble.of(1e8),
                OptionalDouble.empty(), 0, PolicyText.parseWhole(policy), Long.MAX_VALUE, MigrationSpec.ANY_ROUNDS,
                3));
    }

    @Test
    void givesEventsInOrderAndAResultWithItsSpecification() {
        List<SimEvent> events = new ArrayList<>();
        RunResult result = backend.run(scenario("xen"), RunOptions.NONE.observer(events::add));
        assertEquals(scenario("xen"), result.spec());
        assertEquals(Outcome.COMPLETED, result.migrations().get(0).outcome());
        assertTrue(events.stream().anyMatch(MigrationStarted.class::isInstance));
        assertTrue(events.get(events.size() - 1) instanceof MigrationEnded,
                () -> events.get(events.size() - 1).toString());
        for (int i = 1; i < events.size(); i++) {
            assertTrue(events.get(i).timeNanos() >= events.get(i - 1).timeNanos());
            assertTrue(events.get(i).sequence() > events.get(i - 1).sequence());
        }
    }

    @Test
    void bothFidelitiesAreThere() {
        RunResult pages = backend.run(scenario("xen"), RunOptions.NONE);
        assertEquals(pages, backend.run(scenario("xen"), Fidelity.PAGE, RunOptions.NONE));
        RunResult fluid = backend.run(scenario("xen"), Fidelity.FLUID, RunOptions.NONE);
        assertEquals(Fidelity.PAGE, pages.fidelity());
        assertEquals(Fidelity.FLUID, fluid.fidelity());
        double time = pages.migrations().get(0).totalNanos();
        assertEquals(time, fluid.migrations().get(0).totalNanos(), 0.05 * time);
    }

    @Test
    void runsShareNothing() {
        RunResult first = backend.run(scenario("xen"), RunOptions.NONE);
        backend.run(scenario("libxc"), RunOptions.NONE);
        assertEquals(first, backend.run(scenario("xen"), RunOptions.NONE));
    }

    @Test
    void cancellingIsAnOutcome() {
        RunControl cancelled = new RunControl() {

            @Override
            public boolean isCancelled() {
                return true;
            }

            @Override
            public void progress(double fraction, String phaseId) {
                // Nobody watches.
            }
        };
        assertEquals(Outcome.CANCELLED,
                backend.run(scenario("xen"), RunOptions.NONE.control(cancelled)).migrations().get(0).outcome());
    }

    @Test
    void anUnknownPolicyIsRefusedBeforeTheRun() {
        ScenarioSpec unknown = scenario("magic");
        assertThrows(InvalidScenarioException.class, () -> backend.run(unknown, RunOptions.NONE));
    }

    @Test
    void takesTheRegistriesAsTheyAreWhenTheRunBegins() {
        PolicyRegistry policies = new PolicyRegistry(status -> {
            throw new AssertionError(status.toString());
        });
        WorkloadRegistry workloads = new WorkloadRegistry(status -> {
            throw new AssertionError(status.toString());
        });
        SimulationBackend registered = new SimulationBackend(policies, workloads);
        ScenarioSpec spec = scenario("xen");
        assertThrows(InvalidScenarioException.class, () -> registered.run(spec, RunOptions.NONE));
        policies.addContribution(BuiltInPolicies::all);
        workloads.addContribution(BuiltInWorkloads::all);
        assertEquals(backend.run(spec, RunOptions.NONE),
                registered.run(spec, RunOptions.NONE));
        assertEquals("simulation", registered.id());
    }
}
