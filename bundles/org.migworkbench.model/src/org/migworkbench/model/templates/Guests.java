package org.migworkbench.model.templates;

import org.migworkbench.model.Document;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Policy;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.defaults.ElementDefaults;
import org.migworkbench.model.defaults.HostPlaces;

/** Makes the document, the virtual machines, what they do, and how they move. */
final class Guests {

    private static final long GIB = 1L << 30;
    private static final int LEAST_CORES = 16;
    private static final long LEAST_MEMORY = 64 * GIB;
    private static final int VCPUS = 2;

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private final Document document = factory.createDocument();
    private final Workload workload = factory.createWorkload();
    private final Policy policy = factory.createPolicy();
    private final long gibibytes;
    private int made;

    /**
     * @param gibibytes the memory of each in GiB
     */
    Guests(long gibibytes) {
        this.gibibytes = gibibytes;
        workload.setName("Steady writes");
        workload.setKind(ElementDefaults.WORKLOAD_KIND);
        workload.getParameters().add(ElementDefaults.parameter("workingSet", "128 MiB"));
        workload.getParameters().add(ElementDefaults.parameter("writeRate", "15000"));
        document.getWorkloads().add(workload);
        policy.setName("Xen");
        policy.setKind(ElementDefaults.POLICY_KIND);
        document.getPolicies().add(policy);
    }

    Document document() {
        return document;
    }

    Policy policy() {
        return policy;
    }

    /** Makes the next machine: three quarters of its memory hold data. */
    VirtualMachine next() {
        VirtualMachine vm = factory.createVirtualMachine();
        vm.setName("VM " + ++made);
        vm.setMemoryBytes(gibibytes * GIB);
        vm.setVcpus(VCPUS);
        vm.setNonZeroBytes(gibibytes * GIB / 4 * 3);
        HostPlaces.put(vm, 20, 40);
        vm.getWorkloads().add(workload);
        return vm;
    }

    /** The cores of a host that has room for some machines and one that comes: a power of two. */
    int cores(int vms) {
        return Math.max(LEAST_CORES, powerFrom((vms + 1) * VCPUS));
    }

    /** The memory of a host that has room for some machines and one that comes: a power of two. */
    long memory(int vms) {
        return Math.max(LEAST_MEMORY, powerFrom((int) ((vms + 1) * gibibytes)) * GIB);
    }

    private static int powerFrom(int least) {
        int highest = Integer.highestOneBit(least);
        return highest == least ? least : 2 * highest;
    }
}
