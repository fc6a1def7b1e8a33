package org.migworkbench.app.wizards;

import org.migworkbench.model.Document;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Policy;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.defaults.TwoHosts;

/** The smallest document that can be run: two hosts, a link, a virtual machine at work, and its migration. */
final class StarterDocument {

    private static final long GIB = 1L << 30;
    private static final long MIB = 1L << 20;
    private static final double GBIT_PER_SECOND = 125e6;
    private static final long LATENCY_NANOS = 100_000;

    private final ModelFactory factory = ModelFactory.eINSTANCE;

    Document create(String scenarioName) {
        Document document = factory.createDocument();
        Workload workload = workload();
        document.getWorkloads().add(workload);
        Policy policy = addPolicy(document);
        TwoHosts hosts = new TwoHosts(document, virtualMachine(workload));
        equip(hosts);
        hosts.addScenario(scenarioName, "Move VM 1 to Host B", policy);
        return document;
    }

    private static void equip(TwoHosts hosts) {
        hosts.source().setName("Host A");
        hosts.target().setName("Host B");
        hosts.equip(16, 64 * GIB, 10 * GBIT_PER_SECOND);
        hosts.link().setBytesPerSecond(GBIT_PER_SECOND);
        hosts.link().setLatencyNanos(LATENCY_NANOS);
    }

    private Policy addPolicy(Document document) {
        Policy policy = factory.createPolicy();
        policy.setName("Xen");
        policy.setKind(ElementDefaults.POLICY_KIND);
        document.getPolicies().add(policy);
        return policy;
    }

    private VirtualMachine virtualMachine(Workload workload) {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName("VM 1");
        vm.setMemoryBytes(2 * GIB);
        vm.setVcpus(2);
        vm.setNonZeroBytes(1536 * MIB);
        vm.getWorkloads().add(workload);
        return vm;
    }

    private Workload workload() {
        Workload workload = factory.createWorkload();
        workload.setName("Steady writes");
        workload.setKind(ElementDefaults.WORKLOAD_KIND);
        workload.getParameters().add(ElementDefaults.parameter("workingSet", "128 MiB"));
        workload.getParameters().add(ElementDefaults.parameter("writeRate", "15000"));
        return workload;
    }
}
