package org.migworkbench.core.topology;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Note;
import org.migworkbench.model.Scenario;
import org.migworkbench.model.Site;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.defaults.HostPlaces;

/** Makes the document of what was read; what the files don't tell is assumed, and said. */
final class TopologyDocument {

    private static final int CORNER = 40;
    private static final int GAP = 80;
    private static final int SWITCH_HEIGHT = 220;
    private static final int NOTE_WIDTH = 560;
    private static final int NOTE_LINE = 18;
    private static final int NOTE_MARGIN = 30;
    private static final String SITE = "Site";
    private static final String SOURCE = "Host 1";
    private static final String TARGET = "Host 2";

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Document document = factory.createDocument();
    private final DataCenter dataCenter = factory.createDataCenter();
    private final Workload workload = ElementDefaults.workload();
    private final Map<String, Site> sites = new LinkedHashMap<>();
    private final Map<String, Host> hosts = new LinkedHashMap<>();
    private final TopologyDraft draft;
    private final Equipment equipment;
    private int bottom;

    private TopologyDocument(TopologyDraft draft) {
        this.draft = draft;
        equipment = new Equipment(draft);
        document.setDataCenter(dataCenter);
    }

    static ImportedTopology of(TopologyDraft draft, String scenario) throws FormatException {
        return new TopologyDocument(draft).make(scenario);
    }

    private ImportedTopology make(String scenario) throws FormatException {
        for (HostDraft host : draft.hosts()) {
            add(host);
        }
        if (!draft.vms().isEmpty()) {
            document.getWorkloads().add(workload);
            draft.note("Assumed: what the machines write (" + workload.getName() + "), and a migration of the first.");
        }
        draft.vms().forEach(this::add);
        addSecondHost();
        equipment.fit(hosts.values());
        arrange();
        List<String> notes = new ArrayList<>(draft.notes());
        notes.addAll(equipment.notes());
        move(scenario);
        addNote(notes);
        return new ImportedTopology(document, hosts.size(), draft.vms().size(), notes);
    }

    private Host add(HostDraft read) {
        Host host = factory.createHost();
        host.setName(read.name());
        equipment.equip(host, read);
        hosts.put(read.name(), host);
        sites.computeIfAbsent(read.site().isEmpty() ? SITE : read.site(), this::site).getHosts().add(host);
        return host;
    }

    private Site site(String name) {
        Site site = factory.createSite();
        site.setName(name);
        dataCenter.getSites().add(site);
        return site;
    }

    private void add(VmDraft read) {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName(read.name());
        vm.setDescription(read.about().isEmpty() ? null : read.about());
        equipment.equip(vm, read);
        HostPlaces.put(vm, 0, 0);
        vm.getWorkloads().add(workload);
        hostOf(read).getVms().add(vm);
    }

    private Host hostOf(VmDraft read) {
        Host told = hosts.get(read.host());
        if (told != null) {
            return told;
        }
        draft.note("Assumed: machines whose host isn't told are on " + SOURCE + ".");
        return hosts.containsKey(SOURCE) ? hosts.get(SOURCE) : add(HostDraft.named(SOURCE, read.place()));
    }

    /** Something can move only where there is another host. */
    private void addSecondHost() {
        if (hosts.size() == 1) {
            Host only = hosts.values().iterator().next();
            String name = only.getName().equals(TARGET) ? SOURCE : TARGET;
            Host second = factory.createHost();
            second.setName(name);
            equipment.equip(second, HostDraft.named(name, ""));
            hosts.put(name, second);
            ((Site) only.eContainer()).getHosts().add(second);
            draft.note("Assumed: " + name + ", so that there is somewhere to move to.");
        }
    }

    private void arrange() {
        int top = CORNER + (sites.size() > 1 ? SWITCH_HEIGHT : 0);
        int left = CORNER;
        for (Site site : sites.values()) {
            HostPlaces places = places(site);
            HostPlaces.put(site, left, top);
            left += places.width() + GAP;
            bottom = Math.max(bottom, top + places.height());
        }
        if (sites.size() > 1) {
            connect((left - GAP) / 2);
        }
    }

    private static HostPlaces places(Site site) {
        List<Host> all = site.getHosts();
        HostPlaces places = new HostPlaces(all.size(),
                all.stream().mapToInt(host -> host.getVms().size()).max().orElse(0));
        for (int i = 0; i < all.size(); i++) {
            places.put(all.get(i), i);
        }
        return places;
    }

    /** Sites are connected somehow; how isn't told by any of the formats. */
    private void connect(int middle) {
        Site network = site(sites.containsKey("Network") ? "Network between the sites" : "Network");
        HostPlaces.put(network, middle, CORNER);
        for (Site site : sites.values()) {
            link(site, network);
        }
        draft.note("Assumed: a network of 10 Gbit/s between the sites.");
    }

    private void link(Site site, Site network) {
        Link link = factory.createLink();
        link.setName(site.getName() + " to " + network.getName());
        ElementDefaults.equip(link);
        link.setSource(site);
        link.setTarget(network);
        dataCenter.getLinks().add(link);
    }

    private void move(String name) {
        Optional<VirtualMachine> first = hosts.values().stream().flatMap(host -> host.getVms().stream()).findFirst();
        first.ifPresent(vm -> addScenario(name, migration(vm)));
    }

    private Migration migration(VirtualMachine vm) {
        Host target = hosts.values().stream().filter(host -> host != vm.eContainer())
                .max(Comparator.comparingLong(Equipment::freeBytes)).orElseThrow();
        document.getPolicies().add(ElementDefaults.policy());
        Migration migration = factory.createMigration();
        migration.setName("Move " + vm.getName() + " to " + target.getName());
        migration.setVm(vm);
        migration.setTarget(target);
        migration.setPolicy(document.getPolicies().get(0));
        return migration;
    }

    private void addScenario(String name, Migration migration) {
        Scenario scenario = factory.createScenario();
        scenario.setName(name.isBlank() ? "Imported" : name);
        scenario.setSeed(1);
        scenario.getMigrations().add(migration);
        document.getScenarios().add(scenario);
    }

    private void addNote(List<String> notes) {
        if (notes.isEmpty()) {
            return;
        }
        Note note = factory.createNote();
        note.setName("Assumptions");
        note.setText(String.join("\n", notes));
        HostPlaces.put(note, CORNER, bottom + CORNER);
        note.setWidth(NOTE_WIDTH);
        note.setHeight(NOTE_MARGIN + NOTE_LINE * 2 * notes.size());
        document.getNotes().add(note);
    }
}
