package org.migworkbench.engine.policy;

/** Cost of a batch, filled by an {@link Encoding}. Owned by the caller and used again for each batch. */
public final class WireCost {

    /** Bytes on the wire, headers included. */
    public long bytes;
    /** Processor time of the source in nanoseconds; the batch can't leave sooner. */
    public long cpuNanos;
    /** Pages sent as a zero mark. */
    public int zeroPages;

    /** Sets everything to 0. */
    public void reset() {
        bytes = 0;
        cpuNanos = 0;
        zeroPages = 0;
    }
}
