package org.migworkbench.core.run;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.eclipse.core.runtime.jobs.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.io.ModelFiles;

/** Looks ahead while something changes: only the newest counts, and nothing is written. */
@Timeout(60)
class PreviewTest {

    private final GatedBackend gated = new GatedBackend();
    private final RunService service = new RunService(gated, new ResultStore(status -> {
        throw new AssertionError(status);
    }, () -> 0, () -> TestDocuments.CATALOGS));
    /** The seeds of the results that were told. */
    private final List<Long> told = Collections.synchronizedList(new ArrayList<>());
    @TempDir
    private Path folder;
    private RunQuery query;

    @BeforeEach
    void listen() throws IOException {
        Path file = folder.resolve("web.migration");
        ModelFiles.save(TestDocuments.small(), file);
        query = new RunQuery(file.toString(), "id", "Move", 1);
        service.addListener(about -> service.result(about).ifPresent(result -> told.add(result.spec().seed())));
    }

    private static ScenarioSpec spec(long seed) {
        ScenarioSpec spec = TestDocuments.request(TestDocuments.small()).spec();
        return new ScenarioSpec(spec.name(), spec.links(), spec.vms(), spec.migrations(), seed);
    }

    private Job preview(long seed) {
        return service.run(new RunRequest(query, spec(seed), Fidelity.PAGE, Purpose.PREVIEW));
    }

    @Test
    void aPreviewOfWhatWasRunDoesNotCoverTheRun() throws InterruptedException {
        gated.open();
        service.run(new RunRequest(query, spec(1))).join();
        preview(1).join();
        assertEquals(Optional.of(Standing.KEPT), standing());
        preview(2).join();
        assertEquals(Optional.of(Standing.PREVIEW), standing());
        preview(1).join();
        assertEquals(Optional.of(Standing.KEPT), standing(), "back to what was run");
    }

    @Test
    void onlyTheNewestWaitsAndTheOneBeforeIsNotTold() throws InterruptedException {
        preview(1);
        gated.awaitBegun(1);
        preview(2);
        preview(3);
        Job newest = preview(4);
        gated.open();
        newest.join();
        assertEquals(List.of(1L, 4L), gated.begun());
        assertEquals(List.of(4L), told);
        assertEquals(Optional.of(Standing.PREVIEW), standing());
    }

    private Optional<Standing> standing() {
        return service.state(query).map(state -> ((RunAnswer) state).standing());
    }

    @Test
    void resultsAreToldInTheOrderOfTheQuestions() throws InterruptedException {
        gated.open();
        for (int seed = 1; seed < 100; seed++) {
            preview(seed);
        }
        preview(100).join();
        assertEquals(new ArrayList<>(new TreeSet<>(told)), told);
        assertEquals(100, told.get(told.size() - 1));
    }

    @Test
    void nothingIsWritten() throws IOException, InterruptedException {
        gated.open();
        preview(1).join();
        try (var files = Files.walk(folder)) {
            assertEquals(List.of(folder, folder.resolve("web.migration")), files.sorted().toList());
        }
    }

    @Test
    void theResultBeforeStaysUntilThereIsOne() throws InterruptedException {
        service.run(new RunRequest(query, spec(7)), new TestDocuments.EngineBackend()).join();
        Job job = preview(8);
        gated.awaitBegun(1);
        assertEquals(7, service.result(query).orElseThrow().spec().seed());
        gated.open();
        job.join();
        assertEquals(8, service.result(query).orElseThrow().spec().seed());
    }

    @Test
    void aKeptRunEndsThePreviewBeforeIt() throws InterruptedException {
        preview(1);
        gated.awaitBegun(1);
        Job kept = service.run(new RunRequest(query, spec(2)));
        gated.open();
        kept.join();
        assertEquals(List.of(2L), told);
        assertEquals(Optional.of(Standing.KEPT), standing());
    }

    @Test
    void aPreviewWaitsForTheKeptRunBeforeIt() throws InterruptedException {
        service.run(new RunRequest(query, spec(1)));
        gated.awaitBegun(1);
        Job job = preview(2);
        assertInstanceOf(RunUnderWay.class, service.state(query).orElseThrow());
        gated.open();
        job.join();
        assertEquals(List.of(1L, 2L), told);
    }

    @Test
    void questionsDoNotWaitForEachOther() throws InterruptedException {
        preview(1);
        gated.awaitBegun(1);
        RunQuery other = new RunQuery(query.documentPath(), "id", "Move", "libxc", 1);
        service.run(new RunRequest(other, spec(2), Fidelity.PAGE, Purpose.PREVIEW), new TestDocuments.EngineBackend())
                .join();
        assertTrue(service.result(other).isPresent());
        assertTrue(service.result(query).isEmpty());
        gated.open();
    }

    @Test
    void aCancelledOneIsNotTold() throws InterruptedException {
        Job job = preview(1);
        gated.awaitBegun(1);
        service.cancel(query);
        gated.open();
        job.join();
        assertEquals(List.of(), told);
        assertTrue(service.state(query).isEmpty());
    }

    @Test
    void whatFluidDoesNotKnowIsMadePageByPage() throws InterruptedException {
        gated.open();
        Job job = service.run(new RunRequest(query, spec(1), Fidelity.FLUID, Purpose.PREVIEW));
        job.join();
        assertEquals(Fidelity.PAGE, service.result(query).orElseThrow().fidelity());
        job = service.run(new RunRequest(query, spec(2), Fidelity.FLUID, Purpose.KEPT));
        job.join();
        RunRefusal refusal = assertInstanceOf(RunRefusal.class, service.state(query).orElseThrow());
        assertTrue(refusal.problems().get(0).message().contains("knows no fidelity 'fluid'"), refusal::toString);
    }

    @Test
    void whatCannotBeRunIsSaid() throws InterruptedException {
        ScenarioSpec nothing = new ScenarioSpec("none", List.of(), List.of(), List.of(), 1);
        Job job = service.run(new RunRequest(query, nothing, Fidelity.PAGE, Purpose.PREVIEW),
                new TestDocuments.EngineBackend());
        job.join();
        assertTrue(job.getResult().isOK(), "no entry in a log for a look ahead");
        assertInstanceOf(RunRefusal.class, service.state(query).orElseThrow());
    }

    @Test
    void endingItBringsBackWhatWasKnown() throws InterruptedException {
        service.run(new RunRequest(query, spec(7)), new TestDocuments.EngineBackend()).join();
        gated.open();
        preview(8).join();
        assertEquals(8, service.result(query).orElseThrow().spec().seed());
        assertEquals(7, service.kept(query).orElseThrow().spec().seed());
        service.endPreview(query);
        assertEquals(7, service.result(query).orElseThrow().spec().seed());
        assertEquals(Optional.of(Standing.KEPT), standing());
        assertEquals(List.of(7L, 8L, 7L), told.stream().distinct().count() == 2 ? lastThree() : told);
    }

    private List<Long> lastThree() {
        return told.subList(told.size() - 3, told.size());
    }
}
