package org.migworkbench.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.compare.ComparedResult;
import org.migworkbench.analysis.result.ResultCard;
import org.migworkbench.analysis.result.ResultOrigin;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultHome;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunOptions;

class CandidatesTest {

    private final ResultStore store = new ResultStore(status -> {}, () -> 0, () -> TestDocuments.CATALOGS);
    private final Candidates candidates = new Candidates(store);
    private final RunResult result = new TestDocuments.EngineBackend()
            .run(TestDocuments.request(TestDocuments.small()).spec(), RunOptions.NONE);
    private long seconds;

    private KeptResult keep(String document, String scenario) {
        ResultCard card = ResultCard.fresh(Instant.parse("2026-11-30T20:00:00Z").plusSeconds(seconds++),
                ResultOrigin.SIMULATED).about(scenario, "");
        return store.keep(ResultHome.ofDocument(Path.of("no", "such", document).toString()), "x", card, result);
    }

    @Test
    void thoseOfTheScenarioComeFirstAndTheRunBeforeIsTheNextOlder() {
        KeptResult first = keep("a.migration", "s1");
        KeptResult other = keep("a.migration", "s2");
        KeptResult elsewhere = keep("b.migration", "s1");
        KeptResult second = keep("a.migration", "s1");

        assertEquals(List.of(second, first, other, elsewhere), candidates.all(Optional.of(second)));
        assertEquals(4, candidates.all(Optional.empty()).size());
        assertEquals(Optional.of(first), candidates.before(second));
        assertEquals(Optional.empty(), candidates.before(first));
        assertEquals(Optional.of(elsewhere), candidates.find(elsewhere.id()));
        assertEquals(Optional.empty(), candidates.find("nobody"));
    }

    @Test
    void anAnswerHoldsAllThatIsShownAndUnknownChoicesFallBack() {
        List<ComparedResult> results = List.of(new ComparedResult("A", false, result),
                new ComparedResult("B", false, result));
        CompareQuestion asked = new CompareQuestion(9, "nobody", CompareQuestion.USUAL.tolerance(),
                CompareQuestion.USUAL.axis());

        CompareAnswer answer = CompareAnswer.of(results, asked, TestDocuments.CATALOGS).orElseThrow();

        assertEquals(1, answer.comparison().baseline());
        assertEquals(answer.vms().get(0), answer.comparison().vm());
        assertEquals(List.of(), answer.settings());
        assertFalse(answer.overlays().isEmpty());
        assertFalse(answer.timed().isEmpty());
        assertTrue(answer.lengthNanos() > 0);
        assertTrue(answer.steps().contains(0L));
    }
}
