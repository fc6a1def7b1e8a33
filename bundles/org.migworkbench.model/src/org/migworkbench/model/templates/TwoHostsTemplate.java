package org.migworkbench.model.templates;

import java.util.List;
import org.migworkbench.model.Document;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.defaults.TwoHosts;

/** Two hosts and a link between them. */
final class TwoHostsTemplate implements Template {

    private static final TemplateNumber VMS = new TemplateNumber("vms", "Virtual machines", 1, 100, 1);
    private static final long SMALL = 2;

    @Override
    public String id() {
        return "two-hosts";
    }

    @Override
    public String title() {
        return "Two hosts";
    }

    @Override
    public String summary() {
        return "Two hosts with a link of 1 Gbit/s between them. All virtual machines are on the first; one of them moves.";
    }

    @Override
    public List<TemplateNumber> numbers() {
        return List.of(VMS);
    }

    @Override
    public TemplateSize size(TemplateValues values) {
        return new TemplateSize(2, values.of(VMS), 1);
    }

    @Override
    public Document create(String scenario, TemplateValues values) {
        int count = values.of(VMS);
        Guests guests = new Guests(SMALL);
        VirtualMachine first = guests.next();
        TwoHosts hosts = new TwoHosts(guests.document(), first);
        hosts.source().setName("Host A");
        hosts.target().setName("Host B");
        for (int i = 1; i < count; i++) {
            hosts.source().getVms().add(guests.next());
        }
        hosts.equip(guests.cores(count), guests.memory(count), Rates.TEN_GBIT);
        hosts.link().setBytesPerSecond(Rates.GBIT);
        hosts.link().setLatencyNanos(Rates.LOCAL_LATENCY);
        hosts.addScenario(scenario, "Move VM 1 to Host B", guests.policy());
        return guests.document();
    }
}
