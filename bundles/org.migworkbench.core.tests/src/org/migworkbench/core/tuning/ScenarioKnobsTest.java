package org.migworkbench.core.tuning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.DocumentService;
import org.migworkbench.core.document.DocumentTrial;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.model.Document;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;

class ScenarioKnobsTest {

    private final Document document = TestDocuments.small();
    private final Scenario scenario = document.getScenarios().get(0);
    private final DocumentService documents = new DocumentService(() -> TestDocuments.CATALOGS);
    private final ScenarioKnobs knobs = new ScenarioKnobs(document, scenario, documents);

    private List<String> first() {
        return knobs.first(TestDocuments.migration(document)).stream().map(Knob::name).toList();
    }

    @Test
    void beginsWithWhatThePolicyDecidesBy() {
        assertEquals(List.of("bandwidthLimitBytesPerSecond", "workingSet", "writeRate", "maxIterations", "maxFactor",
                "minRemaining", "memoryBytes"), first(), "Xen of 2005 knows no downtime limit");
        Policy policy = document.getPolicies().get(0);
        policy.setKind("qemu");
        policy.getParameters().add(TestDocuments.parameter("switchoverCost", "7 ms"));
        assertEquals(List.of("downtimeLimitNanos", "bandwidthLimitBytesPerSecond", "workingSet", "writeRate",
                "switchoverCost"), first().subList(0, 5), "what was set comes before what wasn't");
    }

    @Test
    void holdsEveryNumberOnceAndNoSeed() {
        List<Knob> all = knobs.all();
        assertTrue(all.stream().map(Knob::label).toList().containsAll(List.of("Time-out", "Most rounds", "Network card",
                "Cores", "Rate", "Page size", "Max iterations", "Write rate", "Virtual CPUs")), all::toString);
        assertTrue(all.stream().noneMatch(knob -> knob.name().equals("seed") || knob.name().equals("x")));
        assertEquals(all.size(), all.stream().distinct().count());
        all.forEach(knob -> assertTrue(knob.about().contains("Allowed: ") && !knob.about().contains("Nanos"),
                knob::about));
    }

    @Test
    void aPathLeadsToTheMigrationOfTheScenario() {
        Scenario other = ModelFactory.eINSTANCE.createScenario();
        other.setName("Other");
        document.getScenarios().add(other);
        Migration second = TestDocuments.migration(other, TestDocuments.vm(document), TestDocuments.host(document, 1),
                document.getPolicies().get(0));
        ScenarioKnobs others = new ScenarioKnobs(document, other, documents);
        assertEquals(second, others.find("migrations[Web].downtimeLimit", "Web").orElseThrow().element());
        assertEquals(TestDocuments.migration(document),
                knobs.find("migrations[Web].downtimeLimit", "Web").orElseThrow().element());
        assertEquals(document.getPolicies().get(0),
                others.find("policies[xen].maxIterations", "Web").orElseThrow().element());
        Policy twin = ModelFactory.eINSTANCE.createPolicy();
        twin.setKind("xen");
        document.getPolicies().add(0, twin);
        assertEquals(TestDocuments.migration(document).getPolicy(),
                others.find("policies[xen].maxIterations", "Web").orElseThrow().element(), "that of the migration");
        assertEquals(Optional.empty(), others.find("policies[xen].nothing", "Web"));
        assertEquals(Optional.empty(), others.find("links[cable].source", "Web"));
        assertEquals(Optional.empty(), others.find("][", "Web"));
    }

    @Test
    void aLimitThatIsNotSetBeginsWhereTheRunHasIt() {
        document.getPolicies().get(0).setKind("qemu");
        Knob downtime = knobs.find("migrations[Web].downtimeLimit", "Web").orElseThrow();
        assertTrue(downtime.now().isEmpty());
        assertEquals("of the policy", downtime.text());
        assertEquals(300e6, knobs.start(downtime));
        assertEquals(134217728, knobs.start(knobs.find("migrations[Web].bandwidthLimit", "Web").orElseThrow()) * 1.0,
                1e7,
                "the link of 1 Gbit/s, or QEMU's own limit");
        assertEquals(16 << 20, knobs.start(knobs.find("vms[Web].nonZero", "Web").orElseThrow()));
    }

    @Test
    void aParameterKnowsItsDefaultAndItsSource() {
        Knob rounds = knobs.find("policies[Xen].maxIterations", "Web").orElseThrow();
        assertEquals(29, rounds.now().orElseThrow());
        assertEquals("29", rounds.text());
        assertTrue(rounds.about().contains("published"), rounds::about);
        assertEquals(null, rounds.enter(" "));
        assertEquals("12", rounds.enter("12"));
        assertTrue(assertThrows(IllegalArgumentException.class, () -> rounds.enter("0.5")).getMessage()
                .contains("allowed is"));
    }

    @Test
    void whatDoesNotGoWithOtherValuesIsRefused() {
        var memory = Literals.VIRTUAL_MACHINE__MEMORY_BYTES;
        assertTrue(refusal(1_500_000_001L, memory).orElseThrow().contains("multiple of the page size"));
        assertEquals(Optional.empty(), refusal(1L << 30, memory));
        assertTrue(refusal(1L << 40, memory).orElseThrow().contains("larger than that of its host"));
        assertTrue(refusal(32L << 20, Literals.VIRTUAL_MACHINE__NON_ZERO_BYTES).isPresent());
        assertEquals(16 << 20, TestDocuments.vm(document).getMemoryBytes(), "the document stays as it is");
    }

    private Optional<String> refusal(long value, org.eclipse.emf.ecore.EAttribute feature) {
        return DocumentTrial.refusal(document, TestDocuments.vm(document), feature, value, TestDocuments.CATALOGS);
    }
}
