package org.migworkbench.model.templates;

import java.util.List;
import org.migworkbench.model.Document;
import org.migworkbench.model.Site;

/** Hosts behind one switch. */
final class RackTemplate implements Template {

    private static final TemplateNumber HOSTS = new TemplateNumber("hosts", "Hosts", 2, TemplateSize.MOST_HOSTS, 4);
    private static final TemplateNumber VMS = new TemplateNumber("vms", "Virtual machines a host", 1, 100, 2);
    private static final int CORNER = 40;

    @Override
    public String id() {
        return "rack";
    }

    @Override
    public String title() {
        return "Rack";
    }

    @Override
    public String summary() {
        return "Hosts behind one switch that never limits them: a transfer is as fast as the network cards, 10 Gbit/s.";
    }

    @Override
    public List<TemplateNumber> numbers() {
        return List.of(HOSTS, VMS);
    }

    @Override
    public TemplateSize size(TemplateValues values) {
        return new TemplateSize(values.of(HOSTS), values.of(HOSTS) * values.of(VMS), 0);
    }

    @Override
    public Document create(String scenario, TemplateValues values) {
        size(values).check();
        Fleet fleet = new Fleet(values.of(VMS));
        Site rack = fleet.site("Rack", CORNER, CORNER, values.of(HOSTS));
        return fleet.moveFirst(scenario, rack.getHosts().get(1));
    }
}
