package org.migworkbench.engine.datacenter.spec;

import java.util.List;

/**
 * A kind of virtual machine.
 *
 * @param mips        what it can do at most in million instructions a second
 * @param memoryBytes its memory in bytes, a multiple of 4096
 */
public record VmType(double mips, long memoryBytes) {

    /** CloudSim's four kinds, after Amazon's of 2010. */
    public static final List<VmType> CLOUDSIM = List.of(new VmType(2500, 870L << 20), new VmType(2000, 1740L << 20),
            new VmType(1000, 1740L << 20), new VmType(500, 613L << 20));
}
