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
    /** What share all causes together took from the guest; drawn in steps, for it holds for the whole of a round. */
    GUEST_SLOWDOWN
}
