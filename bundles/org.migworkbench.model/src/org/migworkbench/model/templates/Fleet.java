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
import org.migworkbench.model.defaults.HostPlaces;

/** Makes sites full of equal hosts with equal machines, in rows and columns in which all have room. */
final class Fleet {

    private static final long GUEST_GIBIBYTES = 4;

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
        Site site = factory.createSite();
        HostPlaces.put(site, x, y);
        site.setName(name);
        dataCenter.getSites().add(site);
        fill(site, hostCount);
        return site;
    }

    private void fill(Site site, int hostCount) {
        HostPlaces places = new HostPlaces(hostCount, vmsOfHost);
        for (int i = 0; i < hostCount; i++) {
            Host host = host();
            places.put(host, i);
            site.getHosts().add(host);
        }
    }

    private Host host() {
        Host host = factory.createHost();
        host.setName("Host " + ++hosts);
        host.setCpuCores(guests.cores(vmsOfHost));
        host.setMemoryBytes(guests.memory(vmsOfHost));
        host.setNicBytesPerSecond(Rates.TEN_GBIT);
        for (int i = 0; i < vmsOfHost; i++) {
            host.getVms().add(guests.next());
        }
        return host;
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
        addScenario(scenarioName, migration);
        return guests.document();
    }

    private void addScenario(String scenarioName, Migration migration) {
        Scenario scenario = factory.createScenario();
        scenario.setName(scenarioName);
        scenario.setSeed(1);
        scenario.getMigrations().add(migration);
        guests.document().getScenarios().add(scenario);
    }

    /** The room that a site with hosts takes from left to right, in pixels at 100 % zoom. */
    int width(int hostCount) {
        return new HostPlaces(hostCount, vmsOfHost).width();
    }

    /** The room that a site with hosts takes from top to bottom. */
    int height(int hostCount) {
        return new HostPlaces(hostCount, vmsOfHost).height();
    }
}
