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
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.analysis.ResultFiles;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.event.MigrationEnded;
import org.migworkbench.engine.event.MigrationStarted;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelFiles;

@Timeout(60)
class RunServiceTest {

    private final List<String> calls = Collections.synchronizedList(new ArrayList<>());
    private final List<RunResult> results = Collections.synchronizedList(new ArrayList<>());
    private final List<SimEvent> events = Collections.synchronizedList(new ArrayList<>());

    private final class Recorder implements RunListener {

        @Override
        public void started(RunRequest request) {
            calls.add("started");
        }

        @Override
        public void event(RunRequest request, SimEvent event) {
            events.add(event);
        }

        @Override
        public void finished(RunRequest request, RunResult result) {
            calls.add("finished");
            results.add(result);
        }

        @Override
        public void failed(RunRequest request, IStatus status) {
            calls.add("failed: " + status.getMessage());
        }
    }

    private RunService service(Backend backend) {
        RunService service = new RunService(backend);
        service.addListener(new Recorder());
        return service;
    }

    @Test
    void tellsWhatHappensAndGivesTheResult() throws InterruptedException {
        Job job = service(new TestDocuments.EngineBackend()).run(TestDocuments.request(TestDocuments.small()));
        assertTrue(job.belongsTo(RunService.FAMILY));
        job.join();
        assertTrue(job.getResult().isOK(), () -> job.getResult().toString());
        assertEquals(List.of("started", "finished"), calls);
        assertTrue(events.get(0) instanceof MigrationStarted || events.get(events.size() - 1) instanceof MigrationEnded,
                events::toString);
        assertEquals(Outcome.COMPLETED, results.get(0).migrations().get(0).outcome());
    }

    @Test
    void cancellingIsAnOutcome() throws InterruptedException {
        RunService service = service(new Waiting());
        Job job = service.run(TestDocuments.request(TestDocuments.small()));
        while (calls.isEmpty()) {
            Thread.sleep(1);
        }
        job.cancel();
        job.join();
        assertEquals(IStatus.CANCEL, job.getResult().getSeverity());
        assertFalse(calls.stream().anyMatch(call -> call.startsWith("failed")), calls::toString);
        assertEquals(Outcome.CANCELLED, results.get(0).migrations().get(0).outcome());
    }

    @Test
    void aFailureIsToldOnce() throws InterruptedException {
        Job job = service(new Failing()).run(TestDocuments.request(TestDocuments.small()));
        job.join();
        assertEquals(List.of("started", "failed: The run of 'Move' failed: out of order"), calls);
        assertEquals(IStatus.ERROR, job.getResult().getSeverity());
    }

    @Test
    void keepsAndWritesTheLatestResult(@TempDir Path folder) throws Exception {
        Document document = TestDocuments.small();
        Path file = folder.resolve("web.migration");
        ModelFiles.save(document, file);
        RunService service = service(new TestDocuments.EngineBackend());
        List<IStatus> log = Collections.synchronizedList(new ArrayList<>());
        ResultStore store = new ResultStore(service, log::add);
        RunRequest request = TestDocuments.request(document);
        RunQuery query = new RunQuery(file.toString(), "id", "Move", 1);
        List<RunQuery> told = Collections.synchronizedList(new ArrayList<>());
        store.addListener((changed, result) -> told.add(changed));
        service.run(new RunRequest(query, request.spec())).join();
        assertEquals(List.of(), log);
        assertEquals(List.of(query), told);
        assertEquals(results.get(0), store.latest(query).orElseThrow());
        Path written = folder.resolve("web.results").resolve("Move-seed1");
        assertTrue(Files.isRegularFile(written.resolve("summary.json")));
        assertEquals(results.get(0), ResultFiles.read(written));
        store.close();
        service.run(new RunRequest(new RunQuery(file.toString(), "id", "Move", 2), request.spec())).join();
        assertEquals(1, told.size());
    }

    @Test
    void aBackendThatKnowsOneFidelityRefusesOthers() {
        Backend backend = new TestDocuments.EngineBackend();
        ScenarioSpec spec = TestDocuments.request(TestDocuments.small()).spec();
        RunResult pages = backend.run(spec, RunObserver.NONE, RunControl.NONE);
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
        public RunResult run(ScenarioSpec spec, RunObserver observer, RunControl control) {
            while (!control.isCancelled()) {
                Thread.onSpinWait();
            }
            return new TestDocuments.EngineBackend().run(spec, observer, control);
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
        public RunResult run(ScenarioSpec spec, RunObserver observer, RunControl control) {
            throw new IllegalStateException("out of order");
        }
    }
}
