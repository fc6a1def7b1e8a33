package org.migworkbench.model.templates;

import java.util.ArrayList;
import java.util.List;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Site;
import org.migworkbench.model.defaults.HostPlaces;

/** Hosts in racks around one core switch. */
final class DataCenterTemplate implements Template {

    private static final TemplateNumber HOSTS = new TemplateNumber("hosts", "Hosts", 2, TemplateSize.MOST_HOSTS, 12);
    private static final TemplateNumber RACK = new TemplateNumber("rack", "Hosts a rack, at most", 1, 100, 4);
    private static final TemplateNumber VMS = new TemplateNumber("vms", "Virtual machines a host", 1, 100, 2);
    private static final int CORNER = 40;
    private static final int CORE_HEIGHT = 240;
    private static final int GAP = 80;

    @Override
    public String id() {
        return "data-centre";
    }

    @Override
    public String title() {
        return "Data centre";
    }

    @Override
    public String summary() {
        return "Hosts with network cards of 10 Gbit/s in racks, each connected to one core switch by 40 Gbit/s."
                + " A machine moves to the last host.";
    }

    @Override
    public List<TemplateNumber> numbers() {
        return List.of(HOSTS, RACK, VMS);
    }

    @Override
    public TemplateSize size(TemplateValues values) {
        return new TemplateSize(values.of(HOSTS), values.of(HOSTS) * values.of(VMS), racks(values));
    }

    private static int racks(TemplateValues values) {
        return (values.of(HOSTS) + values.of(RACK) - 1) / values.of(RACK);
    }

    @Override
    public Document create(String scenario, TemplateValues values) {
        size(values).check();
        Fleet fleet = new Fleet(values.of(VMS));
        int perRack = Math.min(values.of(RACK), values.of(HOSTS));
        int columns = columns(fleet, perRack, racks(values));
        List<Site> racks = racks(fleet, values, columns);
        int middle = (RowOfSites.width(fleet, perRack, columns) - fleet.width(0)) / 2;
        connect(fleet, racks, fleet.site("Core", CORNER + middle, CORNER, 0));
        List<Host> last = racks.get(racks.size() - 1).getHosts();
        return fleet.moveFirst(scenario, last.get(last.size() - 1));
    }

    private static void connect(Fleet fleet, List<Site> racks, Site core) {
        racks.forEach(rack -> fleet.connect(rack, core, Rates.FORTY_GBIT, Rates.SWITCH_LATENCY));
    }

    private static List<Site> racks(Fleet fleet, TemplateValues values, int columns) {
        int perRack = Math.min(values.of(RACK), values.of(HOSTS));
        int left = values.of(HOSTS);
        int top = CORNER + CORE_HEIGHT;
        List<Site> racks = new ArrayList<>();
        while (left > 0) {
            RowOfSites row = new RowOfSites(fleet, perRack, CORNER, top);
            for (int i = 0; i < columns && left > 0; i++) {
                racks.add(row.add("Rack " + (racks.size() + 1), Math.min(perRack, left)));
                left -= perRack;
            }
            top += fleet.height(perRack) + GAP;
        }
        return racks;
    }

    /** As many racks side by side as make the drawing somewhat broader than high. */
    private static int columns(Fleet fleet, int perRack, int racks) {
        return Math.min(racks, HostPlaces.columns(racks, fleet.width(perRack), fleet.height(perRack)));
    }
}
