package org.migworkbench.model.commands;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.commands.UnexecutableCommand;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Fault;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.structure.NameRule;

/**
 * The edits that add an element: it gets a name that nothing else has and values with which it can be run at once.
 *
 * <p>Where an element of a kind can be is read from the model, so a new kind needs nothing here.
 */
public final class Additions {

    private static final int HOST_X = 10;
    private static final int HOST_Y = 10;

    private Additions() {
    }

    /**
     * Tells whether elements of a kind can be added to those of another: to a list of theirs, or to one of the only
     * part of theirs that has no identity, as a document's data centre.
     *
     * @param parent the kind that takes the other
     * @param kind the kind of the new element
     * @return whether {@link #to} finds a place, while there is room
     */
    public static boolean accepts(EClass parent, EClass kind) {
        return !way(parent, kind).isEmpty() || isHostInDocument(parent, kind);
    }

    /**
     * Adds an element.
     *
     * <p>A host in a document gets a site around it, a virtual machine a workload.
     *
     * @param parent the element that takes the new one, part of a document
     * @param element the new element, which nothing contains yet
     * @return the command; it can't be executed if the parent has no place for it
     */
    public static Command to(EObject parent, EObject element) {
        if (parent instanceof Document document && element instanceof Host host) {
            return inNewSite(document, host);
        }
        List<EReference> way = way(parent.eClass(), element.eClass());
        if (way.isEmpty()) {
            return UnexecutableCommand.INSTANCE;
        }
        CompoundCommand add = new CompoundCommand("Add " + Labels.of(element.eClass()));
        EObject owner = way.size() == 1 ? parent : part(parent, way.get(0), add);
        prepare(parent, element);
        if (element instanceof VirtualMachine vm) {
            vm.getWorkloads().clear();
            vm.getWorkloads().add(defaultWorkload((Document) EcoreUtil.getRootContainer(parent), add));
        }
        add.add(new AddCommand(owner, way.get(way.size() - 1), element));
        return add.unwrap();
    }

    /** Adds a host at a place where there is no site, with a site around it. */
    private static Command inNewSite(Document document, Host host) {
        Site site = ModelFactory.eINSTANCE.createSite();
        site.setX(host.getX());
        site.setY(host.getY());
        prepare(document, host);
        host.setX(HOST_X);
        host.setY(HOST_Y);
        CompoundCommand add = new CompoundCommand("Add host");
        add.add(to(document, site));
        add.add(new AddCommand(site, Literals.SITE__HOSTS, host));
        return add;
    }

    /**
     * Lets a link be down for a while.
     *
     * @param scenario the scenario in which that happens
     * @param link the link
     * @param fault the new fault
     * @return the command
     */
    public static Command fault(Scenario scenario, Link link, Fault fault) {
        ElementDefaults.linkDown(fault, link);
        return new AddCommand(scenario, Literals.SCENARIO__FAULTS, fault);
    }

    /**
     * Lets the destination of a migration be lost in its second round.
     *
     * @param migration the migration, part of a scenario
     * @param fault the new fault
     * @return the command
     */
    public static Command fault(Migration migration, Fault fault) {
        ElementDefaults.destinationLost(fault, migration);
        return new AddCommand(migration.eContainer(), Literals.SCENARIO__FAULTS, fault);
    }

    /**
     * Compares all policies of the document with the one that a scenario uses, under all workloads of the document.
     *
     * @param scenario the scenario that is repeated
     * @param experiment the new experiment
     * @return the command
     */
    public static Command experiment(Scenario scenario, Experiment experiment) {
        Document document = (Document) EcoreUtil.getRootContainer(scenario);
        experiment.setScenario(scenario);
        experiment.getPolicies().clear();
        experiment.getPolicies().addAll(document.getPolicies());
        experiment.getWorkloads().clear();
        experiment.getWorkloads().addAll(document.getWorkloads());
        experiment.setBaseline(scenario.getMigrations().stream().map(Migration::getPolicy).filter(Objects::nonNull)
                .findFirst().orElse(null));
        return to(document, experiment);
    }

    /** Gives a new element its values, and a name where names must be unique: such as {@code Host 2}. */
    static void prepare(EObject place, EObject element) {
        ElementDefaults.equip(element);
        if (element instanceof Element named && NameRule.of(element.eClass()).unique()) {
            named.setName(FreshNames.inDocumentOf(place).numbered(ElementDefaults.nameOf(element.eClass())));
        }
    }

    private static boolean isHostInDocument(EClass parent, EClass kind) {
        return parent == Literals.DOCUMENT && kind == Literals.HOST;
    }

    /** The references that lead from an element of a kind to the place of one of another kind; none if there is none. */
    private static List<EReference> way(EClass parent, EClass kind) {
        Optional<EReference> direct = containment(parent, kind);
        if (direct.isPresent()) {
            return List.of(direct.get());
        }
        return parent.getEAllContainments().stream()
                .filter(part -> !part.isMany() && !Literals.ELEMENT.isSuperTypeOf(part.getEReferenceType()))
                .flatMap(part -> containment(part.getEReferenceType(), kind).map(list -> List.of(part, list)).stream())
                .findFirst().orElse(List.of());
    }

    private static Optional<EReference> containment(EClass parent, EClass kind) {
        return parent.getEAllContainments().stream()
                .filter(reference -> reference.getEReferenceType().isSuperTypeOf(kind)).findFirst();
    }

    /** The part that a reference leads to; it is added before if it isn't there yet. */
    private static EObject part(EObject parent, EReference reference, CompoundCommand before) {
        if (parent.eGet(reference) instanceof EObject present) {
            return present;
        }
        EObject part = EcoreUtil.create(reference.getEReferenceType());
        before.add(new AddCommand(parent, reference, part));
        return part;
    }

    private static Workload defaultWorkload(Document document, CompoundCommand before) {
        Optional<Workload> present = document.getWorkloads().stream().filter(ElementDefaults::isDefault).findFirst();
        if (present.isPresent()) {
            return present.get();
        }
        Workload workload = ElementDefaults.workload();
        before.add(new AddCommand(document, Literals.DOCUMENT__WORKLOADS, workload));
        return workload;
    }
}
