package org.migworkbench.engine.spec;

/** What a guest's system uses a page for. */
public enum PageClass {
    /** Free in the allocator: nobody misses its content. */
    FREE,
    /** Clean page cache: could be read again from disk. */
    CACHE,
    /** The kernel's own. */
    KERNEL,
    /** All other memory: programs' data. */
    ANONYMOUS
}
