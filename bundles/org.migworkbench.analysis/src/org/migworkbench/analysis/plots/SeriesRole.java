package org.migworkbench.analysis.plots;

/**
 * What a series stands for. The renderer chooses colour, marker and dash by the role, so the same thing looks the same
 * in each plot and the analysis knows no colours.
 */
public enum SeriesRole {
    /** How fast the guest dirties memory. */
    DIRTY_RATE,
    /** How fast memory is sent. */
    BANDWIDTH,
    /** What share of the link is used. */
    BANDWIDTH_SHARE,
    /** How much memory is still to be sent. */
    REMAINING,
    /** How much of the disk is still to be sent. */
    DISK_REMAINING,
    /** How long the guest would stand still if it stopped now. */
    EXPECTED_DOWNTIME,
    /** How long the guest stood still. */
    DOWNTIME,
    /** Pages, or whatever else is sent. */
    SENT,
    /** What is sent that had been sent before. */
    SENT_AGAIN,
    /** What was left for later. */
    SKIPPED,
    /** What is sent as a mark only. */
    MARKED,
    /** What is sent in fewer bytes than it has. */
    COMPRESSED,
    /** How long something lasts. */
    DURATION,
    /** How much the policy slows the guest. */
    THROTTLE,
    /** What the guest has in all, or may have. */
    TOTAL,
    /** The plotted migration's part of a link. */
    LINK_OWN,
    /** Another migration's part of a link, or that of all others. */
    LINK_OTHERS,
    /** The part of a link that the guests' own traffic has. */
    LINK_TRAFFIC,
    /** What share all causes together took from the guest; drawn in steps, for it holds for the whole of a round. */
    GUEST_SLOWDOWN;

    /**
     * Whether a value holds for the whole of a round, and not for the moment at which it ends.
     *
     * @return true for rates and shares
     */
    public boolean isHeld() {
        return switch (this) {
            case REMAINING, DISK_REMAINING, EXPECTED_DOWNTIME, DOWNTIME, TOTAL -> false;
            default -> true;
        };
    }

    /**
     * Whether values stand on each other and are drawn as areas.
     *
     * @return true for parts of a whole
     */
    public boolean isStacked() {
        return this == LINK_OWN || this == LINK_OTHERS || this == LINK_TRAFFIC;
    }
}
