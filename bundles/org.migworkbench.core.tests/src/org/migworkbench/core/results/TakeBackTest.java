package org.migworkbench.core.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.results.TakeBack.Edit;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Workload;

/** The settings of a result come back into its scenario. */
class TakeBackTest {

    private static ScenarioSpec spec(Document document) {
        return TestDocuments.translate(document).spec().orElseThrow();
    }

    private static TakeBack plan(Document document, ScenarioSpec wanted) {
        return TakeBack.of(document, document.getScenarios().get(0), spec(document), wanted, TestDocuments.CATALOGS);
    }

    private static void apply(Edit edit) {
        if (edit.feature().isPresent()) {
            edit.owner().eSet(edit.feature().get(), edit.value());
            return;
        }
        List<Parameter> parameters = edit.owner() instanceof Policy policy ? policy.getParameters()
                : ((Workload) edit.owner()).getParameters();
        parameters.removeIf(parameter -> parameter.getName().equals(edit.parameter()));
        if (edit.value() != null) {
            parameters.add(TestDocuments.parameter(edit.parameter(), (String) edit.value()));
        }
    }

    @Test
    void valuesParametersAndKindsComeBack() {
        Document document = TestDocuments.small();
        document.getPolicies().get(0).getParameters().add(TestDocuments.parameter("maxIterations", "12"));
        ScenarioSpec before = spec(document);
        TestDocuments.migration(document).setDowntimeLimitNanos(425_000_000);
        TestDocuments.migration(document).setTimeoutNanos(60_000_000_000L);
        TestDocuments.vm(document).setMemoryBytes(32L << 20);
        document.getScenarios().get(0).setSeed(9);
        document.getDataCenter().getLinks().get(0).setBytesPerSecond(1e9);
        TestDocuments.host(document, 0).setNicBytesPerSecond(1e9);
        document.getPolicies().get(0).setKind("qemu");
        document.getPolicies().get(0).getParameters().clear();
        document.getPolicies().get(0).getParameters().add(TestDocuments.parameter("channels", "4"));
        document.getWorkloads().get(0).getParameters().get(1).setValue("500");

        TakeBack back = plan(document, before);
        assertEquals(List.of(), back.left());
        back.edits().forEach(TakeBackTest::apply);
        assertEquals(List.of(), SpecChange.between(spec(document), before, TestDocuments.CATALOGS));
        assertEquals(1, document.getPolicies().get(0).getParameters().size(), "no parameter of the other kind is left");
    }

    @Test
    void otherScenariosThatUseTheSamePartsAreNamed() {
        Document document = TestDocuments.small();
        ScenarioSpec before = spec(document);
        Scenario scenario = document.getScenarios().get(0);
        Scenario other = EcoreUtil.copy(scenario);
        other.setName("The other");
        Scenario without = EcoreUtil.copy(scenario);
        without.setName("Without migrations");
        without.getMigrations().clear();
        document.getScenarios().addAll(List.of(other, without));
        scenario.setSeed(9);
        assertEquals(List.of(), plan(document, before).alsoChanged(document, scenario), "its own seed alone");
        document.getPolicies().get(0).setKind("qemu");
        assertEquals(List.of("The other"), plan(document, before).alsoChanged(document, scenario));
        TestDocuments.vm(document).setMemoryBytes(32L << 20);
        assertEquals(List.of("The other", "Without migrations"),
                plan(document, before).alsoChanged(document, scenario));
    }

    @Test
    void whatIsNoMoreIsSaid() {
        Document document = TestDocuments.small();
        ScenarioSpec before = spec(document);
        TestDocuments.vm(document).getWorkloads().clear();
        TestDocuments.vm(document).setVcpus(2);
        TakeBack back = plan(document, before);
        assertEquals(List.of("workload uniform added"), back.left());
        assertEquals(1, back.edits().size());
    }
}
