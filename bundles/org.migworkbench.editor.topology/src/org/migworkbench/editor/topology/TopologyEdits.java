package org.migworkbench.editor.topology;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
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
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Node;
import org.migworkbench.model.Note;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.AddCommand;
import org.migworkbench.model.commands.CreateLinkCommand;
import org.migworkbench.model.commands.CreateMigrationCommand;
import org.migworkbench.model.commands.SetFeatureCommand;

/**
 * The edits of the diagram, made of the commands of the model: what is drawn gets a name that nothing else has and
 * values with which it can be run at once.
 */
public final class TopologyEdits {

    private static final long GIB = 1L << 30;
    private static final double TEN_GBIT = 1.25e9;
    private static final long TENTH_MS = 100_000;
    private static final int HOST_CORES = 4;
    private static final long HOST_MEMORY = 16 * GIB;
    private static final int VM_VCPUS = 2;
    private static final long VM_MEMORY = 4 * GIB;
    private static final String VM_WORKLOAD = "uniform";
    private static final String VM_WORKLOAD_NAME = "Uniform writes";
    private static final long FAULT_DELAY = 5_000_000_000L;
    private static final long FAULT_DURATION = 1_000_000_000L;
    private static final int FAULT_ROUND = 2;
    private static final int REPETITIONS = 5;
    private static final int HOST_X = 10;
    private static final int HOST_Y = 10;

    private TopologyEdits() {
    }

    /**
     * Adds a site.
     *
     * @param document the document
     * @param site the new site
     * @return the command
     */
    public static Command addSite(Document document, Site site) {
        site.setName(freshName(document, site));
        CompoundCommand add = new CompoundCommand("Add site");
        add.add(new AddCommand(dataCenter(document, add), Literals.DATA_CENTER__SITES, site));
        return add;
    }

    /**
     * Adds a host to a site.
     *
     * @param site the site
     * @param host the new host
     * @return the command
     */
    public static Command addHost(Site site, Host host) {
        equip(host, site);
        return new AddCommand(site, Literals.SITE__HOSTS, host);
    }

    /**
     * Adds a host at a place where there is no site, with a site around it.
     *
     * @param document the document
     * @param host the new host, at the place that the site gets
     * @return the command
     */
    public static Command addHost(Document document, Host host) {
        Site site = ModelFactory.eINSTANCE.createSite();
        site.setX(host.getX());
        site.setY(host.getY());
        equip(host, document);
        host.setX(HOST_X);
        host.setY(HOST_Y);
        CompoundCommand add = new CompoundCommand("Add host");
        add.add(addSite(document, site));
        add.add(new AddCommand(site, Literals.SITE__HOSTS, host));
        return add;
    }

    /**
     * Adds a virtual machine to a host, with a workload.
     *
     * @param host the host
     * @param vm the new virtual machine
     * @return the command
     */
    public static Command addVm(Host host, VirtualMachine vm) {
        vm.setName(freshName(host, vm));
        vm.setMemoryBytes(VM_MEMORY);
        vm.setVcpus(VM_VCPUS);
        CompoundCommand add = new CompoundCommand("Add virtual machine");
        Document document = (Document) EcoreUtil.getRootContainer(host);
        vm.getWorkloads().clear();
        vm.getWorkloads().add(uniformWorkload(document, add));
        add.add(new AddCommand(host, Literals.HOST__VMS, vm));
        return add;
    }

    /**
     * Adds a note.
     *
     * @param document the document
     * @param note the new note
     * @return the command
     */
    public static Command addNote(Document document, Note note) {
        note.setText("Note");
        return new AddCommand(document, Literals.DOCUMENT__NOTES, note);
    }

    /**
     * Links two hosts or sites.
     *
     * @param source one end
     * @param target the other end
     * @return the command
     */
    public static Command link(Node source, Node target) {
        DataCenter dataCenter = EcoreUtil.getRootContainer(source) instanceof Document document
                ? document.getDataCenter() : null;
        CreateLinkCommand create = new CreateLinkCommand(dataCenter, source, target);
        Link link = create.getLink();
        link.setName(freshName(source, link));
        link.setBytesPerSecond(TEN_GBIT);
        link.setLatencyNanos(TENTH_MS);
        return create;
    }

    /**
     * Migrates a virtual machine in a scenario: with a new migration, or by changing the target of the one that it has
     * there.
     *
     * @param document the document
     * @param scenario the scenario; empty if there is none yet
     * @param vm the virtual machine
     * @param target the host that it moves to
     * @return the command; it can't be executed if the machine is there already
     */
    public static Command migrate(Document document, Optional<Scenario> scenario, VirtualMachine vm, Host target) {
        Optional<Migration> present = scenario.flatMap(each -> migration(each, vm));
        if (present.isPresent() && vm.eContainer() != target) {
            return new SetFeatureCommand(present.get(), Literals.MIGRATION__TARGET, target);
        }
        return scenario.map(each -> new CreateMigrationCommand(each, vm, target))
                .orElseGet(() -> new CreateMigrationCommand(document, vm, target));
    }

    /**
     * Lets a virtual machine talk to a host: with new traffic, or by changing the peer of what it has.
     *
     * @param vm the virtual machine
     * @param traffic the new traffic, used if it has none
     * @param peer the host that it talks to
     * @return the command; it can't be executed if it talks to that host already
     */
    public static Command addTraffic(VirtualMachine vm, Traffic traffic, Host peer) {
        if (vm.getTraffic() != null) {
            return new SetFeatureCommand(vm.getTraffic(), Literals.TRAFFIC__PEER, peer);
        }
        traffic.setPeer(peer);
        return new AddCommand(vm, Literals.VIRTUAL_MACHINE__TRAFFIC, traffic);
    }

    /**
     * A host that a virtual machine could talk to: best one that it isn't on and never moves to.
     *
     * @param vm the virtual machine
     * @return the host, or empty if there is no other than its own
     */
    static Optional<Host> peer(VirtualMachine vm) {
        if (!(EcoreUtil.getRootContainer(vm) instanceof Document document) || document.getDataCenter() == null) {
            return Optional.empty();
        }
        List<Host> others = document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                .filter(host -> host != vm.eContainer()).toList();
        Set<Host> targets = document.getScenarios().stream().flatMap(scenario -> scenario.getMigrations().stream())
                .filter(migration -> migration.getVm() == vm).map(Migration::getTarget).collect(Collectors.toSet());
        return others.stream().filter(host -> !targets.contains(host)).findFirst()
                .or(() -> others.stream().findFirst());
    }

    /**
     * Lets a link be down for a while.
     *
     * @param scenario the scenario in which that happens
     * @param link the link
     * @param fault the new fault
     * @return the command
     */
    static Command addFault(Scenario scenario, Link link, Fault fault) {
        fault.setKind(FaultKind.LINK_DOWN);
        fault.setLink(link);
        fault.setDelayNanos(FAULT_DELAY);
        fault.setDurationNanos(FAULT_DURATION);
        return new AddCommand(scenario, Literals.SCENARIO__FAULTS, fault);
    }

    /**
     * Lets the destination of a migration be lost in its second round.
     *
     * @param migration the migration, part of a scenario
     * @param fault the new fault
     * @return the command
     */
    static Command addFault(Migration migration, Fault fault) {
        fault.setKind(FaultKind.DESTINATION_LOST);
        fault.setMigration(migration);
        fault.setTrigger(FaultTrigger.ROUND);
        fault.setRound(FAULT_ROUND);
        return new AddCommand(migration.eContainer(), Literals.SCENARIO__FAULTS, fault);
    }

    /**
     * Compares all policies of the document with the one that a scenario uses, under all workloads of the document.
     *
     * @param scenario the scenario that is repeated
     * @param experiment the new experiment
     * @return the command
     */
    static Command addExperiment(Scenario scenario, Experiment experiment) {
        Document document = (Document) EcoreUtil.getRootContainer(scenario);
        experiment.setName(freshName(scenario, experiment));
        experiment.setScenario(scenario);
        experiment.setRepetitions(REPETITIONS);
        experiment.getPolicies().clear();
        experiment.getPolicies().addAll(document.getPolicies());
        experiment.getWorkloads().clear();
        experiment.getWorkloads().addAll(document.getWorkloads());
        experiment.setBaseline(scenario.getMigrations().stream().map(Migration::getPolicy).filter(Objects::nonNull)
                .findFirst().orElse(null));
        return new AddCommand(document, Literals.DOCUMENT__EXPERIMENTS, experiment);
    }

    /**
     * The migration of a virtual machine in a scenario.
     *
     * @param scenario the scenario
     * @param vm the virtual machine
     * @return its first migration
     */
    public static Optional<Migration> migration(Scenario scenario, VirtualMachine vm) {
        return scenario.getMigrations().stream().filter(migration -> migration.getVm() == vm).findFirst();
    }

    private static void equip(Host host, EObject place) {
        host.setName(freshName(place, host));
        host.setCpuCores(HOST_CORES);
        host.setMemoryBytes(HOST_MEMORY);
        host.setNicBytesPerSecond(TEN_GBIT);
    }

    private static DataCenter dataCenter(Document document, CompoundCommand before) {
        if (document.getDataCenter() != null) {
            return document.getDataCenter();
        }
        DataCenter dataCenter = ModelFactory.eINSTANCE.createDataCenter();
        before.add(new AddCommand(document, Literals.DOCUMENT__DATA_CENTER, dataCenter));
        return dataCenter;
    }

    private static Workload uniformWorkload(Document document, CompoundCommand before) {
        Optional<Workload> present = document.getWorkloads().stream().filter(TopologyEdits::isPlainWorkload)
                .findFirst();
        if (present.isPresent()) {
            return present.get();
        }
        Workload workload = ModelFactory.eINSTANCE.createWorkload();
        workload.setKind(VM_WORKLOAD);
        workload.setName(VM_WORKLOAD_NAME);
        before.add(new AddCommand(document, Literals.DOCUMENT__WORKLOADS, workload));
        return workload;
    }

    private static boolean isPlainWorkload(Workload workload) {
        return VM_WORKLOAD.equals(workload.getKind()) && VM_WORKLOAD_NAME.equals(workload.getName());
    }

    /** A name such as {@code Host 2} that no element of the document has. */
    static String freshName(EObject place, Element element) {
        Set<String> taken = new HashSet<>();
        TreeIterator<EObject> all = EcoreUtil.getAllContents(List.of(EcoreUtil.getRootContainer(place)));
        while (all.hasNext()) {
            if (all.next() instanceof Element other && other.getName() != null) {
                taken.add(other.getName().toLowerCase(Locale.ROOT));
            }
        }
        String kind = element instanceof VirtualMachine ? "VM" : element.eClass().getName();
        int number = 1;
        while (taken.contains((kind + " " + number).toLowerCase(Locale.ROOT))) {
            number++;
        }
        return kind + " " + number;
    }
}
