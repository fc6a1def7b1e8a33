package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.defaults.ElementDefaults;

/**
 * Adds the migration of a virtual machine to another host.
 *
 * <p>It uses the document's first policy; a document without one gets the policy {@code Xen pre-copy}. A document
 * without a scenario gets one when none is given.
 */
public final class CreateMigrationCommand extends ModelCommand {

    private final Document document;
    private final Scenario givenScenario;
    private final VirtualMachine vm;
    private final Host target;
    private final Migration migration = ModelFactory.eINSTANCE.createMigration();
    private final List<AddCommand> additions = new ArrayList<>();

    /**
     * Adds to a scenario.
     *
     * @param scenario the scenario that takes the migration, part of the document of the other two
     * @param vm the virtual machine, which is on a host
     * @param target the host that it moves to; not the one that it is on
     */
    public CreateMigrationCommand(Scenario scenario, VirtualMachine vm, Host target) {
        this(scenario != null && scenario.eContainer() instanceof Document parent ? parent : null, scenario, vm,
                target);
    }

    /**
     * Adds to the document's first scenario, which is created if there is none.
     *
     * @param document the document
     * @param vm the virtual machine, which is on a host
     * @param target the host that it moves to; not the one that it is on
     */
    public CreateMigrationCommand(Document document, VirtualMachine vm, Host target) {
        this(document, null, vm, target);
    }

    private CreateMigrationCommand(Document document, Scenario scenario, VirtualMachine vm, Host target) {
        super("Migrate " + Labels.of(vm) + " to " + Labels.of(target));
        this.document = document;
        this.givenScenario = scenario;
        this.vm = vm;
        this.target = target;
    }

    /**
     * Returns the migration.
     *
     * @return the migration, which is part of the document while the command is executed and not undone
     */
    public Migration getMigration() {
        return migration;
    }

    @Override
    public boolean canExecute() {
        return document != null && vm != null && target != null && vm.eContainer() instanceof Host host
                && host != target && EcoreUtil.isAncestor(document, vm) && EcoreUtil.isAncestor(document, target);
    }

    @Override
    protected void capture() {
        additions.clear();
        Policy policy = policy();
        Scenario scenario = scenario();
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(policy);
        migration.setName(new FreshNames(scenario.getMigrations()).like(name()));
        add(new AddCommand(scenario, ModelPackage.Literals.SCENARIO__MIGRATIONS, migration));
    }

    @Override
    public void redo() {
        additions.forEach(AddCommand::redo);
    }

    @Override
    public void undo() {
        for (int i = additions.size() - 1; i >= 0; i--) {
            additions.get(i).undo();
        }
    }

    private void add(AddCommand addition) {
        addition.capture();
        additions.add(addition);
    }

    private String name() {
        return text(vm.getName(), "VM") + " to " + text(target.getName(), "host");
    }

    private static String text(String name, String otherwise) {
        return name == null || name.isBlank() ? otherwise : name;
    }

    private Policy policy() {
        if (!document.getPolicies().isEmpty()) {
            return document.getPolicies().get(0);
        }
        Policy policy = ElementDefaults.policy();
        add(new AddCommand(document, ModelPackage.Literals.DOCUMENT__POLICIES, policy));
        return policy;
    }

    private Scenario scenario() {
        if (givenScenario != null) {
            return givenScenario;
        }
        if (!document.getScenarios().isEmpty()) {
            return document.getScenarios().get(0);
        }
        Scenario scenario = ModelFactory.eINSTANCE.createScenario();
        add(new AddCommand(document, ModelPackage.Literals.DOCUMENT__SCENARIOS, scenario));
        return scenario;
    }
}
