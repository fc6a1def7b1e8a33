package org.migworkbench.core.document;

import java.util.List;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.policies.BuiltInPolicies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Node;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/** Documents to test with, and what is known to a test. */
public final class TestDocuments {

    public static final Catalogs CATALOGS = new Catalogs(PolicyCatalog.of(BuiltInPolicies.all()),
            WorkloadCatalog.of(BuiltInWorkloads.all()));

    private static final ModelFactory FACTORY = ModelFactory.eINSTANCE;

    private TestDocuments() {
    }

    /** A small idle guest 'Web' on host A, to be moved to host B over one link by the policy 'xen'. */
    public static Document small() {
        Document document = FACTORY.createDocument();
        document.setDataCenter(FACTORY.createDataCenter());
        Site site = site(document, "Lab");
        Host a = host(site, "A");
        Host b = host(site, "B");
        link(document.getDataCenter(), "cable", a, b);
        VirtualMachine vm = FACTORY.createVirtualMachine();
        vm.setName("Web");
        vm.setMemoryBytes(16L << 20);
        a.getVms().add(vm);
        Workload workload = FACTORY.createWorkload();
        workload.setName("writer");
        workload.setKind("uniform");
        workload.getParameters().add(parameter("workingSet", "1MiB"));
        workload.getParameters().add(parameter("writeRate", "100"));
        document.getWorkloads().add(workload);
        vm.getWorkloads().add(workload);
        Policy policy = FACTORY.createPolicy();
        policy.setName("Xen");
        policy.setKind("xen");
        document.getPolicies().add(policy);
        Scenario scenario = FACTORY.createScenario();
        scenario.setName("Move");
        document.getScenarios().add(scenario);
        migration(scenario, vm, b, policy);
        return document;
    }

    public static Site site(Document document, String name) {
        Site site = FACTORY.createSite();
        site.setName(name);
        document.getDataCenter().getSites().add(site);
        return site;
    }

    public static Host host(Site site, String name) {
        Host host = FACTORY.createHost();
        host.setName(name);
        site.getHosts().add(host);
        return host;
    }

    public static Link link(DataCenter dataCenter, String name, Node source, Node target) {
        Link link = FACTORY.createLink();
        link.setName(name);
        link.setSource(source);
        link.setTarget(target);
        dataCenter.getLinks().add(link);
        return link;
    }

    public static Migration migration(Scenario scenario, VirtualMachine vm, Host target, Policy policy) {
        Migration migration = FACTORY.createMigration();
        migration.setName(vm.getName() + " to " + target.getName());
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(policy);
        scenario.getMigrations().add(migration);
        return migration;
    }

    public static Parameter parameter(String name, String value) {
        Parameter parameter = FACTORY.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    public static Traffic traffic(VirtualMachine vm, Host peer) {
        Traffic traffic = FACTORY.createTraffic();
        traffic.setPeer(peer);
        vm.setTraffic(traffic);
        return traffic;
    }

    public static Fault fault(Document document, String name, FaultKind kind) {
        Fault fault = FACTORY.createFault();
        fault.setName(name);
        fault.setKind(kind);
        document.getScenarios().get(0).getFaults().add(fault);
        return fault;
    }

    public static Host host(Document document, int index) {
        return document.getDataCenter().getSites().get(0).getHosts().get(index);
    }

    public static VirtualMachine vm(Document document) {
        return document.getDataCenter().getSites().get(0).getHosts().get(0).getVms().get(0);
    }

    public static Migration migration(Document document) {
        return document.getScenarios().get(0).getMigrations().get(0);
    }

    public static Translation translate(Document document) {
        return translate(document, document.getScenarios().get(0));
    }

    public static Translation translate(Document document, Scenario scenario) {
        return ScenarioSpecs.translate(document, scenario, CATALOGS.policies(), CATALOGS.workloads());
    }

    public static RunRequest request(Document document) {
        Scenario scenario = document.getScenarios().get(0);
        return new RunRequest(new RunQuery("test", scenario.getId(), scenario.getName(), scenario.getSeed()),
                translate(document).spec().orElseThrow());
    }

    public static List<String> messages(Translation translation) {
        return translation.findings().stream()
                .map(finding -> ElementAddress.of(finding.element(), finding.feature()) + ": " + finding.message())
                .toList();
    }

    /** A backend on the engine. */
    public static final class EngineBackend implements Backend {

        @Override
        public String id() {
            return "engine";
        }

        @Override
        public String label() {
            return "Engine";
        }

        @Override
        public RunResult run(ScenarioSpec spec, RunOptions options) {
            Run run = new SimulationEngine().open(spec, CATALOGS.policies(), CATALOGS.workloads(), options.observer());
            boolean more = true;
            while (more) {
                more = run.advance(Long.MAX_VALUE, options.control());
            }
            return run.result();
        }
    }
}
