package org.migworkbench.core.live;

/** How far a real migration is, whoever carries it out. A backend translates its monitor's words into these. */
public enum LiveStatus {
    /** Nothing was heard of it yet. */
    UNKNOWN,
    /** It begins: nothing has been sent yet. */
    SETUP,
    /** Memory is being copied while the guest runs at the source. */
    PRECOPY,
    /** The guest is stopped and waits for the go-ahead before the rest is sent. */
    AWAITING_SWITCHOVER,
    /** The guest is stopped, the rest of its memory and its devices follow. */
    SWITCHOVER,
    /** The guest runs at the destination, the rest of its memory follows. */
    POSTCOPY,
    /** Post-copy lost its connection; it waits to be recovered. */
    POSTCOPY_INTERRUPTED,
    /** A recovery is going on. */
    POSTCOPY_RECOVERY,
    /** It succeeded; the guest is at the destination. */
    COMPLETED,
    /** It is being cancelled. */
    CANCELLING,
    /** It was cancelled; the guest goes on at the source. */
    CANCELLED,
    /** It failed. */
    FAILED,
    /** Something that has no other name here; the monitor's own word is all there is to tell. */
    OTHER;

    /**
     * Whether the guest has been let go at the destination before all of its memory was there.
     *
     * @return whether it is post-copy, going on or interrupted
     */
    public boolean isPostcopy() {
        return this == POSTCOPY || this == POSTCOPY_INTERRUPTED || this == POSTCOPY_RECOVERY;
    }
}
