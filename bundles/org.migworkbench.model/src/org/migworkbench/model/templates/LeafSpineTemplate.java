package org.migworkbench.model.templates;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.model.Document;
import org.migworkbench.model.Site;

/**
 * Racks whose switches, the leaves, are each connected to all spines. The links of each leaf begin with another spine, so
 * that the leaves spread over the spines where several ways are equally short.
 */
final class LeafSpineTemplate implements Template {

    private static final TemplateNumber LEAVES = new TemplateNumber("leaves", "Leaves", 2, 100, 4);
    private static final TemplateNumber SPINES = new TemplateNumber("spines", "Spines", 1, 16, 2);
    private static final TemplateNumber HOSTS = new TemplateNumber("hosts", "Hosts a leaf", 1, 100, 2);
    private static final TemplateNumber VMS = new TemplateNumber("vms", "Virtual machines a host", 1, 100, 2);
    private static final int CORNER = 40;
    private static final int SPINE_HEIGHT = 220;
    private static final int ROOM_OF_SPINE = 40;

    @Override
    public String id() {
        return "leaf-spine";
    }

    @Override
    public String title() {
        return "Leaf-spine";
    }

    @Override
    public String summary() {
        return "Racks whose switches are each connected to all spines by 40 Gbit/s; network cards of 10 Gbit/s."
                + " A machine moves from the first leaf to the second.";
    }

    @Override
    public List<TemplateNumber> numbers() {
        return List.of(LEAVES, SPINES, HOSTS, VMS);
    }

    @Override
    public TemplateSize size(TemplateValues values) {
        int hosts = values.of(LEAVES) * values.of(HOSTS);
        return new TemplateSize(hosts, hosts * values.of(VMS), values.of(LEAVES) * values.of(SPINES));
    }

    @Override
    public Document create(String scenario, TemplateValues values) {
        size(values).check();
        Fleet fleet = new Fleet(values.of(VMS));
        int hosts = values.of(HOSTS);
        int between = SPINE_HEIGHT + values.of(SPINES) * ROOM_OF_SPINE;
        int ofSpines = RowOfSites.width(fleet, 0, values.of(SPINES));
        int ofLeaves = RowOfSites.width(fleet, hosts, values.of(LEAVES));
        int left = CORNER + Math.max(0, (ofLeaves - ofSpines) / 2);
        List<Site> spines = sites(new RowOfSites(fleet, 0, left, CORNER), "Spine ", values.of(SPINES), 0);
        left = CORNER + Math.max(0, (ofSpines - ofLeaves) / 2);
        List<Site> leaves = sites(new RowOfSites(fleet, hosts, left, CORNER + between), "Leaf ", values.of(LEAVES),
                hosts);
        for (int i = 0; i < leaves.size(); i++) {
            for (int j = 0; j < spines.size(); j++) {
                fleet.connect(leaves.get(i), spines.get((i + j) % spines.size()), Rates.FORTY_GBIT,
                        Rates.SWITCH_LATENCY);
            }
        }
        return fleet.moveFirst(scenario, leaves.get(1).getHosts().get(0));
    }

    private static List<Site> sites(RowOfSites row, String name, int count, int hosts) {
        List<Site> sites = new ArrayList<>();
        for (int i = 1; i <= count; i++) {
            sites.add(row.add(name + i, hosts));
        }
        return sites;
    }
}
