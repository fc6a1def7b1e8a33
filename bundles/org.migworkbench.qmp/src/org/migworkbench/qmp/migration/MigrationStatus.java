package org.migworkbench.qmp.migration;

/** How far a migration is, in QEMU's words. */
public enum MigrationStatus {
    /** No migration has happened. */
    NONE("none"),
    /** It begins: nothing has been sent yet. */
    SETUP("setup"),
    /** It is being cancelled. */
    CANCELLING("cancelling"),
    /** It was cancelled; the guest goes on at the source. */
    CANCELLED("cancelled"),
    /** Memory is being copied while the guest runs at the source. */
    ACTIVE("active"),
    /** The guest runs at the destination, the rest of its memory follows. */
    POSTCOPY_ACTIVE("postcopy-active"),
    /** Post-copy lost its connection; it waits to be recovered. */
    POSTCOPY_PAUSED("postcopy-paused"),
    /** A recovery begins (QEMU 9.1 and later). */
    POSTCOPY_RECOVER_SETUP("postcopy-recover-setup"),
    /** A recovery is going on. */
    POSTCOPY_RECOVER("postcopy-recover"),
    /** It succeeded; the guest is at the destination. */
    COMPLETED("completed"),
    /** It failed. */
    FAILED("failed"),
    /** Fault tolerance (COLO) is going on. */
    COLO("colo"),
    /** The guest is stopped and waits for migrate-continue (capability pause-before-switchover). */
    PRE_SWITCHOVER("pre-switchover"),
    /** The state of the devices is being sent. */
    DEVICE("device"),
    /** Waits until the guest gives up a device. */
    WAIT_UNPLUG("wait-unplug"),
    /** A status that this program doesn't know. */
    OTHER("");

    private final String text;

    MigrationStatus(String text) {
        this.text = text;
    }

    /**
     * The status of a word.
     *
     * @param text QEMU's word
     * @return the status, {@link #OTHER} for a word of a later QEMU
     */
    public static MigrationStatus of(String text) {
        for (MigrationStatus status : values()) {
            if (status.text.equals(text)) {
                return status;
            }
        }
        return OTHER;
    }

    /**
     * QEMU's word.
     *
     * @return the word, empty for {@link #OTHER}
     */
    public String text() {
        return text;
    }

    /**
     * Whether the migration is over: nothing more will happen without a command.
     *
     * @return true for completed, failed, cancelled; not for a paused post-copy, which may be recovered
     */
    public boolean isOver() {
        return this == COMPLETED || this == FAILED || this == CANCELLED;
    }

    /**
     * Whether the guest hasn't been stopped for the switch-over yet.
     *
     * @return true while memory is copied, before that, and while it is being cancelled
     */
    public boolean isBeforeSwitch() {
        return this == SETUP || this == ACTIVE || this == CANCELLING;
    }

    /**
     * Whether a migration is under way: the opposite of over, except that with none there is neither. Unknown ones count
     * as under way.
     *
     * @return true from setup to the end, a paused post-copy included
     */
    public boolean isUnderWay() {
        return this != NONE && !isOver();
    }
}
