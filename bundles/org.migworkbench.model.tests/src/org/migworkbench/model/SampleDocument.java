package org.migworkbench.model;

import org.eclipse.emf.ecore.EObject;

/** A valid document that uses every feature of the model, with ids that are the same each time. */
public final class SampleDocument {

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Document document = factory.createDocument();

    private SampleDocument() {
    }

    public static Document create() {
        return new SampleDocument().build();
    }

    private Document build() {
        DataCenter dataCenter = factory.createDataCenter();
        document.setDataCenter(dataCenter);
        Workload web = workload("Web load", "uniform", "workingSet", "512 MiB", "writeRate", "20000");
        Workload idle = workload("Idle", "idle");
        Policy xen = policy("Xen", "xen", "maxIterations", "30");
        Policy adaptive = policy("Adaptive", "xen-adaptive");
        adaptive.getOverrides().add(part("deadline-stop", "deadline", "2 s"));
        Host a = host(site("Left", 10), "A");
        Host b = host(dataCenter.getSites().get(0), "B");
        Host c = host(site("Right", 400), "C");
        VirtualMachine one = vm(a, "Web");
        one.getWorkloads().add(web);
        one.getWorkloads().add(idle);
        VirtualMachine two = vm(a, "Database");
        two.setContent(ContentKind.WORDS);
        two.setWordsPerWrite(16);
        two.setNonZeroBytes(1 << 20);
        use(web, one, two, a, b);
        link("Uplink", dataCenter.getSites().get(0), dataCenter.getSites().get(1));
        link("Direct", a, b);
        Scenario scenario = factory.createScenario();
        scenario.setName("Evacuate A");
        scenario.setDescription("Line one\nline \"two\" <&>\ttab \u00e4\u4e16 \ud83d\ude80");
        scenario.setSeed(42);
        document.getScenarios().add(scenario);
        Migration first = migration(scenario, "Web to B", one, b, xen);
        Migration second = migration(scenario, "Database to C", two, c, adaptive);
        second.setStartNanos(2_000_000_000L);
        second.setBandwidthLimitBytesPerSecond(62.5e6);
        second.setDowntimeLimitNanos(300_000_000L);
        second.setTimeoutNanos(600_000_000_000L);
        faults(scenario, first);
        experiment(scenario, web, xen, adaptive);
        note();
        number();
        return document;
    }

    private Site site(String name, int x) {
        Site site = factory.createSite();
        site.setName(name);
        site.setX(x);
        site.setY(20);
        site.setWidth(300);
        site.setHeight(200);
        document.getDataCenter().getSites().add(site);
        return site;
    }

    private Host host(Site site, String name) {
        Host host = factory.createHost();
        host.setName(name);
        site.getHosts().add(host);
        return host;
    }

    private VirtualMachine vm(Host host, String name) {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName(name);
        vm.setMemoryBytes(2L << 30);
        vm.setVcpus(2);
        host.getVms().add(vm);
        return vm;
    }

    /** What came after the first files: none of it has its default. */
    private void use(Workload workload, VirtualMachine one, VirtualMachine two, Host a, Host b) {
        workload.setVcpu(1);
        a.setMostOutgoing(1);
        b.setMostIncoming(2);
        two.setContentPlaces(ContentPlaces.SPREAD);
        two.setContentData(ContentData.TEXT);
        two.setWriteFaultNanos(1500);
        two.setFreeBytes(1 << 20);
        two.setCacheBytes(2 << 20);
        two.setStream("first name");
        two.setKernelBytes(3 << 20);
        two.setDiskBytes(64L << 20);
        two.setDiskBlockBytes(4096);
        two.setDiskUsedBytes(32L << 20);
        two.setDiskNonZeroBytes(48L << 20);
        two.setDiskReadBytesPerSecond(2e8);
        two.setDiskWriteBytesPerSecond(1e8);
        two.setDiskWaitShare(0.5);
        two.getDiskWorkloads().add(workload);
        Traffic traffic = factory.createTraffic();
        traffic.setPeer(b);
        traffic.setBytesPerSecond(1e7);
        traffic.setNetworkBound(0.25);
        one.setTraffic(traffic);
    }

    private void faults(Scenario scenario, Migration migration) {
        Fault slow = fault(scenario, "Slow uplink", FaultKind.LINK_SLOW);
        slow.setLink(document.getDataCenter().getLinks().get(0));
        slow.setDelayNanos(5);
        slow.setDurationNanos(7);
        slow.setFactor(0.25);
        Fault lost = fault(scenario, "A fails", FaultKind.SOURCE_LOST);
        lost.setMigration(migration);
        lost.setTrigger(FaultTrigger.ROUND);
        lost.setRound(2);
    }

    private Fault fault(Scenario scenario, String name, FaultKind kind) {
        Fault fault = factory.createFault();
        fault.setName(name);
        fault.setKind(kind);
        scenario.getFaults().add(fault);
        return fault;
    }

    private void link(String name, Node source, Node target) {
        Link link = factory.createLink();
        link.setName(name);
        link.setLatencyNanos(100_000);
        link.setSource(source);
        link.setTarget(target);
        document.getDataCenter().getLinks().add(link);
    }

    private Workload workload(String name, String kind, String... parameters) {
        Workload workload = factory.createWorkload();
        workload.setName(name);
        workload.setKind(kind);
        for (int i = 0; i < parameters.length; i += 2) {
            workload.getParameters().add(parameter(parameters[i], parameters[i + 1]));
        }
        document.getWorkloads().add(workload);
        return workload;
    }

    private Policy policy(String name, String kind, String... parameters) {
        Policy policy = factory.createPolicy();
        policy.setName(name);
        policy.setKind(kind);
        for (int i = 0; i < parameters.length; i += 2) {
            policy.getParameters().add(parameter(parameters[i], parameters[i + 1]));
        }
        document.getPolicies().add(policy);
        return policy;
    }

    private PolicyPart part(String kind, String name, String value) {
        PolicyPart part = factory.createPolicyPart();
        part.setKind(kind);
        part.getParameters().add(parameter(name, value));
        return part;
    }

    private Parameter parameter(String name, String value) {
        Parameter parameter = factory.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    private Migration migration(Scenario scenario, String name, VirtualMachine vm, Host target, Policy policy) {
        Migration migration = factory.createMigration();
        migration.setName(name);
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(policy);
        scenario.getMigrations().add(migration);
        return migration;
    }

    private void experiment(Scenario scenario, Workload workload, Policy first, Policy second) {
        Experiment experiment = factory.createExperiment();
        experiment.setName("Compare");
        experiment.setScenario(scenario);
        experiment.getPolicies().add(first);
        experiment.getPolicies().add(second);
        experiment.getWorkloads().add(workload);
        experiment.setRepetitions(5);
        experiment.setBaseline(first);
        PublishedFigure figure = factory.createPublishedFigure();
        figure.setMetric(ExperimentMetric.DOWNTIME);
        figure.setPolicy(second);
        figure.setWorkload(workload);
        figure.setDifferencePercent(-47.6);
        figure.setSource("Somebody, 2012");
        experiment.getPublishedFigures().add(figure);
        document.getExperiments().add(experiment);
    }

    private void note() {
        Note note = factory.createNote();
        note.setText("Rack 7");
        document.getNotes().add(note);
    }

    private void number() {
        int number = 0;
        for (EObject each : (Iterable<EObject>) document::eAllContents) {
            if (each instanceof Element element) {
                element.setId("e" + number++);
            }
        }
    }
}
