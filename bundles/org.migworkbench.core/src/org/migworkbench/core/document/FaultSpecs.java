package org.migworkbench.core.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.structure.FaultShape;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.Rule;
import org.migworkbench.model.values.FeatureText;

/** The faults of a specification: a link's fault hits each direction of it that a way passes. */
final class FaultSpecs {

    private final NetworkSpecs network;
    private final Function<VirtualMachine, String> vmName;
    private final List<FaultSpec> specs = new ArrayList<>();
    private final List<Fault> elements = new ArrayList<>();
    private final List<Finding> errors = new ArrayList<>();
    private final List<Finding> warnings = new ArrayList<>();

    /**
     * @param network the links, complete
     * @param vmName gives the id of a virtual machine
     */
    FaultSpecs(NetworkSpecs network, Function<VirtualMachine, String> vmName) {
        this.network = network;
        this.vmName = vmName;
    }

    void add(Fault fault) {
        boolean ofLink = FaultShape.isOfLink(fault.getKind());
        boolean ofMigration = FaultShape.needsMigration(fault.getKind(), fault.getTrigger());
        if (ofLink && fault.getLink() == null) {
            error(Rule.FAULT_LINK_MISSING, fault, ModelPackage.Literals.FAULT__LINK,
                    "The fault has no link; choose one of the document's.");
        } else if (ofMigration && !hasMigrationOfScenario(fault)) {
            error(Rule.FAULT_MIGRATION_MISSING, fault, ModelPackage.Literals.FAULT__MIGRATION,
                    "The fault has no migration of its scenario; choose one.");
        } else {
            addToAll(fault, ofLink ? network.usedDirections(fault.getLink()) : List.of(""),
                    ofMigration ? vm(fault) : "");
        }
    }

    private void error(Rule rule, Fault fault, EReference feature, String message) {
        errors.add(IssuePlaces.finding(rule, fault, feature, Severity.ERROR, message));
    }

    private static boolean hasMigrationOfScenario(Fault fault) {
        Migration migration = fault.getMigration();
        return migration != null && migration.eContainer() == fault.eContainer();
    }

    private String vm(Fault fault) {
        VirtualMachine vm = fault.getMigration().getVm();
        return vm == null ? "" : vmName.apply(vm);
    }

    private void addToAll(Fault fault, List<String> links, String vm) {
        links.forEach(link -> add(fault, link, vm));
        if (links.isEmpty()) {
            warnings.add(IssuePlaces.finding(Rule.FAULT_WITHOUT_EFFECT, fault, ModelPackage.Literals.FAULT__LINK,
                    Severity.WARNING,
                    "No migration and no traffic of the scenario uses the link '" + fault.getLink().getName()
                            + "', so the fault changes nothing."));
        }
    }

    private void add(Fault fault, String link, String vm) {
        boolean ends = !link.isEmpty() && !FeatureText.isSpecial(fault, ModelPackage.Literals.FAULT__DURATION_NANOS);
        specs.add(new FaultSpec(kind(fault.getKind()), link, vm, trigger(fault.getTrigger()),
                fault.getTrigger() == FaultTrigger.ROUND ? fault.getRound() : 0, fault.getDelayNanos(),
                ends ? fault.getDurationNanos() : Long.MAX_VALUE,
                fault.getKind() == FaultKind.LINK_SLOW ? fault.getFactor() : 0));
        elements.add(fault);
    }

    private static FaultSpec.Kind kind(FaultKind kind) {
        return switch (kind) {
            case LINK_SLOW -> FaultSpec.Kind.LINK_SLOW;
            case LINK_DOWN -> FaultSpec.Kind.LINK_DOWN;
            case SOURCE_LOST -> FaultSpec.Kind.SOURCE_LOST;
            case DESTINATION_LOST -> FaultSpec.Kind.DESTINATION_LOST;
            case CANCEL -> FaultSpec.Kind.CANCEL;
        };
    }

    private static FaultSpec.Trigger trigger(FaultTrigger trigger) {
        return switch (trigger) {
            case TIME -> FaultSpec.Trigger.TIME;
            case ROUND -> FaultSpec.Trigger.ROUND;
            case STOP -> FaultSpec.Trigger.STOP;
            case POSTCOPY -> FaultSpec.Trigger.POSTCOPY;
        };
    }

    List<FaultSpec> specs() {
        return specs;
    }

    /** Returns for each fault of the specification the element that it came from. */
    List<Fault> elements() {
        return elements;
    }

    List<Finding> errors() {
        return errors;
    }

    List<Finding> warnings() {
        return warnings;
    }
}
