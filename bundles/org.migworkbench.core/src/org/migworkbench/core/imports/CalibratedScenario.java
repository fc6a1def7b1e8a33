package org.migworkbench.core.imports;

import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.DoubleConsumer;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Policy;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.defaults.TwoHosts;
import org.migworkbench.recording.RecordedPolicy;
import org.migworkbench.recording.RecordedRates;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.DirtyModel;

/** A calibrated guest as a document that can be opened, changed and run. */
public final class CalibratedScenario {

    private static final double NANOS = 1e6;
    private static final long GIB = 1L << 30;
    /** Programs ask for such limits, in bytes per second, where they mean none. */
    private static final double MORE_THAN_ANY_NETWORK = 1e15;
    private static final String WORKING_SET = "workingSet";
    /** Policies of the further scenarios. */
    private static final List<String> WHAT_IF = List.of("qemu-postcopy", "qemu-xbzrle", "qemu-auto-converge", "xen");

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Calibration calibration;
    private final Recording recording;
    private final PolicyCatalog policies;
    private final double limit;

    private CalibratedScenario(Calibration calibration, Recording recording, PolicyCatalog policies) {
        this.calibration = calibration;
        this.recording = recording;
        this.policies = policies;
        double asked = recording.request().maxBandwidth().orElse(0);
        this.limit = asked > 0 && asked < MORE_THAN_ANY_NETWORK ? asked
                : RecordedRates.of(recording).limit().bytesPerSecond();
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
        addWorkload(document, vm);
        TwoHosts hosts = hosts(document, vm);
        PolicyRef reference = RecordedPolicy.of(recording);
        addScenario(hosts, request.name().isBlank() ? "Recorded migration" : request.name(),
                policy(document, reference), vm);
        addWhatIfs(hosts, reference.id(), document, vm);
        identify(document);
        return document;
    }

    /** Gives ids that follow from the recording, so that the same recording makes the same file. */
    private void identify(Document document) {
        String origin = recording.request().name() + '\n' + recording.request().vm() + '\n';
        int number = 0;
        for (Iterator<EObject> all = document.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Element element) {
                element.setId(UUID.nameUUIDFromBytes((origin + number++).getBytes(StandardCharsets.UTF_8)).toString());
            }
        }
    }

    private void addWhatIfs(TwoHosts hosts, String recorded, Document document, VirtualMachine vm) {
        WHAT_IF.stream().filter(other -> !other.equals(recorded)).forEach(other -> addScenario(hosts,
                "What if: " + other, policy(document, new PolicyRef(other, new TreeMap<>())), vm));
    }

    private void addWorkload(Document document, VirtualMachine vm) {
        if (calibration.model().kind() != DirtyModel.Kind.IDLE) {
            Workload workload = workload();
            document.getWorkloads().add(workload);
            vm.getWorkloads().add(workload);
        }
    }

    private TwoHosts hosts(Document document, VirtualMachine vm) {
        TwoHosts hosts = new TwoHosts(document, vm);
        hosts.source().setName("Source");
        hosts.target().setName("Destination");
        hosts.equip(4, Math.max(4 * GIB, Long.highestOneBit(calibration.memoryBytes()) * 4),
                calibration.lineBytesPerSecond());
        hosts.link().setBytesPerSecond(calibration.lineBytesPerSecond());
        return hosts;
    }

    private Policy policy(Document document, PolicyRef reference) {
        Policy policy = factory.createPolicy();
        policy.setName(reference.id());
        policy.setKind(reference.id());
        withMeasured(reference)
                .forEach((name, value) -> policy.getParameters().add(ElementDefaults.parameter(name, value)));
        document.getPolicies().add(policy);
        return policy;
    }

    /**
     * QEMU's policies know a fixed cost of the switch and a limit of their own, which doesn't count where none held; the
     * parameters aren't offered to others, which may not have them.
     */
    private SortedMap<String, String> withMeasured(PolicyRef reference) {
        SortedMap<String, String> params = new TreeMap<>(reference.params());
        if (policies.all(Strategies.class).stream().map(PolicyProvider::descriptor)
                .anyMatch(policy -> policy.id().equals(reference.id()) && policy.isFor(QemuTable.QEMU))) {
            params.putIfAbsent("switchoverCost", number(calibration.switchoverMillis()) + " ms");
            if (limit <= 0) {
                params.putIfAbsent(QemuTable.MAX_BANDWIDTH.param(), "0");
            }
        }
        return params;
    }

    private void addScenario(TwoHosts hosts, String name, Policy policy, VirtualMachine vm) {
        RecordingRequest request = recording.request();
        Migration migration = hosts.addScenario(name, "Move " + vm.getName(), policy);
        ifAny(OptionalDouble.of(limit), migration::setBandwidthLimitBytesPerSecond);
        ifAny(request.downtimeLimitMillis(), millis -> migration.setDowntimeLimitNanos(Math.round(millis * NANOS)));
        ifAny(request.timeoutMillis(), millis -> migration.setTimeoutNanos(Math.round(millis * NANOS)));
    }

    /** Sets a limit; 0 stands for none. */
    private static void ifAny(OptionalDouble limit, DoubleConsumer setter) {
        if (limit.orElse(0) > 0) {
            setter.accept(limit.getAsDouble());
        }
    }

    private VirtualMachine vm(String name) {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName(name);
        vm.setMemoryBytes(calibration.memoryBytes());
        vm.setPageSizeBytes(calibration.pageBytes());
        vm.setVcpus(1);
        vm.setNonZeroBytes(calibration.nonZeroBytes());
        setContent(vm);
        return vm;
    }

    private void setContent(VirtualMachine vm) {
        ContentSpec content = calibration.content();
        vm.setContent(switch (content.kind()) {
            case ZERO -> ContentKind.ZERO;
            case WORDS -> ContentKind.WORDS;
            case RANDOM -> ContentKind.RANDOM;
        });
        if (content.kind() == ContentSpec.Kind.WORDS) {
            vm.setWordsPerWrite(content.wordsPerWrite());
        }
    }

    private Workload workload() {
        DirtyModel model = calibration.model();
        Workload workload = factory.createWorkload();
        workload.setName("Calibrated writes");
        workload.setKind(model.kind().id());
        parameters(model)
                .forEach((name, value) -> workload.getParameters().add(ElementDefaults.parameter(name, value)));
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
}
