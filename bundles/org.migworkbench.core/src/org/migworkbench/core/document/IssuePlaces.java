package org.migworkbench.core.document;

import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.model.ElementPath;
import org.migworkbench.model.Fault;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.FindingSeverity;

/** Finds, for a place in a specification, the element of the document that it came from. */
final class IssuePlaces {

    private static final Pattern PLACE = Pattern
            .compile("([a-z]+)\\[(\\d{1,9})](?:\\.([A-Za-z]+)(?:\\[(\\d{1,9})])?(?:\\..*)?)?");
    private static final Pattern LAST = Pattern.compile(".*\\.([A-Za-z]+)(?:\\[\\d{1,9}])?");

    private static final Pattern ON_DISK = Pattern.compile(".*\\.disk\\.([A-Za-z]+)(?:\\[(\\d{1,9})])?(?:\\..*)?");
    private static final Map<String, EStructuralFeature> DISK_FEATURES = Map.of(
            "sizeBytes", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_BYTES,
            "blockSizeBytes", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_BLOCK_BYTES,
            "usedBytes", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_USED_BYTES,
            "nonZeroBytes", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES,
            "readBytesPerSecond", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND,
            "writeBytesPerSecond", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND,
            "boundShare", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WAIT_SHARE,
            "workloads", ModelPackage.Literals.VIRTUAL_MACHINE__DISK_WORKLOADS);

    private final Scenario scenario;
    private final Map<String, List<? extends EObject>> elements;

    /**
     * @param scenario the scenario that was translated
     * @param elements for each list of the specification the elements that its items came from
     */
    IssuePlaces(Scenario scenario, Map<String, List<? extends EObject>> elements) {
        this.scenario = scenario;
        this.elements = elements;
    }

    Finding locate(Issue issue) {
        EObject element = scenario;
        EStructuralFeature feature = null;
        Matcher place = PLACE.matcher(issue.path());
        if (place.matches()) {
            element = element(place.group(1), Integer.parseInt(place.group(2)));
            String value = place.group(3);
            EObject part = value == null ? null : part(element, value, place.group(4));
            if (element instanceof VirtualMachine vm && "disk".equals(value)) {
                return onDisk(vm, issue);
            } else if (part != null) {
                element = part;
            } else if (value != null) {
                feature = feature(element, value);
            }
            feature = feature == null ? lastFeature(element, issue.path()) : feature;
        }
        return finding(element, feature, issue.severity(), issue.message());
    }

    private static Finding onDisk(VirtualMachine vm, Issue issue) {
        Matcher place = ON_DISK.matcher(issue.path());
        String value = place.matches() ? place.group(1) : "";
        int workload = place.matches() && place.group(2) != null ? Integer.parseInt(place.group(2)) : -1;
        if (workload >= 0 && workload < vm.getDiskWorkloads().size()) {
            Workload element = vm.getDiskWorkloads().get(workload);
            return finding(element, lastFeature(element, issue.path()), issue.severity(), issue.message());
        }
        EStructuralFeature feature = DISK_FEATURES.get(value);
        return finding(vm, feature, issue.severity(), issue.message());
    }

    private EObject element(String list, int index) {
        List<? extends EObject> items = elements.getOrDefault(list, List.of());
        return index < items.size() ? items.get(index) : scenario;
    }

    /** The value that the path ends with, such as {@code vcpu} of {@code vms[0].workloads[1].vcpu}. */
    private static EStructuralFeature lastFeature(EObject element, String path) {
        Matcher last = LAST.matcher(path);
        EStructuralFeature feature = last.matches() ? element.eClass().getEStructuralFeature(last.group(1)) : null;
        return feature instanceof EAttribute ? feature : null;
    }

    private static EObject part(EObject element, String value, String index) {
        if (element instanceof Migration migration && value.equals("policy")) {
            return migration.getPolicy();
        }
        if (element instanceof VirtualMachine vm && value.equals("workloads") && index != null
                && Integer.parseInt(index) < vm.getWorkloads().size()) {
            return vm.getWorkloads().get(Integer.parseInt(index));
        }
        return null;
    }

    private static EStructuralFeature feature(EObject element, String value) {
        if (element.eClass() == ModelPackage.Literals.HOST && value.equals("bytesPerSecond")) {
            return ModelPackage.Literals.HOST__NIC_BYTES_PER_SECOND;
        }
        if (element instanceof Traffic && value.startsWith("path")) {
            return ModelPackage.Literals.TRAFFIC__PEER;
        }
        if (element instanceof Fault && value.equals("vm")) {
            return ModelPackage.Literals.FAULT__MIGRATION;
        }
        boolean hasParts = value.equals("content") || value.equals("classes");
        return hasParts ? null : element.eClass().getEStructuralFeature(value);
    }

    static Finding finding(EObject element, EStructuralFeature feature, Severity severity, String message) {
        FindingSeverity same = severity == Severity.ERROR
                ? FindingSeverity.ERROR
                : FindingSeverity.WARNING;
        return new Finding(element, feature, same, ElementPath.of(element), message);
    }
}
