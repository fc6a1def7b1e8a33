package org.migworkbench.model.commands;

import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Experiment;
import org.migworkbench.model.Fault;
import org.migworkbench.model.FaultKind;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Node;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PublishedFigure;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;

/** A document to try commands on, with a name for each part. */
final class Laboratory {

    final ModelFactory factory = ModelFactory.eINSTANCE;
    final Document document = factory.createDocument();
    final DataCenter dataCenter = factory.createDataCenter();
    final Site left = named(factory.createSite(), "Left");
    final Site right = named(factory.createSite(), "Right");
    final Host a = named(factory.createHost(), "A");
    final Host b = named(factory.createHost(), "B");
    final Host c = named(factory.createHost(), "C");
    final VirtualMachine web = named(factory.createVirtualMachine(), "Web");
    final VirtualMachine mail = named(factory.createVirtualMachine(), "Mail");
    final VirtualMachine database = named(factory.createVirtualMachine(), "Database");
    final Link uplink = link("Uplink", left, right);
    final Link direct = link("Direct", a, b);
    final Workload busy = named(factory.createWorkload(), "Busy");
    final Workload idle = named(factory.createWorkload(), "Idle");
    final Policy xen = named(factory.createPolicy(), "Xen");
    final Policy adaptive = named(factory.createPolicy(), "Adaptive");
    final Scenario scenario = named(factory.createScenario(), "Evacuate");
    final Migration webToB = migration("Web to B", web, b);
    final Migration mailToC = migration("Mail to C", mail, c);
    final Migration databaseToA = migration("Database to A", database, a);
    final Traffic traffic = factory.createTraffic();
    final Fault uplinkDown = named(factory.createFault(), "Uplink down");
    final Fault aLost = named(factory.createFault(), "A lost");
    final Experiment experiment = named(factory.createExperiment(), "Compare");

    Laboratory() {
        document.setDataCenter(dataCenter);
        dataCenter.getSites().add(left);
        dataCenter.getSites().add(right);
        left.getHosts().add(a);
        left.getHosts().add(b);
        right.getHosts().add(c);
        a.getVms().add(web);
        a.getVms().add(mail);
        b.getVms().add(database);
        dataCenter.getLinks().add(uplink);
        dataCenter.getLinks().add(direct);
        document.getWorkloads().add(busy);
        document.getWorkloads().add(idle);
        web.getWorkloads().add(busy);
        web.getWorkloads().add(idle);
        mail.getWorkloads().add(idle);
        document.getPolicies().add(xen);
        document.getPolicies().add(adaptive);
        document.getScenarios().add(scenario);
        scenario.getMigrations().add(webToB);
        scenario.getMigrations().add(mailToC);
        scenario.getMigrations().add(databaseToA);
        traffic.setPeer(c);
        database.setTraffic(traffic);
        uplinkDown.setLink(uplink);
        aLost.setKind(FaultKind.SOURCE_LOST);
        aLost.setMigration(webToB);
        scenario.getFaults().add(uplinkDown);
        scenario.getFaults().add(aLost);
        compare();
        xen.getParameters().add(factory.createParameter());
        xen.getParameters().get(0).setName("maxIterations");
        xen.getParameters().get(0).setValue("30");
    }

    private void compare() {
        document.getExperiments().add(experiment);
        experiment.setScenario(scenario);
        experiment.getPolicies().add(xen);
        experiment.getPolicies().add(adaptive);
        experiment.getWorkloads().add(busy);
        experiment.setBaseline(xen);
        PublishedFigure figure = factory.createPublishedFigure();
        figure.setPolicy(adaptive);
        figure.setWorkload(busy);
        experiment.getPublishedFigures().add(figure);
    }

    private Link link(String name, Node source, Node target) {
        Link link = named(factory.createLink(), name);
        link.setSource(source);
        link.setTarget(target);
        return link;
    }

    private Migration migration(String name, VirtualMachine vm, Host target) {
        Migration migration = named(factory.createMigration(), name);
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(xen);
        return migration;
    }

    private static <T extends Element> T named(T element, String name) {
        element.setName(name);
        return element;
    }
}
