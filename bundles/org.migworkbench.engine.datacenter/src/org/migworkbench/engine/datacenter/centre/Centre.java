package org.migworkbench.engine.datacenter.centre;

import org.migworkbench.engine.datacenter.load.LoadTraces;
import org.migworkbench.engine.datacenter.spec.DataCenterSpec;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.PowerTable;

/** What a data centre consists of, as arrays, and what its virtual machines ask for at the present sample. For one thread. */
public final class Centre {

    private final DataCenterSpec spec;
    private final LoadTraces traces;
    private final double[] capacity;
    private final long[] hostMemory;
    private final PowerTable[] power;
    private final double[] vmMips;
    private final long[] vmMemory;
    private final double[] demand;
    private int sample;

    /**
     * Reads a specification; the first sample holds.
     *
     * @param spec the specification
     */
    public Centre(DataCenterSpec spec) {
        this.spec = spec;
        this.traces = spec.traces();
        this.capacity = new double[spec.hosts()];
        this.hostMemory = new long[spec.hosts()];
        this.power = new PowerTable[spec.hosts()];
        this.vmMips = new double[spec.vms()];
        this.vmMemory = new long[spec.vms()];
        this.demand = new double[spec.vms()];
        for (int i = 0; i < spec.hosts(); i++) {
            HostType type = spec.hostType(i);
            capacity[i] = type.mips();
            hostMemory[i] = type.memoryBytes();
            power[i] = type.power();
        }
        for (int i = 0; i < spec.vms(); i++) {
            vmMips[i] = spec.vmType(i).mips();
            vmMemory[i] = spec.vmType(i).memoryBytes();
        }
        goTo(0);
    }

    /**
     * Makes a sample the present one.
     *
     * @param number its number
     */
    public void goTo(int number) {
        sample = number;
        for (int i = 0; i < demand.length; i++) {
            demand[i] = cpu(i) * vmMips[i];
        }
    }

    /** Returns what the data centre is made from. */
    public DataCenterSpec spec() {
        return spec;
    }

    /** Returns the number of the present sample. */
    public int sample() {
        return sample;
    }

    /** Returns the number of hosts. */
    public int hosts() {
        return capacity.length;
    }

    /** Returns the number of virtual machines. */
    public int vms() {
        return vmMips.length;
    }

    /**
     * What a host can do.
     *
     * @param host its number
     * @return million instructions a second
     */
    public double capacity(int host) {
        return capacity[host];
    }

    /**
     * Memory of a host.
     *
     * @param host its number
     * @return bytes
     */
    public long hostMemory(int host) {
        return hostMemory[host];
    }

    /**
     * Power of a host that is on.
     *
     * @param host its number
     * @param load share of its processors, 0 to 1; more counts as 1
     * @return watts
     */
    public double watts(int host, double load) {
        return power[host].watts(load);
    }

    /**
     * What a virtual machine can ask for at most.
     *
     * @param vm its number
     * @return million instructions a second
     */
    public double mips(int vm) {
        return vmMips[vm];
    }

    /**
     * Memory of a virtual machine.
     *
     * @param vm its number
     * @return bytes
     */
    public long memory(int vm) {
        return vmMemory[vm];
    }

    /**
     * What a virtual machine asks for now.
     *
     * @param vm its number
     * @return million instructions a second
     */
    public double demand(int vm) {
        return demand[vm];
    }

    /**
     * What a virtual machine asked for.
     *
     * @param vm  its number
     * @param ago samples before the present one, at most as many as there were
     * @return million instructions a second
     */
    public double demand(int vm, int ago) {
        return traces.cpu(vm % traces.count(), sample - ago) * vmMips[vm];
    }

    /**
     * Processor use now.
     *
     * @param vm number of the virtual machine
     * @return share of what it can ask for, 0 to 1
     */
    public double cpu(int vm) {
        return traces.cpu(vm % traces.count(), sample);
    }

    /**
     * Memory in use now.
     *
     * @param vm number of the virtual machine
     * @return share of its memory, 0 to 1
     */
    public double memoryUse(int vm) {
        return traces.memory(vm % traces.count(), sample);
    }

    /**
     * Network use now.
     *
     * @param vm number of the virtual machine
     * @return share of its host's network card, 0 to 1
     */
    public double network(int vm) {
        return traces.network(vm % traces.count(), sample);
    }
}
