package org.migworkbench.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.core.document.ExperimentDocuments;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.study.CellFolder;
import org.migworkbench.study.CellStore;
import org.migworkbench.study.ExperimentMonitor;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.study.ExperimentRunner;
import org.migworkbench.study.PlannedCell;

class ExperimentRunnerTest {

    @TempDir
    private Path folder;
    private Document document;
    private Experiment experiment;
    private final CountingBackend backend = new CountingBackend();

    @BeforeEach
    void create() {
        document = ExperimentDocuments.twoByTwo();
        experiment = document.getExperiments().get(0);
    }

    private ExperimentPlan plan() {
        return ExperimentPlans.plan(document, experiment, ExperimentDocuments.catalogs());
    }

    private ExperimentResult run(int threads, CellStore store, ExperimentMonitor monitor) {
        return new ExperimentRunner(backend, threads).run(plan(), Fidelity.PAGE, store, monitor);
    }

    @Test
    void aPlanHasEachPolicyUnderEachWorkloadAndLeavesTheDocumentAlone() throws IOException {
        byte[] before = ModelFiles.toBytes(document);
        ExperimentPlan plan = plan();
        assertEquals(List.of("idle Xen", "idle libxc", "writer Xen", "writer libxc"),
                plan.cells().stream().map(cell -> cell.workload() + " " + cell.policy()).toList());
        assertEquals(Optional.of("Xen"), plan.baseline());
        assertEquals(12, plan.runs());
        assertEquals("uniform", spec(plan, 3).vms().get(0).workloads().get(0).id());
        assertEquals("libxc", spec(plan, 3).migrations().get(0).policy().base().id());
        assertEquals("xen", spec(plan, 2).migrations().get(0).policy().base().id());
        assertEquals("idle", spec(plan, 0).vms().get(0).workloads().get(0).id());
        assertEquals(new String(before), new String(ModelFiles.toBytes(document)));
    }

    private static ScenarioSpec spec(ExperimentPlan plan, int cell) {
        return plan.cells().get(cell).spec(1).orElseThrow();
    }

    @Test
    void seedsFollowFromTheScenariosAndDiffer() {
        List<Long> seeds = plan().seeds();
        assertEquals(document.getScenarios().get(0).getSeed(), seeds.get(0));
        assertEquals(3, seeds.stream().distinct().count());
        assertEquals(seeds, plan().seeds());
        document.getScenarios().get(0).setSeed(2);
        assertNotEquals(seeds.get(1), plan().seeds().get(1));
        assertTrue(seeds.stream().allMatch(seed -> seed >= 0 && seed <= Integer.MAX_VALUE));
    }

    @Test
    void withoutPoliciesAndWorkloadsTheScenarioIsRepeated() {
        experiment.getPolicies().clear();
        experiment.getWorkloads().clear();
        experiment.setBaseline(null);
        ExperimentResult result = run(2, CellStore.NONE, ExperimentMonitor.NONE);
        assertEquals(List.of("as in the scenario"), result.policies());
        assertEquals(3, result.cells().get(0).runs().size());
        assertTrue(result.isComplete());
    }

    @Test
    void theNumberOfThreadsChangesNothing() {
        assertEquals(run(1, CellStore.NONE, ExperimentMonitor.NONE), run(4, CellStore.NONE, ExperimentMonitor.NONE));
    }

    @Test
    void underOneSeedAllPoliciesMeetTheSameGuest() {
        ExperimentResult result = run(2, CellStore.NONE, ExperimentMonitor.NONE);
        for (int repetition = 0; repetition < 3; repetition++) {
            RunResult xen = result.cell("Xen", "writer").orElseThrow().runs().get(repetition).result().orElseThrow();
            RunResult libxc = result.cell("libxc", "writer").orElseThrow().runs().get(repetition).result()
                    .orElseThrow();
            assertEquals(xen.spec().seed(), libxc.spec().seed());
            assertEquals(xen.spec().vms(), libxc.spec().vms());
        }
    }

    @Test
    void aPolicyThatCannotBeRunIsAnOutcomeInItsRows() {
        PolicyPart part = ModelFactory.eINSTANCE.createPolicyPart();
        part.setKind("no-such-part");
        experiment.getPolicies().get(1).getOverrides().add(part);
        ExperimentResult result = run(2, CellStore.NONE, ExperimentMonitor.NONE);
        assertEquals(3, result.cell("libxc", "idle").orElseThrow().failedRuns());
        String problem = result.cell("libxc", "idle").orElseThrow().problems().get(0);
        assertTrue(problem.startsWith("policies[libxc]") && problem.contains("'no-such-part'"), problem);
        assertEquals(0, result.cell("Xen", "idle").orElseThrow().failedRuns());
        assertFalse(result.isComplete());
    }

    @Test
    void aRunThatThrowsIsAnOutcomeInItsRow() {
        backend.failing = 2;
        ExperimentResult result = run(1, CellStore.NONE, ExperimentMonitor.NONE);
        assertEquals(1, result.cells().stream().mapToInt(cell -> cell.failedRuns()).sum());
        assertEquals(List.of("The run failed: broken on purpose"), result.cells().get(1).problems());
        assertEquals(12, backend.runs.get());
    }

    @Test
    void finishedRunsOutliveAnExperimentThatIsBrokenOff() {
        AtomicInteger ended = new AtomicInteger();
        ExperimentResult broken = run(1, new CellFolder(folder, true), new ExperimentMonitor() {

            @Override
            public boolean isCancelled() {
                return ended.get() >= 5;
            }

            @Override
            public void ended(PlannedCell cell, long seed, boolean recalled) {
                ended.incrementAndGet();
            }
        });
        assertEquals(7, broken.cells().stream().mapToInt(cell -> cell.failedRuns()).sum());
        assertEquals(5, backend.runs.get());
        AtomicInteger recalled = new AtomicInteger();
        ExperimentResult whole = run(2, new CellFolder(folder, true), new ExperimentMonitor() {

            @Override
            public void ended(PlannedCell cell, long seed, boolean wasThere) {
                recalled.addAndGet(wasThere ? 1 : 0);
            }
        });
        assertEquals(12, backend.runs.get());
        assertEquals(5, recalled.get());
        assertEquals(run(2, CellStore.NONE, ExperimentMonitor.NONE), whole);
    }

    @Test
    void whatNoLongerFitsIsMadeAgain() throws IOException {
        run(2, new CellFolder(folder, true), ExperimentMonitor.NONE);
        document.getScenarios().get(0).getMigrations().get(0).setTimeoutNanos(3_600_000_000_000L);
        run(2, new CellFolder(folder, true), ExperimentMonitor.NONE);
        assertEquals(24, backend.runs.get());
        Path place = new CellFolder(folder, true).place(plan().cells().get(0), plan().seeds().get(0));
        Files.writeString(place.resolve("summary.json"), "{");
        run(2, new CellFolder(folder, true), ExperimentMonitor.NONE);
        assertEquals(25, backend.runs.get());
        run(2, new CellFolder(folder, false), ExperimentMonitor.NONE);
        assertEquals(37, backend.runs.get());
    }

    @Test
    void namesThatAreNoFileNamesHaveFoldersOfTheirOwn() {
        experiment.getPolicies().get(0).setName("../a?");
        experiment.getPolicies().get(1).setName("..\\A*");
        List<String> folders = plan().cells().stream().map(PlannedCell::folder).distinct().toList();
        assertEquals(4, folders.size());
        assertTrue(folders.stream().noneMatch(path -> path.contains("..") && path.contains("/..")), folders.toString());
        run(2, new CellFolder(folder, true), ExperimentMonitor.NONE);
        run(2, new CellFolder(folder, true), ExperimentMonitor.NONE);
        assertEquals(12, backend.runs.get());
    }

    @Test
    void aFolderThatCannotBeWrittenIsTold() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        AtomicInteger lost = new AtomicInteger();
        ExperimentResult result = run(1, new CellFolder(file, true), new ExperimentMonitor() {

            @Override
            public void notKept(PlannedCell cell, long seed, IOException cause) {
                lost.incrementAndGet();
            }
        });
        assertEquals(12, lost.get());
        assertTrue(result.isComplete());
    }

    /** Counts its runs and may break one of them. */
    private static final class CountingBackend implements Backend {

        private final Backend engine = ExperimentDocuments.backend();
        private final AtomicInteger runs = new AtomicInteger();
        private volatile int failing = -1;

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public String label() {
            return "Counting";
        }

        @Override
        public RunResult run(ScenarioSpec spec, RunOptions options) {
            if (runs.incrementAndGet() == failing) {
                throw new IllegalStateException("broken on purpose");
            }
            return engine.run(spec, options);
        }
    }
}
