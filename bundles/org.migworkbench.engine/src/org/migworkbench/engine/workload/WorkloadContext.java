package org.migworkbench.engine.workload;

/**
 * What a workload may know when it is made.
 *
 * @param pageCount     pages of the guest
 * @param pageSizeBytes page size in bytes
 * @param seed          the only source of randomness
 */
public record WorkloadContext(int pageCount, int pageSizeBytes, long seed) {
}
