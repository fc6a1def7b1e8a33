package org.migworkbench.core.results;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;

/** What differs between two specifications, in words with both values. */
class SpecChangeTest {

    private static ScenarioSpec spec(Consumer<Document> edit) {
        Document document = TestDocuments.small();
        edit.accept(document);
        return TestDocuments.translate(document).spec().orElseThrow();
    }

    private static List<String> changes(Consumer<Document> edit) {
        return SpecChange.texts(SpecChange.between(spec(document -> {}), spec(edit), TestDocuments.CATALOGS));
    }

    @Test
    void nothingChanged() {
        assertEquals(List.of(), changes(document -> {}));
    }

    @Test
    void valuesOfMigrationAndMachine() {
        assertEquals(List.of("downtime limit of the policy \u2192 425 ms", "bandwidth limit none \u2192 1 Gbit/s",
                "memory 16 MiB \u2192 32 MiB", "virtual CPUs 1 \u2192 2", "seed 1 \u2192 9"), changes(document -> {
                    TestDocuments.migration(document).setDowntimeLimitNanos(425_000_000);
                    TestDocuments.migration(document).setBandwidthLimitBytesPerSecond(125e6);
                    TestDocuments.vm(document).setMemoryBytes(32L << 20);
                    TestDocuments.vm(document).setVcpus(2);
                    document.getScenarios().get(0).setSeed(9);
                }));
    }

    @Test
    void parametersWithTheirDefaults() {
        assertEquals(List.of("max iterations 29 \u2192 10"), changes(document -> document.getPolicies().get(0)
                .getParameters().add(TestDocuments.parameter("maxIterations", "10"))));
        assertEquals(List.of(), changes(document -> document.getPolicies().get(0).getParameters()
                .add(TestDocuments.parameter("maxIterations", "29"))), "a default that is given is no change");
        assertEquals(List.of("write rate 100 \u2192 200"),
                changes(document -> document.getWorkloads().get(0).getParameters().get(1).setValue("200")));
    }

    @Test
    void anotherKindIsOneChange() {
        assertEquals(List.of("policy xen \u2192 qemu"),
                changes(document -> document.getPolicies().get(0).setKind("qemu")));
        assertEquals(List.of("workload removed"),
                changes(document -> TestDocuments.vm(document).getWorkloads().clear())
                        .stream().map(text -> text.replace("uniform ", "")).toList());
    }

    @Test
    void bothDirectionsOfALinkAreOneChange() {
        assertEquals(List.of("A: network card 1 Gbit/s \u2192 8 Gbit/s", "cable: rate 1 Gbit/s \u2192 10 Gbit/s"),
                changes(document -> {
                    document.getDataCenter().getLinks().get(0).setBytesPerSecond(1.25e9);
                    TestDocuments.host(document, 0).setNicBytesPerSecond(1e9);
                }));
    }

    @Test
    void withSeveralMigrationsTheMachineIsNamed() {
        Consumer<Document> two = document -> {
            Host b = TestDocuments.host(document, 1);
            VirtualMachine other = EcoreUtil.copy(TestDocuments.vm(document));
            other.setName("Db");
            TestDocuments.host(document, 0).getVms().add(other);
            TestDocuments.migration(document.getScenarios().get(0), other, b, document.getPolicies().get(0));
        };
        assertEquals(List.of("Db: migration added", "Db: policy xen added", "Db: virtual machine added",
                "Db: workload uniform added"), changes(two));
        assertEquals(List.of("Db: start 0 ms \u2192 5 s"), SpecChange.texts(SpecChange.between(spec(two),
                spec(two.andThen(document -> document.getScenarios().get(0).getMigrations().get(1)
                        .setStartNanos(5_000_000_000L))),
                TestDocuments.CATALOGS)));
    }

    @Test
    void namesAreNoChange() {
        assertEquals(List.of(), changes(document -> document.getScenarios().get(0).setName("Other")));
    }

    @Test
    void aSummaryNamesTwoAndCountsTheRest() {
        assertEquals("", SpecChange.summary(List.of()));
        assertEquals("a, b", SpecChange.summary(List.of("a", "b")));
        assertEquals("a, b and 2 more", SpecChange.summary(List.of("a", "b", "c", "d")));
    }
}
