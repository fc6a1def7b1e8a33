package org.migworkbench.core.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.Document;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.VirtualMachine;

class PathAssignmentTest {

    private final Document document = TestDocuments.small();

    private void set(String text) {
        PathAssignment.parse(text).apply(document);
    }

    private String refused(String text) {
        return assertThrows(IllegalArgumentException.class, () -> set(text)).getMessage();
    }

    @Test
    void setsValuesWithUnits() {
        set("vms[Web].memory=2GiB");
        set("vms[0].nonZero=1MiB");
        set("links[0].rate=1Gbit/s");
        set("links[cable].latency=2ms");
        set("hosts[B].nic=125 MB/s");
        set("scenarios[0].seed=-3");
        set("scenarios[Move].migrations[Web].timeout=5min");
        set("migrations[0].bandwidthLimit=500Mbit/s");
        set("vms[Web].content=zero");
        assertEquals(2L << 30, TestDocuments.vm(document).getMemoryBytes());
        assertEquals(1L << 20, TestDocuments.vm(document).getNonZeroBytes());
        assertEquals(125e6, document.getDataCenter().getLinks().get(0).getBytesPerSecond());
        assertEquals(2_000_000, document.getDataCenter().getLinks().get(0).getLatencyNanos());
        assertEquals(125e6, document.getDataCenter().getSites().get(0).getHosts().get(1).getNicBytesPerSecond());
        assertEquals(-3, document.getScenarios().get(0).getSeed());
        assertEquals(300_000_000_000L, TestDocuments.migration(document).getTimeoutNanos());
        assertEquals(62.5e6, TestDocuments.migration(document).getBandwidthLimitBytesPerSecond());
        assertSame(ContentKind.ZERO, TestDocuments.vm(document).getContent());
    }

    @Test
    void setsFaultsTrafficAndGuestsValues() {
        TestDocuments.traffic(TestDocuments.vm(document), TestDocuments.host(document, 0));
        TestDocuments.fault(document, "Cut", FaultKind.LINK_DOWN);
        set("vms[Web].traffic.rate=80Mbit/s");
        set("vms[Web].traffic.networkBound=30 %");
        set("vms[Web].traffic.peer=B");
        set("vms[Web].writeFault=1500ns");
        set("vms[Web].free=1MiB");
        set("vms[Web].contentPlaces=spread");
        set("hosts[A].mostOutgoing=2");
        set("workloads[writer].vcpu=0");
        set("faults[Cut].kind=linkSlow");
        set("faults[0].factor=0.25");
        set("scenarios[Move].faults[Cut].trigger=round");
        set("faults[Cut].round=3");
        set("faults[Cut].delay=2s");
        set("faults[Cut].duration=5s");
        set("faults[Cut].link=cable");
        set("faults[Cut].migration=Web");
        VirtualMachine web = TestDocuments.vm(document);
        assertEquals(1e7, web.getTraffic().getBytesPerSecond());
        assertEquals(0.3, web.getTraffic().getNetworkBound());
        assertEquals("B", web.getTraffic().getPeer().getName());
        assertEquals(1500, web.getWriteFaultNanos());
        assertEquals(1L << 20, web.getFreeBytes());
        assertSame(ContentPlaces.SPREAD, web.getContentPlaces());
        assertEquals(2, TestDocuments.host(document, 0).getMostOutgoing());
        assertEquals(0, document.getWorkloads().get(0).getVcpu());
        Fault fault = document.getScenarios().get(0).getFaults().get(0);
        assertSame(FaultKind.LINK_SLOW, fault.getKind());
        assertEquals(0.25, fault.getFactor());
        assertSame(FaultTrigger.ROUND, fault.getTrigger());
        assertEquals(3, fault.getRound());
        assertEquals(2_000_000_000L, fault.getDelayNanos());
        assertEquals(5_000_000_000L, fault.getDurationNanos());
        assertSame(document.getDataCenter().getLinks().get(0), fault.getLink());
        assertSame(TestDocuments.migration(document), fault.getMigration());
        set("vms[Web].disk=10GiB");
        set("vms[Web].diskUsed=3GiB");
        set("vms[Web].diskRead=100MB/s");
        assertEquals(10L << 30, web.getDiskBytes());
        assertEquals(3L << 30, web.getDiskUsedBytes());
        assertEquals(1e8, web.getDiskReadBytesPerSecond());
        set("vms[Web].disk=shared");
        set("vms[Web].diskUsed=all");
        assertEquals(0, web.getDiskBytes());
        assertEquals(-1, web.getDiskUsedBytes());
        set("hosts[A].mostOutgoing=none");
        set("workloads[writer].vcpu=any");
        set("faults[Cut].duration=end");
        assertEquals(0, TestDocuments.host(document, 0).getMostOutgoing());
        assertEquals(-1, document.getWorkloads().get(0).getVcpu());
        assertEquals(0, fault.getDurationNanos());
    }

    @Test
    void saysThatThereIsNoTraffic() {
        assertEquals("'vms[Web].traffic' is not there: a virtual machine may have traffic, but this one has none",
                refused("vms[Web].traffic.rate=1Mbit/s"));
    }

    @Test
    void wordsTakeALimitAway() {
        set("migrations[0].bandwidthLimit=none");
        set("migrations[0].timeout=none");
        set("vms[Web].nonZero=all");
        assertEquals(0, TestDocuments.migration(document).getBandwidthLimitBytesPerSecond());
        assertEquals(0, TestDocuments.migration(document).getTimeoutNanos());
        assertEquals(-1, TestDocuments.vm(document).getNonZeroBytes());
    }

    @Test
    void setsParametersByNameOrKind() {
        set("policies[xen].maxIterations=10");
        set("policies[Xen].maxIterations=11");
        set("workloads[writer].writeRate=7");
        assertEquals(1, document.getPolicies().get(0).getParameters().size());
        assertEquals("11", document.getPolicies().get(0).getParameters().get(0).getValue());
        assertEquals("7", document.getWorkloads().get(0).getParameters().get(1).getValue());
    }

    @Test
    void setsReferences() {
        set("vms[Web].workloads=");
        assertTrue(TestDocuments.vm(document).getWorkloads().isEmpty());
        set("vms[Web].workloads=writer");
        assertSame(document.getWorkloads().get(0), TestDocuments.vm(document).getWorkloads().get(0));
        set("migrations[0].target=A");
        assertEquals("A", TestDocuments.migration(document).getTarget().getName());
    }

    @Test
    void saysWhatIsAllowed() {
        assertEquals("'vms' is not PATH=VALUE, for example vms[0].memory=2GiB", refused("vms"));
        assertEquals("'Mail' in 'vms[Mail]' is not there; allowed: Web or number 0", refused("vms[Mail].memory=1GiB"));
        assertTrue(refused("machines[0].memory=1GiB").contains("allowed: experiments, faults, hosts, links, "),
                refused("machines[0].memory=1GiB"));
        assertTrue(
                refused("vms[0].colour=red")
                        .contains("is not a value of a virtual machine; allowed: name, memory, pageSize, "),
                refused("vms[0].colour=red"));
        assertTrue(refused("vms[0].memory=lots").startsWith("vms[0].memory: The value 'lots' is not a size"),
                refused("vms[0].memory=lots"));
        assertTrue(refused("vms[0].vcpus=99999999999").startsWith("vms[0].vcpus: "),
                refused("vms[0].vcpus=99999999999"));
        assertTrue(refused("vms[0].content=blue").contains("random, zero, words"), refused("vms[0].content=blue"));
        assertTrue(refused("scenarios[0].seed=x").contains("not a seed"), refused("scenarios[0].seed=x"));
        assertTrue(refused("vms[0]=1").contains("is not a value"), refused("vms[0]=1"));
        assertTrue(refused("migrations[0].policy=no").contains("allowed: Xen"), refused("migrations[0].policy=no"));
    }

    @Test
    void namesMayHoldDotsAndEqualSigns() {
        TestDocuments.vm(document).setName("a.b=c");
        set("vms[a.b=c].memory=8MiB");
        assertEquals(8L << 20, TestDocuments.vm(document).getMemoryBytes());
    }

    @Test
    void everyAddressFindsItsElement() {
        TestDocuments.traffic(TestDocuments.vm(document), TestDocuments.host(document, 1));
        TestDocuments.fault(document, "Cut", FaultKind.LINK_DOWN);
        document.eAllContents().forEachRemaining(element -> {
            String address = ElementAddress.of(element);
            if (!address.isEmpty() && !(element instanceof org.migworkbench.model.Parameter)) {
                assertSame(element, ElementAddress.resolve(document, address), address);
            }
        });
    }
}
