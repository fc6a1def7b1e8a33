package org.migworkbench.engine.datacenter.load;

import java.util.List;
import java.util.Objects;

/**
 * What virtual machines load, sample by sample; a sample holds until the next. Never changes.
 */
public final class LoadTraces {

    /** Time between samples where a file doesn't say: five minutes, as in the PlanetLab and Google traces. */
    public static final long FIVE_MINUTES = 300_000_000_000L;

    private static final float[][] NONE = {};

    private final List<String> names;
    private final int samples;
    private final long intervalNanos;
    private final float[][] cpu;
    private final float[][] memory;
    private final float[][] network;

    /**
     * Creates traces; the arrays are taken over, not copied.
     *
     * @param names         a name for each trace
     * @param intervalNanos time between samples in nanoseconds, above 0
     * @param cpu           for each trace the share of its virtual machine's processor, 0 to 1; all of one length, at least 1
     * @param memory        the same for the share of memory that is in use; no rows = all memory always
     * @param network       the same for the share of the host's network card that it takes; no rows = nothing
     */
    public LoadTraces(List<String> names, long intervalNanos, float[][] cpu, float[][] memory, float[][] network) {
        this.names = List.copyOf(names);
        this.intervalNanos = intervalNanos;
        this.cpu = Objects.requireNonNull(cpu, "cpu");
        this.memory = Objects.requireNonNull(memory, "memory");
        this.network = Objects.requireNonNull(network, "network");
        if (cpu.length == 0 || cpu[0].length == 0 || intervalNanos <= 0) {
            throw new IllegalArgumentException("Traces need at least one sample and a time between samples.");
        }
        this.samples = cpu[0].length;
    }

    /**
     * Traces of processors alone.
     *
     * @param names         a name for each trace
     * @param intervalNanos time between samples in nanoseconds
     * @param cpu           for each trace the share of its virtual machine's processor, 0 to 1
     * @return the traces
     */
    public static LoadTraces ofCpu(List<String> names, long intervalNanos, float[][] cpu) {
        return new LoadTraces(names, intervalNanos, cpu, NONE, NONE);
    }

    /** Returns the number of traces. */
    public int count() {
        return cpu.length;
    }

    /** Returns the number of samples of each. */
    public int samples() {
        return samples;
    }

    /** Returns the time between samples in nanoseconds. */
    public long intervalNanos() {
        return intervalNanos;
    }

    /**
     * Name of a trace.
     *
     * @param trace number of the trace
     * @return its file's name, as a rule
     */
    public String name(int trace) {
        return names.get(trace);
    }

    /**
     * Processor use.
     *
     * @param trace  number of the trace
     * @param sample number of the sample
     * @return share of the virtual machine's processor, 0 to 1
     */
    public double cpu(int trace, int sample) {
        return cpu[trace][sample];
    }

    /**
     * Memory in use.
     *
     * @param trace  number of the trace
     * @param sample number of the sample
     * @return share of the virtual machine's memory, 0 to 1; 1 where nothing is known
     */
    public double memory(int trace, int sample) {
        return memory.length == 0 ? 1 : memory[trace][sample];
    }

    /**
     * Network use.
     *
     * @param trace  number of the trace
     * @param sample number of the sample
     * @return share of the host's network card, 0 to 1; 0 where nothing is known
     */
    public double network(int trace, int sample) {
        return network.length == 0 ? 0 : network[trace][sample];
    }
}
