package org.migworkbench.app.wizards;

import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

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
        Policy policy = factory.createPolicy();
        policy.setName("Xen");
        policy.setKind("xen");
        document.getPolicies().add(policy);
        VirtualMachine vm = virtualMachine(workload);
        Host source = host("Host A", 40);
        source.getVms().add(vm);
        Host target = host("Host B", 400);
        document.setDataCenter(dataCenter(source, target));
        Migration migration = factory.createMigration();
        migration.setName("Move VM 1 to Host B");
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(policy);
        Scenario scenario = factory.createScenario();
        scenario.setName(scenarioName);
        scenario.setSeed(1);
        scenario.getMigrations().add(migration);
        document.getScenarios().add(scenario);
        return document;
    }

    private DataCenter dataCenter(Host source, Host target) {
        Site site = factory.createSite();
        site.setName("Site");
        site.setX(40);
        site.setY(40);
        site.getHosts().add(source);
        site.getHosts().add(target);
        Link link = factory.createLink();
        link.setName("Link");
        link.setBytesPerSecond(GBIT_PER_SECOND);
        link.setLatencyNanos(LATENCY_NANOS);
        link.setSource(source);
        link.setTarget(target);
        DataCenter dataCenter = factory.createDataCenter();
        dataCenter.getSites().add(site);
        dataCenter.getLinks().add(link);
        return dataCenter;
    }

    private Host host(String name, int x) {
        Host host = factory.createHost();
        host.setName(name);
        host.setCpuCores(16);
        host.setMemoryBytes(64 * GIB);
        host.setNicBytesPerSecond(10 * GBIT_PER_SECOND);
        host.setX(x);
        host.setY(50);
        host.setWidth(-1);
        host.setHeight(-1);
        return host;
    }

    private VirtualMachine virtualMachine(Workload workload) {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName("VM 1");
        vm.setMemoryBytes(2 * GIB);
        vm.setVcpus(2);
        vm.setNonZeroBytes(1536 * MIB);
        vm.setX(20);
        vm.setY(40);
        vm.setWidth(-1);
        vm.setHeight(-1);
        vm.getWorkloads().add(workload);
        return vm;
    }

    private Workload workload() {
        Workload workload = factory.createWorkload();
        workload.setName("Steady writes");
        workload.setKind("uniform");
        workload.getParameters().add(parameter("workingSet", "128 MiB"));
        workload.getParameters().add(parameter("writeRate", "15000"));
        return workload;
    }

    private Parameter parameter(String name, String value) {
        Parameter parameter = factory.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }
}
