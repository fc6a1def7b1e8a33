package org.migworkbench.model.templates;

import java.util.List;
import org.migworkbench.model.Document;
import org.migworkbench.model.Site;

/** Two sites with a wide area network between them. */
final class TwoSitesTemplate implements Template {

    private static final TemplateNumber HOSTS = new TemplateNumber("hosts", "Hosts a site", 1, 500, 2);
    private static final TemplateNumber VMS = new TemplateNumber("vms", "Virtual machines a host", 1, 100, 2);
    private static final TemplateNumber RATE = new TemplateNumber("rate", "WAN rate in Mbit/s", 10, 100_000, 1000);
    private static final TemplateNumber LATENCY = new TemplateNumber("latency", "WAN latency in ms, one way", 0, 1000,
            10);
    private static final int CORNER = 40;
    private static final int WAN = 200;

    @Override
    public String id() {
        return "two-sites";
    }

    @Override
    public String title() {
        return "Two sites";
    }

    @Override
    public String summary() {
        return "Two sites, each a local network with network cards of 10 Gbit/s, and a wide area network between them,"
                + " over which a machine moves.";
    }

    @Override
    public List<TemplateNumber> numbers() {
        return List.of(HOSTS, VMS, RATE, LATENCY);
    }

    @Override
    public TemplateSize size(TemplateValues values) {
        int hosts = 2 * values.of(HOSTS);
        return new TemplateSize(hosts, hosts * values.of(VMS), 1);
    }

    @Override
    public Document create(String scenario, TemplateValues values) {
        size(values).check();
        Fleet fleet = new Fleet(values.of(VMS));
        int hosts = values.of(HOSTS);
        Site near = fleet.site("Site A", CORNER, CORNER, hosts);
        Site far = fleet.site("Site B", CORNER + fleet.width(hosts) + WAN, CORNER, hosts);
        fleet.connect(near, far, values.of(RATE) * Rates.MBIT, values.of(LATENCY) * Rates.MILLISECOND);
        return fleet.moveFirst(scenario, far.getHosts().get(0));
    }
}
