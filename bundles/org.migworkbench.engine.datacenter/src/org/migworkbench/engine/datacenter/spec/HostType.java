package org.migworkbench.engine.datacenter.spec;

import java.util.List;
import java.util.Objects;

/**
 * A kind of host.
 *
 * @param name              for people
 * @param cores             number of cores, 1 or more
 * @param mipsPerCore       speed of a core in million instructions a second, above 0
 * @param memoryBytes       memory in bytes
 * @param nicBytesPerSecond rate of its network card in bytes per second, each direction
 * @param power             what it takes while it is on
 * @param bootNanos         time in nanoseconds to come back once it was switched off
 * @param bootWatts         power in watts that it takes meanwhile
 */
public record HostType(String name, int cores, double mipsPerCore, long memoryBytes, double nicBytesPerSecond,
        PowerTable power, long bootNanos, double bootWatts) {

    /** CloudSim's two kinds, which come back at once and at no cost. */
    public static final List<HostType> CLOUDSIM = List.of(
            new HostType("HP ProLiant ML110 G4", 2, 1860, 4L << 30, 125e6, PowerTable.ML110_G4, 0, 0),
            new HostType("HP ProLiant ML110 G5", 2, 2660, 4L << 30, 125e6, PowerTable.ML110_G5, 0, 0));

    /** Checks that nothing is missing. */
    public HostType {
        Objects.requireNonNull(name, "name");
        Objects.requireNonNull(power, "power");
    }

    /** Returns what all cores do together in million instructions a second. */
    public double mips() {
        return cores * mipsPerCore;
    }

    /**
     * The same with another network card.
     *
     * @param bytesPerSecond its rate
     * @return the kind
     */
    public HostType withNic(double bytesPerSecond) {
        return new HostType(name, cores, mipsPerCore, memoryBytes, bytesPerSecond, power, bootNanos, bootWatts);
    }

    /**
     * The same with another memory.
     *
     * @param bytes its memory in bytes
     * @return the kind
     */
    public HostType withMemory(long bytes) {
        return new HostType(name, cores, mipsPerCore, bytes, nicBytesPerSecond, power, bootNanos, bootWatts);
    }

    /**
     * The same with another time to come back; meanwhile it takes what it takes at full load.
     *
     * @param nanos time in nanoseconds
     * @return the kind
     */
    public HostType withBoot(long nanos) {
        return new HostType(name, cores, mipsPerCore, memoryBytes, nicBytesPerSecond, power, nanos, power.watts(1));
    }
}
