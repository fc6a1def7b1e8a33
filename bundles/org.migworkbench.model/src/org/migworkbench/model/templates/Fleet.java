package org.migworkbench.model.templates;

import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Node;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;

/** Makes sites full of equal hosts with equal machines, in rows and columns in which all have room. */
final class Fleet {

    private static final int AUTOMATIC = -1;
    private static final long GUEST_GIBIBYTES = 4;
    private static final int ONE_ROW = 4;
    static final double BROADER_THAN_HIGH = 1.6;

    /** Room for the widest host, in pixels at 100 % zoom, with the gap to the next. */
    private static final int HOST_WIDTH = 260;
    /** Room for a host without machines, with the gap to the next. */
    private static final int HOST_HEIGHT = 90;
    /** Room for the card of a machine. */
    private static final int VM_HEIGHT = 60;
    private static final int INSET = 20;
    private static final int SITE_TITLE = 40;

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Guests guests = new Guests(GUEST_GIBIBYTES);
    private final DataCenter dataCenter = factory.createDataCenter();
    private final int vmsOfHost;
    private int hosts;

    /**
     * @param vmsOfHost the number of machines on each host
     */
    Fleet(int vmsOfHost) {
        this.vmsOfHost = vmsOfHost;
        guests.document().setDataCenter(dataCenter);
    }

    /** Adds a site with hosts; without any it is a switch. */
    Site site(String name, int x, int y, int hostCount) {
        Site site = place(factory.createSite(), x, y);
        site.setName(name);
        dataCenter.getSites().add(site);
        int columns = columns(hostCount);
        for (int i = 0; i < hostCount; i++) {
            site.getHosts().add(host(INSET + i % columns * HOST_WIDTH, INSET + i / columns * rowHeight()));
        }
        return site;
    }

    private Host host(int x, int y) {
        Host host = place(factory.createHost(), x, y);
        host.setName("Host " + ++hosts);
        host.setCpuCores(guests.cores(vmsOfHost));
        host.setMemoryBytes(guests.memory(vmsOfHost));
        host.setNicBytesPerSecond(Rates.TEN_GBIT);
        for (int i = 0; i < vmsOfHost; i++) {
            host.getVms().add(guests.next());
        }
        return host;
    }

    private static <T extends Node> T place(T node, int x, int y) {
        node.setX(x);
        node.setY(y);
        node.setWidth(AUTOMATIC);
        node.setHeight(AUTOMATIC);
        return node;
    }

    /** Adds a link. */
    void connect(Node source, Node target, double bytesPerSecond, long latencyNanos) {
        Link link = factory.createLink();
        link.setName(source.getName() + " to " + target.getName());
        link.setSource(source);
        link.setTarget(target);
        link.setBytesPerSecond(bytesPerSecond);
        link.setLatencyNanos(latencyNanos);
        dataCenter.getLinks().add(link);
    }

    /** Lets the first machine move to a host, and returns the document. */
    Document moveFirst(String scenarioName, Host target) {
        Migration migration = factory.createMigration();
        migration.setVm(dataCenter.getSites().stream().flatMap(site -> site.getHosts().stream())
                .flatMap(host -> host.getVms().stream()).findFirst().orElseThrow());
        migration.setName("Move " + migration.getVm().getName() + " to " + target.getName());
        migration.setTarget(target);
        migration.setPolicy(guests.policy());
        Scenario scenario = factory.createScenario();
        scenario.setName(scenarioName);
        scenario.setSeed(1);
        scenario.getMigrations().add(migration);
        guests.document().getScenarios().add(scenario);
        return guests.document();
    }

    /** The room that a site with hosts takes from left to right, in pixels at 100 % zoom. */
    int width(int hostCount) {
        return 2 * INSET + Math.max(1, columns(hostCount)) * HOST_WIDTH;
    }

    /** The room that a site with hosts takes from top to bottom. */
    int height(int hostCount) {
        int columns = Math.max(1, columns(hostCount));
        int rows = Math.max(1, (hostCount + columns - 1) / columns);
        return SITE_TITLE + 2 * INSET + rows * rowHeight();
    }

    private int rowHeight() {
        return HOST_HEIGHT + vmsOfHost * VM_HEIGHT;
    }

    /** As many columns as make the site somewhat broader than high. */
    private int columns(int hostCount) {
        return hostCount <= ONE_ROW ? hostCount
                : Math.min(hostCount,
                        (int) Math.ceil(Math.sqrt(BROADER_THAN_HIGH * hostCount * rowHeight() / HOST_WIDTH)));
    }
}
