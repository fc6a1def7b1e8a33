package org.migworkbench.core.study;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.core.document.ExperimentDocuments;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.io.ModelFiles;
import org.migworkbench.study.ExperimentPlan;

class ExperimentServiceTest {

    @TempDir
    private Path folder;
    private final GatedBackend backend = new GatedBackend();
    private final ExperimentService service = new ExperimentService(backend);
    private ExperimentQuery query;
    private ExperimentPlan plan;

    @BeforeEach
    void save() throws IOException {
        Document document = ExperimentDocuments.twoByTwo();
        Path file = folder.resolve("web.migration");
        ModelFiles.save(document, file);
        query = new ExperimentQuery(file.toString(), "rivals", "Rivals");
        plan = ExperimentPlans.plan(document, document.getExperiments().get(0), ExperimentDocuments.catalogs());
    }

    @Test
    void progressIsToldAndTheResultIsKept() throws InterruptedException {
        List<ExperimentSnapshot> told = new CopyOnWriteArrayList<>();
        service.addListener(about -> service.snapshot(about).ifPresent(told::add));
        backend.gate.countDown();
        service.run(query, plan).join();
        assertEquals(12, service.snapshot(query).orElseThrow().done());
        assertTrue(service.snapshot(query).orElseThrow().result().orElseThrow().isComplete());
        assertTrue(told.get(0).running() && told.get(0).done() == 0 && told.get(0).runs() == 12);
        assertFalse(told.get(told.size() - 1).running());
        Path cells = folder.resolve("web.results/experiments/cells/Rivals");
        assertTrue(Files.exists(cells.resolve("experiment.csv")));
        assertTrue(Files.exists(cells.resolve("writer/libxc/seed-1/summary.json")));
    }

    @Test
    void anExperimentThatWasBrokenOffGoesOnAndAFinishedOneIsMadeAnew() throws InterruptedException {
        backend.gate.countDown();
        service.run(query, plan).join();
        assertEquals(12, backend.runs.get());
        service.run(query, plan).join();
        assertEquals(24, backend.runs.get(), "finished: made anew");
        Path cells = folder.resolve("web.results/experiments/cells/Rivals");
        assertTrue(cells.resolve("experiment.csv").toFile().delete());
        assertTrue(cells.resolve("writer/libxc/seed-1/rounds.csv").toFile().delete());
        service.run(query, plan).join();
        assertEquals(25, backend.runs.get(), "broken off: the one that is missing");
    }

    @Test
    void cancellingEndsItWithWhatThereIs() throws InterruptedException {
        Job job = service.run(query, plan);
        assertTrue(backend.begun.await(10, TimeUnit.SECONDS));
        service.cancel(query);
        backend.gate.countDown();
        job.join();
        ExperimentSnapshot snapshot = service.snapshot(query).orElseThrow();
        assertFalse(snapshot.running());
        assertFalse(snapshot.result().orElseThrow().isComplete());
        assertFalse(Files.exists(folder.resolve("web.results/experiments/cells/Rivals/experiment.csv")));
    }

    @Test
    void anEarlierSessionIsRecalledIfItStillFits() throws InterruptedException {
        backend.gate.countDown();
        service.run(query, plan).join();
        ExperimentService later = new ExperimentService(backend);
        CountDownLatch told = new CountDownLatch(1);
        later.addListener(about -> told.countDown());
        later.recall(query, plan);
        assertTrue(told.await(10, TimeUnit.SECONDS));
        assertEquals(service.snapshot(query).orElseThrow().result(), later.snapshot(query).orElseThrow().result());
        assertEquals(12, backend.runs.get());
    }

    @Test
    void whyItIsNotRunIsKnown() {
        service.refuse(query, "It has no scenario.");
        assertEquals(Optional.of("It has no scenario."), service.snapshot(query).map(ExperimentSnapshot::problem));
        assertEquals(Optional.empty(), ExperimentService.folder(new ExperimentQuery("never saved", "x", "X")));
    }

    /** Waits in its first runs until the gate is open. */
    private static final class GatedBackend implements Backend {

        private final Backend engine = ExperimentDocuments.backend();
        private final CountDownLatch gate = new CountDownLatch(1);
        private final CountDownLatch begun = new CountDownLatch(1);
        private final AtomicInteger runs = new AtomicInteger();

        @Override
        public String id() {
            return "gated";
        }

        @Override
        public String label() {
            return "Gated";
        }

        @Override
        public RunResult run(ScenarioSpec spec, RunOptions options) {
            runs.incrementAndGet();
            begun.countDown();
            try {
                gate.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return engine.run(spec, options);
        }
    }
}
