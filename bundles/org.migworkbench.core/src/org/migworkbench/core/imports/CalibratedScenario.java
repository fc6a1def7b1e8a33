package org.migworkbench.core.imports;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.model.ContentKind;
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
import org.migworkbench.recording.RecordedPolicy;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.DirtyModel;

/** A calibrated guest as a document that can be opened, changed and run. */
public final class CalibratedScenario {

    private static final double NANOS = 1e6;
    private static final long GIB = 1L << 30;
    private static final String WORKING_SET = "workingSet";
    /** Policies of the further scenarios. */
    private static final List<String> WHAT_IF = List.of("qemu-postcopy", "qemu-xbzrle", "qemu-auto-converge", "xen");

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Calibration calibration;
    private final Recording recording;
    private final PolicyCatalog policies;

    private CalibratedScenario(Calibration calibration, Recording recording, PolicyCatalog policies) {
        this.calibration = calibration;
        this.recording = recording;
        this.policies = policies;
    }

    /**
     * Makes the document: two hosts, a link, the guest with its workload, and the migration as it was asked for; in further
     * scenarios the same under other policies.
     *
     * @param calibration the guest
     * @param recording   what was asked for; another recording of the guest gives the scenario that foretells it
     * @param policies    the known policies
     * @return the document
     */
    public static Document of(Calibration calibration, Recording recording, PolicyCatalog policies) {
        return new CalibratedScenario(calibration, recording, policies).document();
    }

    private Document document() {
        RecordingRequest request = recording.request();
        Document document = factory.createDocument();
        VirtualMachine vm = vm(request.vm().isBlank() ? "VM" : request.vm());
        if (calibration.model().kind() != DirtyModel.Kind.IDLE) {
            Workload workload = workload();
            document.getWorkloads().add(workload);
            vm.getWorkloads().add(workload);
        }
        PolicyRef reference = RecordedPolicy.of(recording);
        Policy policy = factory.createPolicy();
        policy.setName(reference.id());
        policy.setKind(reference.id());
        withSwitchover(reference).forEach((name, value) -> policy.getParameters().add(parameter(name, value)));
        document.getPolicies().add(policy);
        Host source = host("Source", 40);
        source.getVms().add(vm);
        Host target = host("Destination", 400);
        document.setDataCenter(dataCenter(source, target));
        Scenario scenario = factory.createScenario();
        scenario.setName(request.name().isBlank() ? "Recorded migration" : request.name());
        scenario.setSeed(1);
        scenario.getMigrations().add(migration(vm, target, policy));
        document.getScenarios().add(scenario);
        for (String other : WHAT_IF) {
            if (!other.equals(reference.id())) {
                document.getScenarios().add(whatIf(document, vm, target, other));
            }
        }
        return document;
    }

    /** The same migration under another policy with its defaults. */
    private Scenario whatIf(Document document, VirtualMachine vm, Host target, String kind) {
        Policy policy = factory.createPolicy();
        policy.setName(kind);
        policy.setKind(kind);
        withSwitchover(new PolicyRef(kind, new TreeMap<>()))
                .forEach((name, value) -> policy.getParameters().add(parameter(name, value)));
        document.getPolicies().add(policy);
        Scenario scenario = factory.createScenario();
        scenario.setName("What if: " + kind);
        scenario.setSeed(1);
        scenario.getMigrations().add(migration(vm, target, policy));
        return scenario;
    }

    /** QEMU's policies know a fixed cost of the switch; the parameter isn't offered to others, which may not have it. */
    private SortedMap<String, String> withSwitchover(PolicyRef reference) {
        SortedMap<String, String> params = new TreeMap<>(reference.params());
        if (policies.all(Strategies.class).stream().map(PolicyProvider::descriptor)
                .anyMatch(policy -> policy.id().equals(reference.id()) && policy.isFor(QemuTable.QEMU))) {
            params.putIfAbsent("switchoverCost", number(calibration.switchoverMillis()) + " ms");
        }
        return params;
    }

    private Migration migration(VirtualMachine vm, Host target, Policy policy) {
        RecordingRequest request = recording.request();
        Migration migration = factory.createMigration();
        migration.setName("Move " + vm.getName());
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(policy);
        if (request.maxBandwidth().orElse(0) > 0) {
            migration.setBandwidthLimitBytesPerSecond(request.maxBandwidth().getAsDouble());
        }
        if (request.downtimeLimitMillis().orElse(0) > 0) {
            migration.setDowntimeLimitNanos(Math.round(request.downtimeLimitMillis().getAsDouble() * NANOS));
        }
        if (request.timeoutMillis().orElse(0) > 0) {
            migration.setTimeoutNanos(Math.round(request.timeoutMillis().getAsDouble() * NANOS));
        }
        return migration;
    }

    private VirtualMachine vm(String name) {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName(name);
        vm.setMemoryBytes(calibration.memoryBytes());
        vm.setPageSizeBytes(calibration.pageBytes());
        vm.setVcpus(1);
        vm.setNonZeroBytes(calibration.nonZeroBytes());
        ContentSpec content = calibration.content();
        vm.setContent(switch (content.kind()) {
            case ZERO -> ContentKind.ZERO;
            case WORDS -> ContentKind.WORDS;
            case RANDOM -> ContentKind.RANDOM;
        });
        if (content.kind() == ContentSpec.Kind.WORDS) {
            vm.setWordsPerWrite(content.wordsPerWrite());
        }
        place(vm);
        return vm;
    }

    private static void place(VirtualMachine vm) {
        vm.setX(20);
        vm.setY(40);
        vm.setWidth(-1);
        vm.setHeight(-1);
    }

    private Workload workload() {
        DirtyModel model = calibration.model();
        Workload workload = factory.createWorkload();
        workload.setName("Calibrated writes");
        workload.setKind(model.kind().id());
        parameters(model).forEach((name, value) -> workload.getParameters().add(parameter(name, value)));
        return workload;
    }

    private Map<String, String> parameters(DirtyModel model) {
        SortedMap<String, String> params = new TreeMap<>();
        long pages = Math.max(1, Math.round(model.pages()));
        params.put(WORKING_SET, Long.toString(pages * calibration.pageBytes()));
        params.put("writeRate", number(model.writesPerSecond()));
        if (model.kind() == DirtyModel.Kind.HOT_COLD) {
            DirtyModel.PageClass hot = model.classes().get(0);
            params.put("hotPages", number(hot.pages() / model.pages()));
            params.put("hotWrites", number(hot.pages() * hot.writesPerSecond() / model.writesPerSecond()));
        }
        return params;
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, "%.6f", value);
    }

    private Parameter parameter(String name, String value) {
        Parameter parameter = factory.createParameter();
        parameter.setName(name);
        parameter.setValue(value);
        return parameter;
    }

    private DataCenter dataCenter(Host source, Host target) {
        Site site = factory.createSite();
        site.setName("Site");
        site.setX(40);
        site.setY(40);
        site.getHosts().addAll(List.of(source, target));
        Link link = factory.createLink();
        link.setName("Link");
        link.setBytesPerSecond(calibration.lineBytesPerSecond());
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
        host.setCpuCores(4);
        host.setMemoryBytes(Math.max(4 * GIB, Long.highestOneBit(calibration.memoryBytes()) * 4));
        host.setNicBytesPerSecond(calibration.lineBytesPerSecond());
        host.setX(x);
        host.setY(50);
        host.setWidth(-1);
        host.setHeight(-1);
        return host;
    }
}
