package org.migworkbench.model.defaults;

import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Node;
import org.migworkbench.model.Policy;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;

/**
 * The smallest data centre in which something can move: a site with two hosts side by side, a link between them, and a
 * guest on the first of them, each at its place on the drawing.
 */
public final class TwoHosts {

    private static final int AUTOMATIC = -1;

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Document document;
    private final VirtualMachine guest;
    private final Host source = factory.createHost();
    private final Host target = factory.createHost();
    private final Link link = factory.createLink();

    /**
     * Puts the data centre into a document.
     *
     * @param document the document, which has none yet
     * @param guest the guest
     */
    public TwoHosts(Document document, VirtualMachine guest) {
        this.document = document;
        this.guest = guest;
        place(source, 40, 50);
        place(target, 400, 50);
        place(guest, 20, 40);
        source.getVms().add(guest);
        link.setName("Link");
        link.setSource(source);
        link.setTarget(target);
        document.setDataCenter(dataCenter());
    }

    private DataCenter dataCenter() {
        DataCenter dataCenter = factory.createDataCenter();
        dataCenter.getSites().add(site());
        dataCenter.getLinks().add(link);
        return dataCenter;
    }

    private Site site() {
        Site site = factory.createSite();
        site.setName("Site");
        site.setX(40);
        site.setY(40);
        site.getHosts().add(source);
        site.getHosts().add(target);
        return site;
    }

    private static void place(Node node, int x, int y) {
        node.setX(x);
        node.setY(y);
        node.setWidth(AUTOMATIC);
        node.setHeight(AUTOMATIC);
    }

    /**
     * The host that the guest is on.
     *
     * @return the host on the left
     */
    public Host source() {
        return source;
    }

    /**
     * The host that the guest can move to.
     *
     * @return the host on the right
     */
    public Host target() {
        return target;
    }

    /**
     * What connects the hosts.
     *
     * @return the link
     */
    public Link link() {
        return link;
    }

    /**
     * Gives both hosts their equipment.
     *
     * @param cores the cores of each
     * @param memoryBytes the memory of each
     * @param bytesPerSecond the rate of each one's network card
     */
    public void equip(int cores, long memoryBytes, double bytesPerSecond) {
        for (Host host : new Host[] { source, target }) {
            host.setCpuCores(cores);
            host.setMemoryBytes(memoryBytes);
            host.setNicBytesPerSecond(bytesPerSecond);
        }
    }

    /**
     * Adds a scenario in which the guest moves.
     *
     * @param name the scenario's name
     * @param migrationName the migration's name
     * @param policy the policy, part of the document
     * @return the migration
     */
    public Migration addScenario(String name, String migrationName, Policy policy) {
        Migration migration = migration(migrationName, policy);
        Scenario scenario = factory.createScenario();
        scenario.setName(name);
        scenario.setSeed(1);
        scenario.getMigrations().add(migration);
        document.getScenarios().add(scenario);
        return migration;
    }

    private Migration migration(String name, Policy policy) {
        Migration migration = factory.createMigration();
        migration.setName(name);
        migration.setVm(guest);
        migration.setTarget(target);
        migration.setPolicy(policy);
        return migration;
    }
}
