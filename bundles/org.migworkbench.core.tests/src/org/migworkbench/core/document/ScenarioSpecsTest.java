package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.DiskSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.HostSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.TrafficSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.model.ContentData;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.Document;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
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
    void takesOverWhatTheGuestIsLike() {
        Document document = TestDocuments.small();
        VirtualMachine web = TestDocuments.vm(document);
        assertEquals(PageClassSpec.UNKNOWN, spec(document).vms().get(0).classes());
        assertEquals(WorkloadRef.BY_PLACE, spec(document).vms().get(0).workloads().get(0).vcpu());
        web.setContent(ContentKind.WORDS);
        web.setWordsPerWrite(3);
        web.setContentPlaces(ContentPlaces.SPREAD);
        web.setContentData(ContentData.TEXT);
        web.setWriteFaultNanos(1500);
        web.setFreeBytes(4096);
        web.setCacheBytes(8192);
        web.setKernelBytes(12_288);
        web.setVcpus(2);
        document.getWorkloads().get(0).setVcpu(1);
        VmSpec vm = spec(document).vms().get(0);
        assertEquals(new ContentSpec(ContentSpec.Kind.WORDS, 3, ContentSpec.Places.SPREAD, ContentSpec.Data.TEXT),
                vm.content());
        assertEquals(1500, vm.writeFaultNanos());
        assertEquals(new PageClassSpec(4096, 8192, 12_288), vm.classes());
        assertEquals(1, vm.workloads().get(0).vcpu());
    }

    @Test
    void takesOverTheDisk() {
        Document document = TestDocuments.small();
        VirtualMachine web = TestDocuments.vm(document);
        assertEquals(DiskSpec.SHARED, spec(document).vms().get(0).disk());
        web.setDiskBytes(1 << 20);
        assertEquals(new DiskSpec(1 << 20, DiskSpec.BLOCK_BYTES, DiskSpec.ALL, DiskSpec.ALL,
                spec(document).vms().get(0).content(), Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, 0,
                List.of()), spec(document).vms().get(0).disk());
        web.setDiskBlockBytes(4096);
        web.setDiskUsedBytes(8192);
        web.setDiskNonZeroBytes(12_288);
        web.setDiskReadBytesPerSecond(5e7);
        web.setDiskWriteBytesPerSecond(4e7);
        web.setDiskWaitShare(0.25);
        web.getDiskWorkloads().add(document.getWorkloads().get(0));
        VmSpec vm = spec(document).vms().get(0);
        assertEquals(new DiskSpec(1 << 20, 4096, 8192, 12_288, vm.content(), 5e7, 4e7, 0.25, vm.workloads()),
                vm.disk());
    }

    @Test
    void hostsWithALimitAreNamed() {
        Document document = TestDocuments.small();
        assertEquals(List.of(), spec(document).hosts());
        TestDocuments.host(document, 0).setMostOutgoing(1);
        TestDocuments.host(document, 1).setMostIncoming(3);
        assertEquals(List.of(new HostSpec("A", 1, 0), new HostSpec("B", 0, 3)), spec(document).hosts());
        assertEquals("A", spec(document).migrations().get(0).source());
        assertEquals("B", spec(document).migrations().get(0).destination());
    }

    @Test
    void trafficFollowsTheGuest() {
        Document document = TestDocuments.small();
        Host client = TestDocuments.host(TestDocuments.site(document, "Far"), "Client");
        TestDocuments.link(document.getDataCenter(), "uplink", document.getDataCenter().getSites().get(1),
                document.getDataCenter().getSites().get(0));
        Traffic traffic = TestDocuments.traffic(TestDocuments.vm(document), client);
        traffic.setBytesPerSecond(3e6);
        traffic.setNetworkBound(0.5);
        assertEquals(List.of(new TrafficSpec("Web", List.of("nic:A:out", "link:uplink:backward", "nic:Client:in"),
                List.of("nic:B:out", "link:uplink:backward", "nic:Client:in"), 3e6, 0.5)), spec(document).traffic());
        traffic.setPeer(TestDocuments.host(document, 1));
        assertEquals(List.of(), spec(document).traffic().get(0).pathAfter(), "on the same host no link is used");
    }

    @Test
    void guestsThatStaySendTheirTrafficToo() {
        Document document = TestDocuments.small();
        VirtualMachine mail = EcoreUtil.copy(TestDocuments.vm(document));
        mail.setId("mail");
        mail.setName("Mail");
        TestDocuments.host(document, 1).getVms().add(mail);
        TestDocuments.traffic(mail, TestDocuments.host(document, 0));
        ScenarioSpec spec = spec(document);
        assertEquals(List.of("Web", "Mail"), spec.vms().stream().map(VmSpec::id).toList());
        assertEquals(List.of(), spec.vms().get(1).workloads());
        List<String> path = List.of("nic:B:out", "link:cable:backward", "nic:A:in");
        assertEquals(path, spec.traffic().get(0).path());
        assertEquals(path, spec.traffic().get(0).pathAfter());
    }

    @Test
    void trafficNeedsAPeerThatCanBeReached() {
        Document document = TestDocuments.small();
        Traffic traffic = TestDocuments.traffic(TestDocuments.vm(document), null);
        assertTrue(TestDocuments.messages(TestDocuments.translate(document)).get(0)
                .startsWith("vms[Web].traffic.peer: The traffic of 'Web' has no peer"));
        traffic.setPeer(TestDocuments.host(TestDocuments.site(document, "Far"), "Client"));
        assertTrue(TestDocuments.messages(TestDocuments.translate(document)).get(0)
                .contains("No link leads from 'A' to 'Client'"));
    }

    @Test
    void aLinksFaultHitsEachDirectionThatIsUsed() {
        Document document = TestDocuments.small();
        Link cable = document.getDataCenter().getLinks().get(0);
        Fault fault = TestDocuments.fault(document, "Slow", FaultKind.LINK_SLOW);
        fault.setLink(cable);
        fault.setDelayNanos(5);
        fault.setDurationNanos(7);
        fault.setFactor(0.25);
        assertEquals(List.of(new FaultSpec(FaultSpec.Kind.LINK_SLOW, "link:cable:forward", "",
                FaultSpec.Trigger.TIME, 0, 5, 7, 0.25)), spec(document).faults());
        fault.setKind(FaultKind.LINK_DOWN);
        fault.setDurationNanos(0);
        fault.setTrigger(FaultTrigger.ROUND);
        fault.setRound(2);
        fault.setMigration(TestDocuments.migration(document));
        VirtualMachine mail = EcoreUtil.copy(TestDocuments.vm(document));
        mail.setId("mail");
        mail.setName("Mail");
        TestDocuments.host(document, 1).getVms().add(mail);
        TestDocuments.traffic(mail, TestDocuments.host(document, 0));
        assertEquals(
                List.of(new FaultSpec(FaultSpec.Kind.LINK_DOWN, "link:cable:forward", "Web", FaultSpec.Trigger.ROUND, 2,
                        5, Long.MAX_VALUE, 0),
                        new FaultSpec(FaultSpec.Kind.LINK_DOWN, "link:cable:backward", "Web", FaultSpec.Trigger.ROUND,
                                2, 5, Long.MAX_VALUE, 0)),
                spec(document).faults());
    }

    @Test
    void aMigrationsFaultNamesItsGuest() {
        Document document = TestDocuments.small();
        Fault fault = TestDocuments.fault(document, "Lost", FaultKind.DESTINATION_LOST);
        fault.setMigration(TestDocuments.migration(document));
        fault.setTrigger(FaultTrigger.POSTCOPY);
        fault.setDurationNanos(9);
        assertEquals(List.of(new FaultSpec(FaultSpec.Kind.DESTINATION_LOST, "", "Web", FaultSpec.Trigger.POSTCOPY, 0, 0,
                Long.MAX_VALUE, 0)), spec(document).faults());
        fault.setMigration(null);
        Translation translation = TestDocuments.translate(document);
        assertTrue(translation.spec().isEmpty());
        assertTrue(TestDocuments.messages(translation).get(0)
                .startsWith("scenarios[Move].faults[Lost].migration: The fault has no migration"));
    }

    @Test
    void aFaultOfALinkThatNobodyUsesIsRemarked() {
        Document document = TestDocuments.small();
        Host far = TestDocuments.host(TestDocuments.site(document, "Far"), "Client");
        TestDocuments.fault(document, "Cut", FaultKind.LINK_DOWN).setLink(TestDocuments
                .link(document.getDataCenter(), "spare", TestDocuments.host(document, 0), far));
        Translation translation = TestDocuments.translate(document);
        assertEquals(List.of(), translation.spec().orElseThrow().faults());
        assertEquals(List.of("scenarios[Move].faults[Cut].link: No migration and no traffic of the scenario uses the "
                + "link 'spare', so the fault changes nothing."), TestDocuments.messages(translation));
    }

    @Test
    void issuesOfPartsAreLocatedAtTheirValue() {
        Document document = TestDocuments.small();
        TestDocuments.vm(document).setContent(ContentKind.WORDS);
        TestDocuments.vm(document).setWordsPerWrite(4000);
        List<String> messages = TestDocuments.messages(TestDocuments.translate(document));
        assertTrue(messages.get(0).startsWith("vms[Web].wordsPerWrite: "), messages::toString);
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
        VirtualMachine twin = EcoreUtil.copy(a.getVms().get(0));
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
