package org.migworkbench.model.commands;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.commands.Command;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Node;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;

/** The edits that lead from one element to another: links, migrations and traffic. */
public final class Connections {

    private Connections() {
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
        Additions.prepare(source, create.getLink());
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
     * The migration of a virtual machine in a scenario.
     *
     * @param scenario the scenario
     * @param vm the virtual machine
     * @return its first migration
     */
    public static Optional<Migration> migration(Scenario scenario, VirtualMachine vm) {
        return scenario.getMigrations().stream().filter(migration -> migration.getVm() == vm).findFirst();
    }

    /**
     * Lets a virtual machine talk to a host: with new traffic, or by changing the peer of what it has.
     *
     * @param vm the virtual machine
     * @param traffic the new traffic, used if it has none
     * @param peer the host that it talks to
     * @return the command; it can't be executed if it talks to that host already
     */
    public static Command talk(VirtualMachine vm, Traffic traffic, Host peer) {
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
    public static Optional<Host> peer(VirtualMachine vm) {
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
}
