package org.migworkbench.core.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.EngineBackend;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;

@Timeout(60)
class WhatIfTest {

    private final Document document = TestDocuments.small();
    private final Scenario scenario = document.getScenarios().get(0);
    private final DocumentService documents = new DocumentService(() -> TestDocuments.CATALOGS);
    private final ScenarioKnobs knobs = new ScenarioKnobs(document, scenario, documents);
    private final RunQuery query = new RunQuery("web.migration", "id", "Move", 1);
    private final RunService runs = new RunService(new EngineBackend(), new ResultStore(status -> {
        throw new AssertionError(status);
    }, () -> 0, () -> TestDocuments.CATALOGS));
    private final BlockingQueue<PreviewNote> notes = new LinkedBlockingQueue<>();
    private final Previews previews = new Previews(runs, documents, notes::add);

    private Knob knob(String path) {
        return knobs.find(path, "Web").orElseThrow();
    }

    private RunResult shown() {
        return runs.result(query).orElseThrow();
    }

    @Test
    void theNewestValueIsSeenAndTheDocumentStaysAsItIs() throws InterruptedException {
        WhatIf whatIf = previews.begin(document, scenario, query);
        Knob rounds = knob("policies[Xen].maxIterations");
        for (int i = 1; i <= 50; i++) {
            whatIf.turn(rounds, Integer.toString(i));
        }
        String asked = "";
        while (!asked.equals("50")) {
            assertEquals(List.of(), notes.take().problems());
            asked = shown().spec().migrations().get(0).policy().base().params().get("maxIterations");
        }
        assertEquals(List.of(), document.getPolicies().get(0).getParameters());
        whatIf.cancel();
        assertTrue(runs.state(query).isEmpty(), "nothing was known before");
    }

    @Test
    void aLargeGuestIsFluidWhileTheHandMovesAndPageByPageWhenItIsLetGo() throws InterruptedException {
        TestDocuments.vm(document).setMemoryBytes(16L << 30);
        Knob limit = knob("migrations[Web].bandwidthLimit");
        WhatIf whatIf = previews.begin(document, scenario, query);
        whatIf.turn(limit, 1e9);
        assertEquals("Fluid while dragging, page by page when let go", notes.take().text());
        assertEquals(Fidelity.FLUID, shown().fidelity());
        whatIf.settle(limit, 1e9);
        assertTrue(notes.take().text().startsWith("Page by page, "));
        assertEquals(Fidelity.PAGE, shown().fidelity());
    }

    @Test
    void whatFluidDoesNotKnowLags() throws InterruptedException {
        TestDocuments.vm(document).setMemoryBytes(16L << 30);
        TestDocuments.traffic(TestDocuments.vm(document), TestDocuments.host(document, 1)).setBytesPerSecond(1e6);
        WhatIf whatIf = previews.begin(document, scenario, query);
        whatIf.turn(knob("migrations[Web].bandwidthLimit"), 1e9);
        PreviewNote note = notes.take();
        assertEquals(Fidelity.PAGE, note.fidelity());
        assertEquals(note.nanos() > 100_000_000, note.isLate());
    }

    @Test
    void whyItCannotBeRunIsSaidAndWhatIsShownStays() throws InterruptedException {
        runs.run(new RunRequest(query, documents.translate(document, scenario).spec().orElseThrow())).join();
        WhatIf whatIf = previews.begin(document, scenario, query);
        whatIf.turn(knob("vms[Web].memory"), 1L << 50);
        PreviewNote note = notes.take();
        assertTrue(note.text().contains("larger than that of its host"), note::text);
        assertEquals(16 << 20, shown().spec().vms().get(0).memoryBytes());
    }

    @Test
    void whatIsKnownIsShownAgainWhenTheDocumentIsAsItWas() throws InterruptedException {
        runs.run(new RunRequest(query, documents.translate(document, scenario).spec().orElseThrow())).join();
        RunResult kept = shown();
        WhatIf first = previews.begin(document, scenario, query);
        first.settle(knob("policies[Xen].maxIterations"), "3");
        notes.take();
        assertTrue(shown() != kept);
        previews.begin(document, scenario, query).settle();
        while (shown() != kept) {
            Thread.onSpinWait();
        }
    }
}
