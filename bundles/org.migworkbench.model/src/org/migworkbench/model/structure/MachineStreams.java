package org.migworkbench.model.structure;

import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.VirtualMachine;

/**
 * What virtual machines are called in runs, and what their random numbers are called. These follow from the name that a
 * machine had first: one that is renamed keeps them as its stream, so that its results stay the same.
 */
public final class MachineStreams {

    private static final String KIND = "vm";

    private final UniqueNames names;
    private final Map<VirtualMachine, String> streams = new HashMap<>();

    /**
     * Names the machines of a document.
     *
     * @param document the document
     */
    public MachineStreams(Document document) {
        List<VirtualMachine> machines = machines(document);
        names = new UniqueNames(machines, KIND);
        Set<String> taken = new HashSet<>();
        for (VirtualMachine machine : machines) {
            if (isKept(machine) && taken.add(machine.getStream())) {
                streams.put(machine, machine.getStream());
            }
        }
        machines.stream().filter(machine -> !streams.containsKey(machine))
                .forEach(machine -> streams.put(machine, free(names.of(machine), taken)));
    }

    /** A machine that has the name which another one had before doesn't write the same pages. */
    private static String free(String name, Set<String> taken) {
        String free = name;
        for (int number = 2; !taken.add(free); number++) {
            free = name + '#' + number;
        }
        return free;
    }

    private static boolean isKept(VirtualMachine machine) {
        return machine.getStream() != null && !machine.getStream().isBlank();
    }

    private static List<VirtualMachine> machines(Document document) {
        DataCenter dataCenter = document.getDataCenter();
        return dataCenter == null ? List.of()
                : dataCenter.getSites().stream().flatMap(site -> site.getHosts().stream())
                        .flatMap(host -> host.getVms().stream()).toList();
    }

    /**
     * The name of a machine in a run.
     *
     * @param machine a machine of the document
     * @return its own name, with a number where another before it has the same; null for any other machine
     */
    public String nameOf(VirtualMachine machine) {
        return names.of(machine);
    }

    /**
     * The name of a machine's random numbers.
     *
     * @param machine a machine of the document
     * @return another one for each; null for any other machine
     */
    public String streamOf(VirtualMachine machine) {
        return streams.get(machine);
    }

    /**
     * Tells what has to be kept when a machine gets another name: its stream, and those of others that share its name.
     *
     * @param document the document
     * @param renamed  a machine of it
     * @param name     its new name
     * @return for each machine that would get another stream, the one to keep
     */
    public static Map<VirtualMachine, String> kept(Document document, VirtualMachine renamed, String name) {
        List<VirtualMachine> machines = machines(document);
        MachineStreams before = new MachineStreams(document);
        UniqueNames after = new UniqueNames(machines, KIND,
                element -> element == renamed ? name : element.getName());
        Map<VirtualMachine, String> kept = new LinkedHashMap<>();
        for (VirtualMachine machine : machines) {
            if (!isKept(machine) && !before.streamOf(machine).equals(after.of(machine))) {
                kept.put(machine, before.streamOf(machine));
            }
        }
        return kept;
    }
}
