package org.migworkbench.plots.ui;

import org.migworkbench.analysis.plots.Threshold;

/**
 * Told how a person moves a threshold with mouse or keyboard, in the user-interface thread. What the value means for the
 * parameter says {@link org.migworkbench.analysis.plots.ThresholdKnob}. A gesture is {@link #began}, any number of {@link
 * #moving}, and then {@link #moved} or {@link #cancelled}.
 */
public interface ThresholdListener {

    /**
     * A threshold was taken.
     *
     * @param threshold what was taken; it stands for a parameter
     */
    default void began(Threshold threshold) {
        // Most want to know only where it was let go.
    }

    /**
     * A threshold is on its way. While it is, the plot shows it where the person holds it, whatever its models say, and the
     * axis that it stands on stays as it is.
     *
     * @param threshold what is moved
     * @param value     where it is now, 0 or more, in the threshold's unit
     */
    default void moving(Threshold threshold, double value) {
        // Most want to know only where it was let go.
    }

    /**
     * A threshold was moved and let go. The plot goes on to show it where its model says.
     *
     * @param threshold what was moved
     * @param value     where it was let go, 0 or more, in the threshold's unit
     */
    void moved(Threshold threshold, double value);

    /**
     * A threshold was let go by Escape: it is to be where it was.
     *
     * @param threshold what was moved
     */
    default void cancelled(Threshold threshold) {
        // Whoever wasn't told that it is on its way has nothing to take back.
    }
}
