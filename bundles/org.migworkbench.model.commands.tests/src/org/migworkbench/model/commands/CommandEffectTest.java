package org.migworkbench.model.commands;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.migworkbench.model.ModelPackage.Literals.ELEMENT__ID;
import static org.migworkbench.model.ModelPackage.Literals.LINK__BYTES_PER_SECOND;
import static org.migworkbench.model.ModelPackage.Literals.SITE__HOSTS;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__TRAFFIC;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__VCPUS;
import static org.migworkbench.model.ModelPackage.Literals.VIRTUAL_MACHINE__WORKLOADS;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.junit.jupiter.api.Test;
import org.migworkbench.model.Element;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;

/** What single commands do, and what they refuse. */
class CommandEffectTest {

    private final Laboratory lab = new Laboratory();

    private static void execute(Command command) {
        assertTrue(command.canExecute());
        command.execute();
    }

    @Test
    void deletingAHostTakesWhatDependsOnItAndNoMore() {
        execute(new DeleteElementsCommand(List.of(lab.a)));
        assertEquals(List.of(lab.uplink), lab.dataCenter.getLinks());
        assertEquals(List.of(), lab.scenario.getMigrations());
        assertEquals(List.of(lab.b), lab.left.getHosts());
    }

    @Test
    void faultsGoWithTheirLinkOrMigrationAndTrafficWithItsPeer() {
        execute(new DeleteElementsCommand(List.of(lab.web)));
        assertEquals(List.of(lab.uplinkDown), lab.scenario.getFaults());
        Command command = new DeleteElementsCommand(List.of(lab.right));
        execute(command);
        assertEquals(List.of(), lab.scenario.getFaults());
        assertNull(lab.database.getTraffic());
        command.undo();
        assertEquals(List.of(lab.uplinkDown), lab.scenario.getFaults());
        assertSame(lab.traffic, lab.database.getTraffic());
        assertFalse(new AddCommand(lab.database, VIRTUAL_MACHINE__TRAFFIC, lab.factory.createTraffic()).canExecute());
    }

    @Test
    void deletingAVmTakesItsMigrations() {
        execute(new DeleteElementsCommand(List.of(lab.mail)));
        assertEquals(List.of(lab.webToB, lab.databaseToA), lab.scenario.getMigrations());
    }

    @Test
    void deletingAPolicyKeepsMigrationsWithoutIt() {
        execute(new DeleteElementsCommand(List.of(lab.xen, lab.busy)));
        assertEquals(3, lab.scenario.getMigrations().size());
        assertNull(lab.webToB.getPolicy());
        assertEquals(List.of(lab.adaptive), lab.experiment.getPolicies());
        assertNull(lab.experiment.getBaseline());
        assertEquals(List.of(), lab.experiment.getPublishedFigures(), "about a workload that is gone");
        assertEquals(List.of(lab.idle), lab.web.getWorkloads());
    }

    @Test
    void undoOfADeletionBringsBackTheSameObjects() {
        Command command = new DeleteElementsCommand(List.of(lab.web, lab.xen));
        execute(command);
        command.undo();
        assertEquals(List.of(lab.web, lab.mail), lab.a.getVms());
        assertEquals(List.of(lab.webToB, lab.mailToC, lab.databaseToA), lab.scenario.getMigrations());
        assertSame(lab.xen, lab.webToB.getPolicy());
        assertEquals(List.of(lab.xen, lab.adaptive), lab.experiment.getPolicies());
    }

    @Test
    void theDocumentItselfAndForeignElementsAreNotDeleted() {
        assertFalse(new DeleteElementsCommand(List.of()).canExecute());
        assertFalse(new DeleteElementsCommand(List.of(lab.document)).canExecute());
        assertFalse(new DeleteElementsCommand(List.of(lab.web, new Laboratory().web)).canExecute());
    }

    @Test
    void addedElementsGetFreeNames() {
        lab.b.setName("Host 1");
        Host host = lab.factory.createHost();
        Command command = new AddCommand(lab.left, SITE__HOSTS, host);
        execute(command);
        command.undo();
        assertNull(host.getName());
        command.redo();
        assertEquals("Host 2", host.getName());
        assertFalse(host.getId().isEmpty());
        assertFalse(new AddCommand(lab.left, SITE__HOSTS, host).canExecute());
        assertFalse(new AddCommand(lab.left, SITE__HOSTS, lab.factory.createSite()).canExecute());
        assertFalse(new AddCommand(lab.left, SITE__HOSTS, lab.factory.createHost(), 9).canExecute());
        assertFalse(new AddCommand(null, SITE__HOSTS, lab.factory.createHost()).canExecute());
    }

    @Test
    void copiesReferToCopiesInsideTheSetAndToOriginalsOutside() {
        DuplicateCommand command = new DuplicateCommand(List.of(lab.left, lab.direct, lab.scenario));
        execute(command);
        Site site = (Site) command.getCopies().get(0);
        Link link = (Link) command.getCopies().get(1);
        assertEquals("Left 2", site.getName());
        assertSame(site.getHosts().get(0), link.getSource());
        assertSame(site.getHosts().get(1), link.getTarget());
        VirtualMachine web = site.getHosts().get(0).getVms().get(0);
        assertEquals(List.of(lab.busy, lab.idle), web.getWorkloads());
        Migration copied = lab.document.getScenarios().get(1).getMigrations().get(1);
        assertSame(lab.c, copied.getTarget());
        assertSame(site.getHosts().get(0).getVms().get(1), copied.getVm());
        assertNotEquals(lab.web.getId(), web.getId());
        assertEquals(lab.left.getX() + 20, site.getX());
    }

    @Test
    void copiesGetFreeNamesAndPlaces() {
        execute(new DuplicateCommand(List.of(lab.web)));
        DuplicateCommand second = new DuplicateCommand(List.of(lab.web, lab.mail));
        execute(second);
        assertEquals(List.of("Web 3", "Mail 2"),
                second.getCopies().stream().map(copy -> ((Element) copy).getName()).toList());
        assertFalse(new DuplicateCommand(List.of(lab.dataCenter)).canExecute());
    }

    @Test
    void pastedElementsFindTheNearestPlaceAndLeaveForeignReferencesBehind() {
        Laboratory other = new Laboratory();
        PasteCommand command = new PasteCommand(lab.mail, List.of(other.web, other.c, other.webToB));
        execute(command);
        VirtualMachine web = (VirtualMachine) command.getCopies().get(0);
        assertSame(lab.a, web.eContainer());
        assertSame(lab.left, command.getCopies().get(1).eContainer());
        Migration migration = (Migration) command.getCopies().get(2);
        assertSame(lab.scenario, migration.eContainer());
        assertEquals(List.of(lab.busy, lab.idle), web.getWorkloads(), "the same are here already");
        assertSame(web, migration.getVm());
        assertNull(migration.getTarget());
        assertFalse(new PasteCommand(lab.factory.createSite(), List.of(other.web)).canExecute());
    }

    @Test
    void whatAPastedMachineRunsComesWithItFromAnotherDocument() {
        Laboratory other = new Laboratory();
        other.busy.setName("Busier");
        int workloads = lab.document.getWorkloads().size();
        PasteCommand command = new PasteCommand(lab.mail, List.of(other.web));
        execute(command);
        assertEquals(1, command.getCopies().size());
        VirtualMachine web = (VirtualMachine) command.getCopies().get(0);
        assertEquals(List.of("Busier", lab.idle.getName()), web.getWorkloads().stream().map(Element::getName).toList());
        assertSame(lab.document, web.getWorkloads().get(0).eContainer());
        assertNotEquals(other.busy.getId(), web.getWorkloads().get(0).getId());
        assertSame(lab.idle, web.getWorkloads().get(1));
        command.undo();
        assertEquals(workloads, lab.document.getWorkloads().size());
        command.redo();
        assertSame(lab.document, web.getWorkloads().get(0).eContainer());
    }

    @Test
    void severalCopiesAreCountedOnAndStandInRows() {
        lab.a.setName("node-09");
        DuplicateCommand command = new DuplicateCommand(List.of(lab.a), 3, 200, 100);
        execute(command);
        List<Host> hosts = command.getCopies().stream().map(Host.class::cast).toList();
        assertEquals(List.of("node-10", "node-11", "node-12"), hosts.stream().map(Element::getName).toList());
        assertEquals(List.of(lab.a.getX() + 200, lab.a.getX(), lab.a.getX() + 200),
                hosts.stream().map(Host::getX).toList());
        assertEquals(List.of(lab.a.getY(), lab.a.getY() + 100, lab.a.getY() + 100),
                hosts.stream().map(Host::getY).toList());
        List<String> machines = lab.document.getDataCenter().getSites().stream()
                .flatMap(site -> site.getHosts().stream())
                .flatMap(host -> host.getVms().stream()).map(Element::getName).toList();
        assertEquals(machines.size(), machines.stream().distinct().count(), machines::toString);
        command.undo();
        assertNull(hosts.get(0).eContainer());
    }

    @Test
    void oneEditSetsTheValuesOfAllThatHaveThem() {
        Command edit = PropertyEdits.ofAll(new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__VCPUS, 7),
                List.of(lab.mail, lab.a)).orElseThrow();
        int before = lab.mail.getVcpus();
        edit.execute();
        assertEquals(List.of(7, 7), List.of(lab.web.getVcpus(), lab.mail.getVcpus()));
        edit.undo();
        assertEquals(before, lab.mail.getVcpus());
        PropertyEdits.ofAll(new RenameCommand(lab.web, "Front 1"), List.of(lab.mail)).orElseThrow().execute();
        assertEquals(List.of("Front 1", "Front 2"), List.of(lab.web.getName(), lab.mail.getName()));
        assertEquals(Optional.empty(),
                PropertyEdits.ofAll(new DeleteElementsCommand(List.of(lab.web)), List.of(lab.mail)));
    }

    @Test
    void aMigrationUsesTheFirstPolicyOrANewOne() {
        CreateMigrationCommand command = new CreateMigrationCommand(lab.document, lab.web, lab.c);
        execute(command);
        assertSame(lab.xen, command.getMigration().getPolicy());
        assertEquals("Web to C", command.getMigration().getName());
        lab.document.getPolicies().clear();
        CreateMigrationCommand bare = new CreateMigrationCommand(lab.scenario, lab.mail, lab.b);
        execute(bare);
        assertEquals("xen", bare.getMigration().getPolicy().getKind());
        assertEquals("Xen pre-copy", lab.document.getPolicies().get(0).getName());
        bare.undo();
        assertEquals(List.of(), lab.document.getPolicies());
    }

    @Test
    void impossibleMigrationsAndMovesAreRefused() {
        assertFalse(new CreateMigrationCommand(lab.document, lab.web, lab.a).canExecute());
        assertFalse(new CreateMigrationCommand(lab.document, lab.web, new Laboratory().c).canExecute());
        assertFalse(new CreateMigrationCommand(lab.document, null, lab.a).canExecute());
        assertFalse(new MoveVmToHostCommand(lab.web, lab.a).canExecute());
        assertFalse(new MoveVmToHostCommand(lab.web, new Laboratory().c).canExecute());
        assertFalse(new CreateLinkCommand(lab.dataCenter, lab.a, lab.a).canExecute());
        assertFalse(new CreateLinkCommand(lab.dataCenter, lab.a, lab.web).canExecute());
        assertFalse(new ReconnectLinkCommand(lab.direct, ReconnectLinkCommand.End.SOURCE, lab.b).canExecute());
        assertFalse(new ReconnectLinkCommand(lab.direct, ReconnectLinkCommand.End.SOURCE, lab.web).canExecute());
    }

    @Test
    void impossibleValuesAndEmptyChangesAreRefused() {
        assertFalse(new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__VCPUS, "two").canExecute());
        assertFalse(new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__VCPUS, null).canExecute());
        assertFalse(new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__VCPUS, lab.web.getVcpus()).canExecute());
        assertFalse(new SetFeatureCommand(lab.web, ELEMENT__ID, "x").canExecute());
        assertFalse(new SetFeatureCommand(lab.left, SITE__HOSTS, List.of()).canExecute());
        assertFalse(new SetFeatureCommand(lab.left, VIRTUAL_MACHINE__VCPUS, 1).canExecute());
        assertFalse(new SetFeatureCommand(lab.uplink, LINK__BYTES_PER_SECOND, Double.NaN).canExecute());
        assertFalse(new SetFeatureCommand(lab.web, VIRTUAL_MACHINE__WORKLOADS, List.of(lab.xen)).canExecute());
        assertFalse(new RenameCommand(lab.web, " ").canExecute());
        assertFalse(new RenameCommand(lab.web, "Web").canExecute());
        assertFalse(new RenameCommand(lab.web, "a\nb").canExecute());
        assertFalse(new SetBoundsCommand(lab.web, 0, 0, 0, 10).canExecute());
        assertFalse(new SetBoundsCommand(lab.web, 0, 0, -1, -1).canExecute());
        assertFalse(new SetParameterCommand(lab.xen, "other", null).canExecute());
        assertFalse(new SetParameterCommand(lab.xen, "maxIterations", "30").canExecute());
        assertFalse(new SetParameterCommand(lab.web, "maxIterations", "30").canExecute());
    }

    @Test
    void labelsNameWhatChanges() {
        assertEquals("Change rate of 'Uplink'",
                new SetFeatureCommand(lab.uplink, LINK__BYTES_PER_SECOND, 1.0).getLabel());
        assertEquals("Delete 'Web'", new DeleteElementsCommand(List.of(lab.web)).getLabel());
        assertEquals("Add host", new AddCommand(lab.left, SITE__HOSTS, lab.factory.createHost()).getLabel());
        assertEquals("Migrate 'Web' to 'C'", new CreateMigrationCommand(lab.document, lab.web, lab.c).getLabel());
    }
}
