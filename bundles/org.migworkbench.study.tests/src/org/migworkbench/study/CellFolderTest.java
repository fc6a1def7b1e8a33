package org.migworkbench.study;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.migworkbench.engine.fluid.FluidEngine;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.testkit.ScenarioBuilder;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;

/** A finished run is taken again exactly where the engine of today would make the same. */
class CellFolderTest {

    private static final ScenarioSpec SPEC = ScenarioBuilder.scenario("kept")
            .guest("vm", guest -> guest.memoryMib(4).policy("qemu").workload("idle")).build();
    private static final PlannedCell CELL = new PlannedCell("policy", "workload", "study/workload/policy",
            Optional.of(SPEC), "", List.of());

    @TempDir
    private Path folder;

    @ParameterizedTest
    @EnumSource
    void takesAgainWhatWasRunWithThisFidelity(Fidelity fidelity) throws IOException {
        CellFolder store = new CellFolder(folder, true);
        RunResult result = run(fidelity);
        store.keep(CELL, result);

        assertEquals(Optional.of(result), store.recall(CELL, SPEC, fidelity));
        assertEquals(Optional.empty(), new CellFolder(folder, false).recall(CELL, SPEC, fidelity));
        for (Fidelity other : Fidelity.values()) {
            assertEquals(other == fidelity, store.recall(CELL, SPEC, other).isPresent(), other.id());
        }
    }

    @ParameterizedTest
    @EnumSource
    void leavesWhatAnotherEngineMade(Fidelity fidelity) throws IOException {
        CellFolder store = new CellFolder(folder, true);
        RunResult result = run(fidelity);
        store.keep(CELL, result);
        Path summary = store.place(CELL, SPEC.seed()).resolve("summary.json");
        String text = Files.readString(summary, StandardCharsets.UTF_8);
        String older = text.replace('"' + result.engineVersion() + '"', "\"0.9.0\"");
        Files.writeString(summary, older, StandardCharsets.UTF_8);

        assertEquals(Optional.empty(), store.recall(CELL, SPEC, fidelity));
    }

    private static RunResult run(Fidelity fidelity) {
        MigrationEngine engine = fidelity == Fidelity.FLUID ? new FluidEngine() : new SimulationEngine();
        Run run = engine.open(SPEC, PolicyCatalog.of(BuiltInPolicies.all()), WorkloadCatalog.of(BuiltInWorkloads.all()),
                RunObserver.NONE);
        run.advance(Long.MAX_VALUE, RunControl.NONE);
        return run.result();
    }
}
