package org.migworkbench.core.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.function.Consumer;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.compare.SettingDifference;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.VirtualMachine;

/** What differs between specifications, each with all values. */
class SettingDifferencesTest {

    private static ScenarioSpec spec(Consumer<Document> edit) {
        Document document = TestDocuments.small();
        edit.accept(document);
        return TestDocuments.translate(document).spec().orElseThrow();
    }

    private static List<String> differences(Consumer<Document> edit) {
        return new SettingDifferences(TestDocuments.CATALOGS).between(spec(document -> {}), spec(edit)).stream()
                .map(SettingDifference::text).toList();
    }

    private static void addDb(Document document) {
        VirtualMachine other = EcoreUtil.copy(TestDocuments.vm(document));
        other.setName("Db");
        TestDocuments.host(document, 0).getVms().add(other);
        TestDocuments.migration(document.getScenarios().get(0), other, TestDocuments.host(document, 1),
                document.getPolicies().get(0));
    }

    @Test
    void nothingDiffers() {
        assertEquals(List.of(), differences(document -> {}));
    }

    @Test
    void valuesAndParametersAreToldWithTheirUnits() {
        assertEquals(List.of("Migration: Downtime limit of the policy, 300 ms",
                "Migration: Bandwidth limit none, 1 Gbit/s", "Policy: Max iterations 29 (default), 5"),
                differences(document -> {
                    TestDocuments.migration(document).setBandwidthLimitBytesPerSecond(125e6);
                    TestDocuments.migration(document).setDowntimeLimitNanos(300_000_000);
                    document.getPolicies().get(0).getParameters()
                            .add(TestDocuments.parameter("maxIterations", "5"));
                }));
    }

    @Test
    void ofAnotherPolicyOnlyWhatSomebodySetIsTold() {
        assertEquals(List.of("Policy: Kind xen, qemu", "Policy: Switchover cost 0 ms (default), 5 ms (default)"),
                differences(document -> document.getPolicies().get(0).setKind("qemu")));
        assertEquals(List.of("Policy: Kind xen, qemu", "Policy: Max iterations 5, \u2013",
                "Policy: Switchover cost 0 ms (default), 5 ms (default)"),
                new SettingDifferences(TestDocuments.CATALOGS)
                        .between(spec(document -> document.getPolicies().get(0).getParameters()
                                .add(TestDocuments.parameter("maxIterations", "5"))),
                                spec(document -> document.getPolicies().get(0).setKind("qemu")))
                        .stream().map(SettingDifference::text).toList());
    }

    @Test
    void machinesThatEachHasAloneBelongTogetherWhateverTheirNames() {
        List<String> differences = differences(document -> TestDocuments.vm(document).setName("Other"));

        assertEquals(List.of("Migration: Name Web, Other", "Virtual machine: Name Web, Other"),
                differences.stream().filter(text -> text.startsWith("Migration") || text.startsWith("Virtual"))
                        .toList());
    }

    @Test
    void anElementThatOneHasIsToldOnce() {
        List<String> differences = differences(SettingDifferencesTest::addDb);

        assertEquals(List.of("Virtual machine Db \u2013, there"),
                differences.stream().filter(text -> text.startsWith("Virtual machine Db")).toList());
    }
}
