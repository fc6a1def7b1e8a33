package org.migworkbench.core.topology;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.defaults.ElementDefaults;

/** Gives hosts and machines what was read; what wasn't is assumed: usual values, and hosts with room for what is on them. */
final class Equipment {

    /** The most that a machine has of anything, so that no sum overflows. */
    static final long MOST_BYTES = 1L << 46;
    private static final long GIB = 1L << 30;
    private static final int LEAST_CORES = 16;
    private static final long LEAST_MEMORY = 64 * GIB;
    private static final int MOST_CORES = 4096;

    private final long largest;
    private final Set<Host> withoutCores = new HashSet<>();
    private final Set<Host> withoutMemory = new HashSet<>();
    private int withoutNic;
    private int vmsWithoutMemory;
    private int vmsWithoutCpus;

    Equipment(TopologyDraft draft) {
        largest = draft.vms().stream().mapToLong(vm -> vm.memory().orElse(0)).max().orElse(0);
    }

    void equip(Host host, HostDraft read) {
        ElementDefaults.equip(host);
        read.cores().ifPresentOrElse(host::setCpuCores, () -> withoutCores.add(host));
        read.memory().ifPresentOrElse(host::setMemoryBytes, () -> withoutMemory.add(host));
        read.nic().ifPresentOrElse(host::setNicBytesPerSecond, () -> withoutNic++);
    }

    void equip(VirtualMachine vm, VmDraft read) {
        ElementDefaults.equip(vm);
        read.memory().ifPresentOrElse(bytes -> vm.setMemoryBytes(whole(bytes, vm.getPageSizeBytes())),
                () -> vmsWithoutMemory++);
        read.vcpus().ifPresentOrElse(vm::setVcpus, () -> vmsWithoutCpus++);
        read.disk().ifPresent(bytes -> vm.setDiskBytes(whole(bytes, vm.getDiskBlockBytes())));
    }

    private static long whole(long bytes, long part) {
        return (bytes + part - 1) / part * part;
    }

    /** Hosts whose equipment isn't told have room for their machines and the largest of all. */
    void fit(Collection<Host> hosts) {
        for (Host host : hosts) {
            if (withoutCores.contains(host)) {
                int vcpus = host.getVms().stream().mapToInt(VirtualMachine::getVcpus).sum();
                host.setCpuCores((int) Math.min(MOST_CORES, powerFrom(Math.max(LEAST_CORES, vcpus))));
            }
            if (withoutMemory.contains(host)) {
                host.setMemoryBytes(powerFrom(Math.max(LEAST_MEMORY, used(host) + Math.max(largest, GIB))));
            }
        }
    }

    /** What is left of a host's memory, below 0 if too much is given away. */
    static long freeBytes(Host host) {
        return host.getMemoryBytes() - used(host);
    }

    private static long used(Host host) {
        return host.getVms().stream().mapToLong(VirtualMachine::getMemoryBytes).sum();
    }

    private static long powerFrom(long least) {
        long highest = Long.highestOneBit(least);
        return highest == least ? least : 2 * highest;
    }

    List<String> notes() {
        List<String> notes = new ArrayList<>();
        note(notes, withoutCores.size(), "hosts", "enough cores");
        note(notes, withoutMemory.size(), "hosts", "enough memory");
        note(notes, withoutNic, "hosts", "a network card of 10 Gbit/s");
        note(notes, vmsWithoutMemory, "machines", "4 GiB of memory");
        note(notes, vmsWithoutCpus, "machines", "2 virtual CPUs");
        return notes;
    }

    private static void note(List<String> notes, int count, String what, String equipment) {
        if (count > 0) {
            notes.add("Assumed: " + equipment + " of " + count + " " + (count == 1 ? what.replaceAll("s$", "") : what)
                    + ".");
        }
    }
}
