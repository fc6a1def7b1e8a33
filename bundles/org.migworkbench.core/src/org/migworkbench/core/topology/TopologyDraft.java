package org.migworkbench.core.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.quantities.Excerpt;

/** Hosts and virtual machines as they are read, file after file. */
final class TopologyDraft {

    static final int MOST_HOSTS = 5000;
    static final int MOST_VMS = 50_000;
    private static final int LONGEST_NAME = 200;
    private static final int MOST_SHOWN = 5;

    private final Map<String, HostDraft> declared = new LinkedHashMap<>();
    /** Hosts that machines name, with what their rows tell of them. */
    private final Map<String, HostDraft> mentioned = new LinkedHashMap<>();
    private final Map<String, VmDraft> vms = new LinkedHashMap<>();
    private final Set<String> notes = new LinkedHashSet<>();

    /** Adds a host that has a row of its own. */
    void declare(HostDraft host) throws FormatException {
        checkName(host.name(), host.place());
        HostDraft before = declared.putIfAbsent(host.name(), host);
        if (before != null) {
            throw twice("host", host.name(), host.place(), before.place());
        }
        limit(declared.size(), MOST_HOSTS, "hosts", host.place());
    }

    /** Adds what the row of a machine tells of its host. */
    void mention(HostDraft host) throws FormatException {
        checkName(host.name(), host.place());
        mentioned.merge(host.name(), host, HostDraft::and);
        limit(mentioned.size(), MOST_HOSTS, "hosts", host.place());
    }

    /** Adds a machine. */
    void add(VmDraft vm) throws FormatException {
        checkName(vm.name(), vm.place());
        VmDraft before = vms.putIfAbsent(vm.name(), vm);
        if (before != null) {
            throw twice("virtual machine", vm.name(), vm.place(), before.place());
        }
        limit(vms.size(), MOST_VMS, "virtual machines", vm.place());
    }

    /** Adds what a person should know, once. */
    void note(String note) {
        notes.add(note);
    }

    List<String> notes() {
        return List.copyOf(notes);
    }

    Collection<VmDraft> vms() {
        return vms.values();
    }

    /** All hosts; where hosts have rows of their own, a machine must be on one of them. */
    Collection<HostDraft> hosts() throws FormatException {
        if (declared.isEmpty()) {
            return mentioned.values();
        }
        requireDeclared();
        List<HostDraft> all = new ArrayList<>();
        declared.values().forEach(host -> all.add(
                mentioned.containsKey(host.name()) ? host.and(mentioned.get(host.name())) : host));
        return all;
    }

    private void requireDeclared() throws FormatException {
        for (HostDraft host : mentioned.values()) {
            if (!declared.containsKey(host.name())) {
                throw new FormatException(host.place() + ": There is no host \u201c" + Excerpt.of(host.name())
                        + "\u201d; hosts are " + known(host.name()) + ".");
            }
        }
    }

    /** The names that look most like a wrong one first. */
    private String known(String wrong) {
        String start = wrong.substring(0, Math.min(3, wrong.length())).toLowerCase(Locale.ROOT);
        List<String> sorted = new ArrayList<>(declared.keySet());
        sorted.sort((a, b) -> Boolean.compare(b.toLowerCase(Locale.ROOT).startsWith(start),
                a.toLowerCase(Locale.ROOT).startsWith(start)));
        return sorted.stream().limit(MOST_SHOWN).map(Excerpt::of).collect(Collectors.joining(", "))
                + (sorted.size() > MOST_SHOWN ? " and " + (sorted.size() - MOST_SHOWN) + " more" : "");
    }

    private static void checkName(String name, String place) throws FormatException {
        if (name.isBlank()) {
            throw new FormatException(place + ": A name is missing.");
        }
        if (name.length() > LONGEST_NAME) {
            throw new FormatException(place + ": The name \u201c" + Excerpt.of(name) + "\u201d has " + name.length()
                    + " characters; allowed are " + LONGEST_NAME + ".");
        }
    }

    private static FormatException twice(String what, String name, String place, String before) {
        return new FormatException(place + ": The " + what + " \u201c" + Excerpt.of(name)
                + "\u201d is there twice, first in " + before + "; names must differ.");
    }

    private static void limit(int count, int most, String what, String place) throws FormatException {
        if (count > most) {
            throw new FormatException(place + ": There are more than " + most + " " + what + ", which is the most.");
        }
    }
}
