package org.migworkbench.core.run;

/** What a run is made for. */
public enum Purpose {

    /**
     * A look ahead while something is being changed. It writes nothing to disk; the next preview for the same question takes
     * its place, whether it has begun or not.
     */
    PREVIEW,

    /** A result that is kept, beside its document where that is in a file. */
    KEPT
}
