package org.migworkbench.core;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.migworkbench.engine.LinkSpec;
import org.migworkbench.engine.MigrationSpec;
import org.migworkbench.engine.ScenarioSpec;
import org.migworkbench.engine.VmSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;

class ScenarioSpecsTest {

    private static ScenarioSpec spec(Document document) {
        Translation translation = TestDocuments.translate(document);
        return translation.spec().orElseThrow(() -> new AssertionError(TestDocuments.messages(translation)));
    }

    private static List<String> path(Document document) {
        return spec(document).migrations().get(0).path();
    }

    @Test
    void takesOverEveryValue() {
        Document document = TestDocuments.small();
        TestDocuments.vm(document).setVcpus(3);
        TestDocuments.vm(document).setNonZeroBytes(4096);
        TestDocuments.migration(document).setStartNanos(7);
        TestDocuments.migration(document).setBandwidthLimitBytesPerSecond(1e6);
        TestDocuments.migration(document).setDowntimeLimitNanos(8);
        TestDocuments.migration(document).setTimeoutNanos(9_000_000_000L);
        document.getScenarios().get(0).setSeed(42);
        ScenarioSpec spec = spec(document);
        assertEquals("Move", spec.name());
        assertEquals(42, spec.seed());
        VmSpec vm = spec.vms().get(0);
        assertEquals("Web", vm.id());
        assertEquals(16L << 20, vm.memoryBytes());
        assertEquals(3, vm.vcpus());
        assertEquals(4096, vm.nonZeroBytes());
        assertEquals("uniform", vm.workloads().get(0).id());
        assertEquals("1MiB", vm.workloads().get(0).params().get("workingSet"));
        MigrationSpec migration = spec.migrations().get(0);
        assertEquals(7, migration.startNanos());
        assertEquals(1e6, migration.bandwidthLimitBytesPerSecond());
        assertEquals(8, migration.downtimeLimitNanos());
        assertEquals(9_000_000_000L, migration.timeoutNanos());
        assertEquals("xen", migration.policy().base().id());
    }

    @Test
    void zeroMeansNoLimit() {
        MigrationSpec migration = spec(TestDocuments.small()).migrations().get(0);
        assertEquals(Double.POSITIVE_INFINITY, migration.bandwidthLimitBytesPerSecond());
        assertEquals(Long.MAX_VALUE, migration.timeoutNanos());
    }

    @Test
    void passesNetworkCardsAndLink() {
        Document document = TestDocuments.small();
        document.getDataCenter().getSites().get(0).getHosts().get(1).setNicBytesPerSecond(5e6);
        assertEquals(List.of("nic:A:out", "link:cable:forward", "nic:B:in"), path(document));
        assertEquals(new LinkSpec("nic:B:in", 5e6, 0), spec(document).links().get(2));
    }

    @Test
    void usesALinkAgainstItsDirection() {
        Document document = TestDocuments.small();
        Site lab = document.getDataCenter().getSites().get(0);
        document.getDataCenter().getLinks().get(0).setSource(lab.getHosts().get(1));
        document.getDataCenter().getLinks().get(0).setTarget(lab.getHosts().get(0));
        assertEquals(List.of("nic:A:out", "link:cable:backward", "nic:B:in"), path(document));
    }

    @Test
    void hostsOfOneSiteAreConnectedWithoutALink() {
        Document document = TestDocuments.small();
        document.getDataCenter().getLinks().clear();
        assertEquals(List.of("nic:A:out", "nic:B:in"), path(document));
    }

    @Test
    void sitesForwardByTheFewestLinks() {
        Document document = TestDocuments.small();
        document.getDataCenter().getLinks().clear();
        Site lab = document.getDataCenter().getSites().get(0);
        Site middle = TestDocuments.site(document, "Middle");
        Site far = TestDocuments.site(document, "Far");
        Host target = TestDocuments.host(far, "C");
        TestDocuments.link(document.getDataCenter(), "one", lab, middle);
        TestDocuments.link(document.getDataCenter(), "two", middle, far);
        TestDocuments.migration(document).setTarget(target);
        assertEquals(List.of("nic:A:out", "link:one:forward", "link:two:forward", "nic:C:in"), path(document));
        TestDocuments.link(document.getDataCenter(), "direct", far, lab);
        assertEquals(List.of("nic:A:out", "link:direct:backward", "nic:C:in"), path(document));
    }

    @Test
    void hostsDoNotForward() {
        Document document = TestDocuments.small();
        document.getDataCenter().getLinks().clear();
        Site lab = document.getDataCenter().getSites().get(0);
        Host between = TestDocuments.host(TestDocuments.site(document, "Middle"), "between");
        Host target = TestDocuments.host(TestDocuments.site(document, "Far"), "C");
        TestDocuments.link(document.getDataCenter(), "one", lab.getHosts().get(0), between);
        TestDocuments.link(document.getDataCenter(), "two", between, target);
        TestDocuments.migration(document).setTarget(target);
        Translation translation = TestDocuments.translate(document);
        assertTrue(translation.spec().isEmpty());
        assertTrue(TestDocuments.messages(translation).get(0).contains("No link leads from 'A' to 'C'"),
                () -> TestDocuments.messages(translation).toString());
    }

    @Test
    void namesStayUnique() {
        Document document = TestDocuments.small();
        Host a = document.getDataCenter().getSites().get(0).getHosts().get(0);
        VirtualMachine twin = org.eclipse.emf.ecore.util.EcoreUtil.copy(a.getVms().get(0));
        twin.setId("twin");
        a.getVms().add(twin);
        TestDocuments.migration(document.getScenarios().get(0), twin, TestDocuments.migration(document).getTarget(),
                document.getPolicies().get(0));
        assertEquals(List.of("Web", "Web (2)"), spec(document).vms().stream().map(VmSpec::id).toList());
    }

    @Test
    void sameDocumentGivesSameSpecification() {
        assertEquals(spec(TestDocuments.small()), spec(TestDocuments.small()));
    }

    @Test
    void namesWhatIsMissing() {
        Document document = TestDocuments.small();
        TestDocuments.migration(document).setVm(null);
        TestDocuments.migration(document).setTarget(null);
        TestDocuments.migration(document).setPolicy(null);
        assertEquals(List.of("vm", "target", "policy"),
                TestDocuments.translate(document).findings().stream().map(finding -> finding.feature().getName())
                        .toList());
    }

    @Test
    void refusesTheHostThatTheMachineIsOn() {
        Document document = TestDocuments.small();
        TestDocuments.migration(document).setTarget(document.getDataCenter().getSites().get(0).getHosts().get(0));
        assertTrue(TestDocuments.messages(TestDocuments.translate(document)).get(0)
                .startsWith("scenarios[Move].migrations[Web to B].target: "));
    }

    @Test
    void unknownPolicyIsAFindingAtThePolicy() {
        Document document = TestDocuments.small();
        document.getPolicies().get(0).setKind("magic");
        List<String> messages = TestDocuments.messages(TestDocuments.translate(document));
        assertTrue(messages.get(0).startsWith("policies[Xen]: "), messages::toString);
        assertTrue(messages.get(0).contains("'magic'") && messages.get(0).contains("xen"), messages::toString);
    }

    @Test
    void engineIssuesAreLocatedInTheDocument() {
        Document document = TestDocuments.small();
        TestDocuments.vm(document).setMemoryBytes(4097);
        document.getDataCenter().getLinks().get(0).setBytesPerSecond(-1);
        document.getDataCenter().getSites().get(0).getHosts().get(0).setNicBytesPerSecond(0);
        List<String> messages = TestDocuments.messages(TestDocuments.translate(document));
        assertTrue(messages.stream().anyMatch(message -> message.startsWith("vms[Web].memory: ")), messages::toString);
        assertTrue(messages.stream().anyMatch(message -> message.startsWith("links[cable].rate: ")),
                messages::toString);
        assertTrue(messages.stream().anyMatch(message -> message.startsWith("hosts[A].nic: ")), messages::toString);
    }

    @Test
    void aScenarioWithoutMigrationCannotRun() {
        Document document = TestDocuments.small();
        document.getScenarios().get(0).getMigrations().clear();
        assertTrue(TestDocuments.translate(document).spec().isEmpty());
    }
}
