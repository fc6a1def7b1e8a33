package org.migworkbench.engine.spec;

/**
 * What the guest's system uses its memory for, as far as a policy may explore it. What is not named is anonymous memory.
 *
 * @param freeBytes   memory that the allocator has free, in bytes, 0 or more; its pages may hold old data
 * @param cacheBytes  clean page cache that could be read again from disk, in bytes, 0 or more
 * @param kernelBytes memory of the kernel itself, in bytes, 0 or more
 */
public record PageClassSpec(long freeBytes, long cacheBytes, long kernelBytes) {

    /** Nothing is known: all memory counts as anonymous. */
    public static final PageClassSpec UNKNOWN = new PageClassSpec(0, 0, 0);
}
