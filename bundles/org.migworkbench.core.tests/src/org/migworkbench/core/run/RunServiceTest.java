package org.migworkbench.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.result.ResultFiles;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelFiles;

@Timeout(60)
class RunServiceTest {

    private final List<String> told = Collections.synchronizedList(new ArrayList<>());
    private final List<IStatus> log = Collections.synchronizedList(new ArrayList<>());
    private final RunRequest request = TestDocuments.request(TestDocuments.small());
    private RunService service;

    private void serve(Backend backend) {
        service = new RunService(backend, new ResultStore(log::add, () -> 0, () -> TestDocuments.CATALOGS));
        service.addListener(query -> told.add(text(service.state(query).orElseThrow())));
    }

    private static String text(RunState state) {
        if (state instanceof RunRefusal refusal) {
            return refusal.problems().get(0).message();
        }
        return state.getClass().getSimpleName() + " with " + state.migrations().get(0).rounds().rounds().size();
    }

    private RunResult result() {
        return service.result(request.query()).orElseThrow();
    }

    @Test
    void tellsWhatHappensAndGivesTheResult() throws InterruptedException {
        serve(new TestDocuments.EngineBackend());
        Job job = service.run(request);
        assertTrue(job.belongsTo(RunService.FAMILY));
        job.join();
        assertTrue(job.getResult().isOK(), () -> job.getResult().toString());
        int rounds = result().migrations().get(0).rounds().size();
        assertEquals("RunUnderWay with 0", told.get(0));
        assertTrue(told.contains("RunUnderWay with " + rounds), told::toString);
        assertEquals("RunAnswer with " + rounds, told.get(told.size() - 1));
        assertEquals(Outcome.COMPLETED, result().migrations().get(0).outcome());
    }

    @Test
    void cancellingIsAnOutcome() throws InterruptedException {
        serve(new Waiting());
        Job job = service.run(request);
        while (job.getState() != Job.RUNNING) {
            Thread.sleep(1);
        }
        service.cancel(request.query());
        job.join();
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
        assertEquals(Outcome.CANCELLED, result().migrations().get(0).outcome());
    }

    @Test
    void cancelledBeforeItBeginsItSaysSo() throws InterruptedException {
        GatedBackend backend = new GatedBackend();
        serve(backend);
        Job going = service.run(request);
        backend.awaitBegun(1);
        Job waiting = service.run(new RunRequest(request.query(), request.spec()));
        waiting.cancel();
        backend.open();
        going.join();
        waiting.join();
        assertEquals("The run was cancelled before it began.", text(service.state(request.query()).orElseThrow()));
        assertEquals(1, backend.begun().size());
    }

    @Test
    void aFailureIsToldOnce() throws InterruptedException {
        serve(new Failing());
        Job job = service.run(request);
        job.join();
        assertEquals(List.of("RunUnderWay with 0", "The run of 'Move' failed: out of order"), told);
        assertEquals(IStatus.ERROR, job.getResult().getSeverity());
    }

    @Test
    void whyItIsNotRunTakesThePlaceOfARun() throws InterruptedException {
        serve(new Waiting());
        Job job = service.run(request);
        service.refuse(request.query(), List.of(new RunProblem("", "No.")));
        job.join();
        assertEquals("No.", text(service.state(request.query()).orElseThrow()));
    }

    @Test
    void keepsAndWritesTheLatestResult(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("web.migration");
        ModelFiles.save(TestDocuments.small(), file);
        serve(new TestDocuments.EngineBackend());
        RunQuery query = new RunQuery(file.toString(), "id", "Move", 1);
        service.run(new RunRequest(query, request.spec())).join();
        assertEquals(List.of(), log);
        RunResult result = service.result(query).orElseThrow();
        Path written = folder.resolve("web.results").resolve("Move-seed1");
        assertTrue(Files.isRegularFile(written.resolve("summary.json")));
        assertEquals(result, ResultFiles.read(written));
    }

    @Test
    void theSecondRunLeavesTheFirstAsItIs(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("web.migration");
        ModelFiles.save(TestDocuments.small(), file);
        serve(new TestDocuments.EngineBackend());
        RunQuery query = new RunQuery(file.toString(), "id", "Move", 1);
        service.run(new RunRequest(query, request.spec())).join();
        RunResult first = service.result(query).orElseThrow();
        Document changed = TestDocuments.small();
        TestDocuments.migration(changed).setDowntimeLimitNanos(425_000_000);
        service.run(new RunRequest(query, TestDocuments.request(changed).spec())).join();
        assertEquals(first, ResultFiles.read(folder.resolve("web.results").resolve("Move-seed1")));
        assertEquals(service.result(query), Optional.of(
                ResultFiles.read(folder.resolve("web.results").resolve("Move-seed1 (2)"))));
        assertEquals(List.of("xen: downtime limit of the policy \u2192 425 ms", "xen"),
                service.store().results(query.home()).stream().map(KeptResult::label).toList());
        assertEquals(List.of(), log);
    }

    @Test
    void aCancelledRunLeavesTheFolderAsItIs(@TempDir Path folder) throws Exception {
        Path file = folder.resolve("web.migration");
        ModelFiles.save(TestDocuments.small(), file);
        serve(new Waiting());
        Job job = service.run(new RunRequest(new RunQuery(file.toString(), "id", "Move", 1), request.spec()));
        while (job.getState() != Job.RUNNING) {
            Thread.sleep(1);
        }
        job.cancel();
        job.join();
        assertFalse(Files.exists(folder.resolve("web.results")));
    }

    @Test
    void aBackendThatKnowsOneFidelityRefusesOthers() {
        Backend backend = new TestDocuments.EngineBackend();
        ScenarioSpec spec = TestDocuments.request(TestDocuments.small()).spec();
        RunResult pages = backend.run(spec, RunOptions.NONE);
        assertEquals(pages, backend.run(spec, Fidelity.PAGE, RunObserver.NONE, RunControl.NONE));
        InvalidScenarioException refused = assertThrows(InvalidScenarioException.class,
                () -> backend.run(spec, Fidelity.FLUID, RunObserver.NONE, RunControl.NONE));
        assertEquals("The backend 'engine' knows no fidelity 'fluid'; allowed is page.",
                refused.issues().get(0).message());
    }

    private static final class Waiting implements Backend {

        @Override
        public String id() {
            return "waiting";
        }

        @Override
        public String label() {
            return "Waiting";
        }

        @Override
        public RunResult run(ScenarioSpec spec, RunOptions options) {
            while (!options.control().isCancelled()) {
                Thread.onSpinWait();
            }
            return new TestDocuments.EngineBackend().run(spec, options);
        }
    }

    private static final class Failing implements Backend {

        @Override
        public String id() {
            return "failing";
        }

        @Override
        public String label() {
            return "Failing";
        }

        @Override
        public RunResult run(ScenarioSpec spec, RunOptions options) {
            throw new IllegalStateException("out of order");
        }
    }
}
