package org.migworkbench.core.internal;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.engine.Issue;
import org.migworkbench.engine.Severity;
import org.migworkbench.model.ElementPath;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.validation.Finding;

/** Finds, for a place in a specification, the element of the document that it came from. */
final class IssuePlaces {

    private static final Pattern PLACE = Pattern
            .compile("(migrations|vms|links)\\[(\\d{1,9})](?:\\.([A-Za-z]+)(?:\\[(\\d{1,9})])?(?:\\..*)?)?");

    private final Scenario scenario;
    private final List<EObject> links;
    private final List<VirtualMachine> vms;

    IssuePlaces(Scenario scenario, List<EObject> links, List<VirtualMachine> vms) {
        this.scenario = scenario;
        this.links = links;
        this.vms = vms;
    }

    Finding locate(Issue issue) {
        EObject element = scenario;
        EStructuralFeature feature = null;
        Matcher place = PLACE.matcher(issue.path());
        if (place.matches()) {
            element = element(place.group(1), Integer.parseInt(place.group(2)));
            String value = place.group(3);
            EObject part = value == null ? null : part(element, value, place.group(4));
            if (part != null) {
                element = part;
            } else if (value != null) {
                feature = feature(element, value);
            }
        }
        return finding(element, feature, issue.severity(), issue.message());
    }

    private EObject element(String list, int index) {
        List<? extends EObject> elements = switch (list) {
            case "migrations" -> scenario.getMigrations();
            case "vms" -> vms;
            default -> links;
        };
        return index < elements.size() ? elements.get(index) : scenario;
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
        return element.eClass().getEStructuralFeature(value);
    }

    static Finding finding(EObject element, EStructuralFeature feature, Severity severity, String message) {
        org.migworkbench.model.validation.Severity same = severity == Severity.ERROR
                ? org.migworkbench.model.validation.Severity.ERROR
                : org.migworkbench.model.validation.Severity.WARNING;
        return new Finding(element, feature, same, ElementPath.of(element), message);
    }
}
