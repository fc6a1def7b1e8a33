package org.migworkbench.engine.policy;

/** Cost of a batch, filled by an {@link Encoding}. Owned by the caller and used again for each batch. */
public final class WireCost {

    /** Bytes on the wire, headers included. */
    public long bytes;
    /** Processor time of the source in nanoseconds; the batch can't leave sooner. */
    public long cpuNanos;
    /** Pages sent as a zero mark. */
    public int zeroPages;
    /** Pages that needn't be sent, since the destination has them as they are. */
    public int unchangedPages;
    /** Processor time in nanoseconds that the encoding takes from the guest, all its processors together. */
    public long stolenNanos;

    /** Sets everything to 0. */
    public void reset() {
        bytes = 0;
        cpuNanos = 0;
        zeroPages = 0;
        unchangedPages = 0;
        stolenNanos = 0;
    }
}
