package org.migworkbench.app.tests;

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

/** A document with many big guests that all leave one host. */
final class BigScenario {

    private static final int COLUMNS = 10;
    private static final int STEP = 130;

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Document document = factory.createDocument();
    private final Scenario scenario = factory.createScenario();
    private final Workload workload = factory.createWorkload();
    private final Policy policy = factory.createPolicy();

    private BigScenario(String kind) {
        policy.setName(kind);
        policy.setKind(kind);
        document.getPolicies().add(policy);
        workload.setName("Steady writes");
        workload.setKind("uniform");
        workload.getParameters().add(parameter("workingSet", "128 MiB"));
        workload.getParameters().add(parameter("writeRate", "15000"));
        document.getWorkloads().add(workload);
        scenario.setName("Evacuation");
        scenario.setSeed(1);
        document.getScenarios().add(scenario);
    }

    /** Makes a document whose guests are moved by a policy of a kind. */
    static Document of(int guests, long memoryBytes, String kind) {
        BigScenario made = new BigScenario(kind);
        Host source = made.host("Old", 20);
        Host target = made.host("New", COLUMNS * STEP + 200);
        made.connect(source, target);
        for (int i = 0; i < guests; i++) {
            made.addGuest(i, memoryBytes, source, target);
        }
        return made.document;
    }

    private void connect(Host source, Host target) {
        Site site = factory.createSite();
        site.setName("Site");
        site.getHosts().add(source);
        site.getHosts().add(target);
        Link link = factory.createLink();
        link.setName("Link");
        link.setBytesPerSecond(1.25e9);
        link.setSource(source);
        link.setTarget(target);
        DataCenter dataCenter = factory.createDataCenter();
        dataCenter.getSites().add(site);
        dataCenter.getLinks().add(link);
        document.setDataCenter(dataCenter);
    }

    private Host host(String name, int x) {
        Host host = factory.createHost();
        host.setName(name);
        host.setCpuCores(256);
        host.setMemoryBytes(64L << 40);
        host.setNicBytesPerSecond(12.5e9);
        host.setX(x);
        host.setY(40);
        host.setWidth(-1);
        host.setHeight(-1);
        return host;
    }

    private void addGuest(int number, long memoryBytes, Host source, Host target) {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName("VM " + number);
        vm.setMemoryBytes(memoryBytes);
        vm.setVcpus(2);
        vm.setX(20 + number % COLUMNS * STEP);
        vm.setY(40 + number / COLUMNS * STEP);
        vm.setWidth(-1);
        vm.setHeight(-1);
        vm.getWorkloads().add(workload);
        source.getVms().add(vm);
        Migration migration = factory.createMigration();
        migration.setName("Move VM " + number);
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(policy);
        scenario.getMigrations().add(migration);
    }

    private Parameter parameter(String name, String value) {
        Parameter parameter = factory.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }
}
