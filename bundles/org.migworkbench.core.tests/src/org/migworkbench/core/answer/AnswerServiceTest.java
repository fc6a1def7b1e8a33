package org.migworkbench.core.answer;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.migworkbench.core.answer.AnswerState.Stage;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.run.EngineBackend;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.ScenarioKnobs;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Workload;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.study.search.Finding;
import org.migworkbench.study.search.Knobs;
import org.migworkbench.study.search.ValueKnob;

/** What a search finds is bound to the scenario as it was run, and leads to it when it is set in the document. */
@Timeout(120)
class AnswerServiceTest {

    private final Document document = TestDocuments.small();
    private final Scenario scenario = document.getScenarios().get(0);
    private final DocumentService documents = new DocumentService(() -> TestDocuments.CATALOGS);
    private final AnswerService answers = new AnswerService(new EngineBackend(), documents);

    /** A guest that writes faster than its link carries, under QEMU. */
    @BeforeEach
    void makeBusy() {
        TestDocuments.vm(document).setMemoryBytes(128L << 20);
        Workload workload = document.getWorkloads().get(0);
        workload.setKind("uniform");
        workload.getParameters().clear();
        workload.getParameters().addAll(List.of(ElementDefaults.parameter("workingSet", "64 MiB"),
                ElementDefaults.parameter("writeRate", "60000")));
        scenario.getMigrations().get(0).getPolicy().setKind("qemu");
        scenario.getMigrations().get(0).getPolicy().getParameters().clear();
    }

    private ScenarioSpec spec() {
        return documents.translate(document, scenario).spec().orElseThrow();
    }

    private AnswerQuery query() {
        return new AnswerQuery(spec(), spec().migrations().get(0).vm());
    }

    private ScenarioSpec with(String knob, double value) {
        ValueKnob found = Knobs.numbers(spec(), query().vm(), TestDocuments.CATALOGS.policies()).stream()
                .filter(one -> one.id().equals(knob)).findFirst().orElseThrow();
        return found.setter().set(spec(), value);
    }

    private void set(SettingChange change) {
        change.values().forEach(value -> value.element().eSet(value.attribute(), value.value()));
    }

    @Test
    void aChangeSetInTheDocumentGivesTheScenarioThatWasFound() {
        for (ScenarioSpec after : List.of(with("downtimeLimit", 1e9), with("bandwidth", 5e8))) {
            SettingChange change = SettingChange.between(document, scenario, spec(), after, documents);
            assertEquals(after.links().equals(spec().links()), change.hardware().isEmpty());
            set(change);
            assertEquals(after.migrations(), spec().migrations());
            assertEquals(after.links(), spec().links());
        }
    }

    @Test
    void parametersOfThePolicyAreAChangeOfTheMigration() {
        SettingChange change = SettingChange.between(document, scenario, spec(), with("switchoverCost", 5e6),
                documents);
        assertTrue(change.values().isEmpty());
        assertEquals(Optional.of("5 ms"),
                change.parameters().get(scenario.getMigrations().get(0)).get("switchoverCost"));
    }

    @Test
    void whatWasFoundForAnotherStateOfTheScenarioIsRefused() {
        ScenarioSpec before = spec();
        ScenarioSpec after = with("downtimeLimit", 1e9);
        TestDocuments.vm(document).setVcpus(3);
        assertThrows(IllegalArgumentException.class,
                () -> SettingChange.between(document, scenario, before, after, documents));
    }

    @Test
    void aSearchIsKnownForItsScenarioAlone() throws InterruptedException {
        AnswerQuery asked = query();
        BlockingQueue<AnswerQuery> news = new LinkedBlockingQueue<>();
        answers.addListener(news::add);
        answers.whatWouldDo(asked);
        while (answers.state(asked).orElseThrow().stage() == Stage.RUNNING) {
            assertEquals(asked, news.poll(60, TimeUnit.SECONDS));
        }
        AnswerState state = answers.state(asked).orElseThrow();
        assertEquals(Stage.DONE, state.stage());
        assertTrue(state.helping().stream().map(one -> one.knob().id()).toList().contains("downtimeLimit"),
                state.findings().toString());
        assertTrue(AnswerText.sentence(state, false).get(1).text().startsWith("a downtime limit of "));
        scenario.setSeed(99);
        assertTrue(answers.state(query()).isEmpty(), "another seed is another question");
    }

    @Test
    void anyNumberOfTheDocumentIsSearchedTheWayThatHelps() throws InterruptedException {
        Knob rate = new ScenarioKnobs(document, scenario, documents).all().stream()
                .filter(knob -> knob.name().equals("writeRate")).findFirst().orElseThrow();
        BlockingQueue<AnswerState> states = new LinkedBlockingQueue<>();
        answers.nearest(query(), DocumentKnob.of(document, scenario, rate, documents), states::add).join();
        AnswerState last = List.copyOf(states).get(states.size() - 1);
        assertEquals(Stage.DONE, last.stage());
        Finding found = last.findings().get(0);
        assertEquals(Finding.Answer.HELPS, found.answer());
        assertTrue(found.text().endsWith("or less"), found.text());
        assertEquals("20 of 20", found.proof().orElseThrow().seeds().count());
        assertEquals("60000", rate.text().replaceAll("[^0-9]", ""), "the document stays as it is");
    }
}
