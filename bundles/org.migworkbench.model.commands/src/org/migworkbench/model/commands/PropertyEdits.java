package org.migworkbench.model.commands;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.FaultTrigger;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.structure.FaultShape;

/** The edits of values, made of commands: what else has to change with a value changes in the same edit. */
public final class PropertyEdits {

    private PropertyEdits() {
    }

    /**
     * Sets a value of an element.
     *
     * @param owner the element
     * @param feature one of its features
     * @param value the new value
     * @return the command
     */
    public static Command set(EObject owner, EStructuralFeature feature, Object value) {
        if (feature == ModelPackage.Literals.ELEMENT__NAME && owner instanceof Element element) {
            return new RenameCommand(element, (String) value);
        }
        return new SetFeatureCommand(owner, feature, value);
    }

    /**
     * Does to further elements what a command does to its own.
     *
     * @param first the command
     * @param others the other elements; those that don't have the value, or have it already, stay as they are
     * @return the edit of all; empty if the command can't be done to others
     */
    public static Optional<Command> ofAll(Command first, List<? extends EObject> others) {
        if (others.isEmpty()) {
            return Optional.of(first);
        }
        if (!(first instanceof ModelCommand edit) || !edit.isRepeatable()) {
            return Optional.empty();
        }
        CompoundCommand all = new CompoundCommand(first.getLabel() + " and " + others.size() + " more");
        add(all, first);
        FreshNames names = FreshNames.inDocumentOf(others.get(0));
        others.forEach(other -> edit.onto(other, names).ifPresent(command -> add(all, command)));
        return Optional.of(all);
    }

    /**
     * Changes what a fault is or what it waits for, with the document's first link or migration where it needs one.
     *
     * @param fault the fault
     * @param kind what goes wrong
     * @param trigger what its delay counts from
     * @return the command
     */
    public static Command changeFault(Fault fault, FaultKind kind, FaultTrigger trigger) {
        CompoundCommand change = new CompoundCommand("Change fault");
        add(change, new SetFeatureCommand(fault, ModelPackage.Literals.FAULT__KIND, kind));
        add(change, new SetFeatureCommand(fault, ModelPackage.Literals.FAULT__TRIGGER, trigger));
        DataCenter dataCenter = ((Document) EcoreUtil.getRootContainer(fault)).getDataCenter();
        if (FaultShape.isOfLink(kind) && fault.getLink() == null && dataCenter != null
                && !dataCenter.getLinks().isEmpty()) {
            add(change, new SetFeatureCommand(fault, ModelPackage.Literals.FAULT__LINK, dataCenter.getLinks().get(0)));
        }
        if (FaultShape.needsMigration(kind, trigger) && fault.getMigration() == null
                && fault.eContainer() instanceof Scenario scenario && !scenario.getMigrations().isEmpty()) {
            add(change, new SetFeatureCommand(fault, ModelPackage.Literals.FAULT__MIGRATION,
                    scenario.getMigrations().get(0)));
        }
        return change;
    }

    /**
     * Compares other policies in an experiment; a baseline and figures that are not among them any more go.
     *
     * @param experiment the experiment
     * @param policies the policies, in the order of the document
     * @return the command
     */
    public static Command comparePolicies(Experiment experiment, List<Policy> policies) {
        CompoundCommand change = new CompoundCommand("Change policies of the experiment");
        add(change, new SetFeatureCommand(experiment, ModelPackage.Literals.EXPERIMENT__POLICIES, policies));
        if (!policies.contains(experiment.getBaseline())) {
            add(change, new SetFeatureCommand(experiment, ModelPackage.Literals.EXPERIMENT__BASELINE, null));
        }
        addDeletion(change, experiment.getPublishedFigures().stream()
                .filter(figure -> !policies.contains(figure.getPolicy())).toList());
        return change;
    }

    /**
     * Compares other workloads in an experiment; figures about one that is not among them any more go.
     *
     * @param experiment the experiment
     * @param workloads the workloads, in the order of the document
     * @return the command
     */
    public static Command compareWorkloads(Experiment experiment, List<Workload> workloads) {
        CompoundCommand change = new CompoundCommand("Change workloads of the experiment");
        add(change, new SetFeatureCommand(experiment, ModelPackage.Literals.EXPERIMENT__WORKLOADS, workloads));
        addDeletion(change, experiment.getPublishedFigures().stream()
                .filter(figure -> figure.getWorkload() != null && !workloads.contains(figure.getWorkload())).toList());
        return change;
    }

    private static void addDeletion(CompoundCommand change, List<PublishedFigure> figures) {
        if (!figures.isEmpty()) {
            change.add(new DeleteElementsCommand(figures));
        }
    }

    /** A value that stays the same is no part of a change: a compound command can be executed only if all parts can. */
    private static void add(CompoundCommand change, Command part) {
        if (part.canExecute()) {
            change.add(part);
        }
    }

    /**
     * Gives a migration a policy of its own that begins like the one it has.
     *
     * @param document the document
     * @param migration a migration of it
     * @return the command
     */
    public static Command ownPolicy(Document document, Migration migration) {
        Policy policy = copyOf(migration.getPolicy());
        CompoundCommand change = new CompoundCommand("New policy");
        change.add(new AddCommand(document, ModelPackage.Literals.DOCUMENT__POLICIES, policy));
        change.add(new SetFeatureCommand(migration, ModelPackage.Literals.MIGRATION__POLICY, policy));
        return change;
    }

    /**
     * Sets parameters of the policy of a migration. Where something else has the policy too, the migration gets one of its
     * own, so that nothing else changes.
     *
     * @param document the document
     * @param migration a migration of it that has a policy
     * @param parameters the values by name; empty for the default
     * @return the command
     */
    public static Command setPolicyParameters(Document document, Migration migration,
            Map<String, Optional<String>> parameters) {
        CompoundCommand change = new CompoundCommand("Change parameters of the policy");
        Policy own = migration.getPolicy();
        if (isShared(document, migration)) {
            own = copyOf(migration.getPolicy());
            own.setName(ownName(migration));
            change.add(new AddCommand(document, ModelPackage.Literals.DOCUMENT__POLICIES, own));
            change.add(new SetFeatureCommand(migration, ModelPackage.Literals.MIGRATION__POLICY, own));
        }
        for (Map.Entry<String, Optional<String>> each : parameters.entrySet()) {
            add(change, new SetParameterCommand(own, each.getKey(), each.getValue().orElse(null)));
        }
        return change;
    }

    private static String ownName(Migration migration) {
        String name = migration.getPolicy().getName();
        String vm = migration.getVm() == null ? null : migration.getVm().getName();
        return name == null || vm == null ? null : name + ", for " + vm;
    }

    private static Policy copyOf(Policy before) {
        Policy policy = ModelFactory.eINSTANCE.createPolicy();
        policy.setKind(before == null ? ElementDefaults.POLICY_KIND : before.getKind());
        if (before != null) {
            policy.getParameters().addAll(EcoreUtil.copyAll(before.getParameters()));
            policy.getOverrides().addAll(EcoreUtil.copyAll(before.getOverrides()));
        }
        return policy;
    }

    private static boolean isShared(Document document, Migration migration) {
        Policy policy = migration.getPolicy();
        return document.getScenarios().stream().flatMap(scenario -> scenario.getMigrations().stream())
                .anyMatch(other -> other != migration && other.getPolicy() == policy)
                || document.getExperiments().stream().anyMatch(one -> one.getPolicies().contains(policy));
    }

    /**
     * Gives a virtual machine a workload of its own that begins like the one it has.
     *
     * @param document the document
     * @param vm a virtual machine of it
     * @return the command
     */
    public static Command ownWorkload(Document document, VirtualMachine vm) {
        Workload workload = ModelFactory.eINSTANCE.createWorkload();
        Workload before = vm.getWorkloads().isEmpty() ? null : vm.getWorkloads().get(0);
        workload.setKind(before == null ? ElementDefaults.WORKLOAD_KIND : before.getKind());
        if (before != null) {
            workload.getParameters().addAll(EcoreUtil.copyAll(before.getParameters()));
        }
        CompoundCommand change = new CompoundCommand("New workload");
        change.add(new AddCommand(document, ModelPackage.Literals.DOCUMENT__WORKLOADS, workload));
        change.add(new SetFeatureCommand(vm, ModelPackage.Literals.VIRTUAL_MACHINE__WORKLOADS, List.of(workload)));
        return change;
    }
}
