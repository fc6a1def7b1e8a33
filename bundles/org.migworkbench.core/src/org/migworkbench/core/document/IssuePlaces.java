package org.migworkbench.core.document;

import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.engine.spec.Issue;
import org.migworkbench.engine.spec.IssueCode;
import org.migworkbench.engine.spec.Place;
import org.migworkbench.engine.spec.ScenarioElement;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.model.ElementPath;
import org.migworkbench.model.Fault;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.FindingSeverity;
import org.migworkbench.model.validation.Rule;

/** Finds, for a place in a specification, the element of the document that it came from. */
final class IssuePlaces {

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
    private final Map<ScenarioElement.Kind, List<? extends EObject>> elements;

    /**
     * @param scenario the scenario that was translated
     * @param elements for each list of the specification the elements that its items came from
     */
    IssuePlaces(Scenario scenario, Map<ScenarioElement.Kind, List<? extends EObject>> elements) {
        this.scenario = scenario;
        this.elements = elements;
    }

    Finding locate(Issue issue) {
        Place place = issue.place();
        return finding(rule(issue.code()), element(place), feature(place), issue.severity(), issue.message());
    }

    private static Rule rule(IssueCode code) {
        return switch (code) {
            case VALUE -> Rule.RUN_VALUE;
            case PARAMETER_UNKNOWN -> Rule.PARAMETER_UNKNOWN;
            case PARAMETER_MISSING -> Rule.PARAMETER_MISSING;
            case PARAMETER_VALUE -> Rule.PARAMETER_VALUE;
            case STRATEGY_REFUSED -> Rule.STRATEGY_REFUSED;
            case STRATEGY_TWICE -> Rule.STRATEGY_TWICE;
            case COMBINATION -> Rule.COMBINATION;
            case WORKLOAD_REFUSED -> Rule.WORKLOAD_REFUSED;
        };
    }

    /** The nearest element of the document. */
    private EObject element(Place place) {
        if (place instanceof ScenarioElement element) {
            return item(elements.getOrDefault(element.kind(), List.of()), element.index(), scenario);
        }
        EObject around = place.owner().map(this::element).orElse(scenario);
        if (place instanceof Place.Workload workload && around instanceof VirtualMachine vm) {
            return item(workload.isOfDisk() ? vm.getDiskWorkloads() : vm.getWorkloads(),
                    workload.index(), vm);
        }
        return place instanceof Place.Policy && around instanceof Migration migration && migration.getPolicy() != null
                ? migration.getPolicy() : around;
    }

    private static EObject item(List<? extends EObject> list, int index, EObject otherwise) {
        return index < list.size() ? list.get(index) : otherwise;
    }

    private EStructuralFeature feature(Place place) {
        if (place instanceof Place.Item item) {
            return feature(item.of());
        }
        return place instanceof Place.Value value ? feature(value) : null;
    }

    private EStructuralFeature feature(Place.Value value) {
        if (value.of() instanceof Place.Disk) {
            return DISK_FEATURES.get(value.step());
        }
        EObject element = element(value.of());
        if (value.of() instanceof ScenarioElement) {
            return feature(element, value.step());
        }
        boolean onDisk = value.of() instanceof Place.Value part && part.of() instanceof Place.Disk;
        EStructuralFeature feature = element.eClass().getEStructuralFeature(value.step());
        return feature instanceof EAttribute && !onDisk ? feature : null;
    }

    /** The feature that a value of an element of the specification came from. */
    private static EStructuralFeature feature(EObject element, String value) {
        if (element instanceof Host && value.equals("bytesPerSecond")) {
            return ModelPackage.Literals.HOST__NIC_BYTES_PER_SECOND;
        }
        if (element instanceof Traffic && value.startsWith("path")) {
            return ModelPackage.Literals.TRAFFIC__PEER;
        }
        if (element instanceof Fault && value.equals("vm")) {
            return ModelPackage.Literals.FAULT__MIGRATION;
        }
        return element.eClass().getEStructuralFeature(value);
    }

    static Finding finding(Rule rule, EObject element, EStructuralFeature feature, Severity severity, String message) {
        FindingSeverity same = severity == Severity.ERROR
                ? FindingSeverity.ERROR
                : FindingSeverity.WARNING;
        return new Finding(rule, element, feature, same, ElementPath.of(element), message);
    }
}
