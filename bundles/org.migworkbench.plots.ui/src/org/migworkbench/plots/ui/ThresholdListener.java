package org.migworkbench.plots.ui;

import org.migworkbench.analysis.plots.Threshold;

/** Told where a person has dragged a threshold, in the user-interface thread. */
public interface ThresholdListener {

    /**
     * A threshold was dragged and let go. The plot goes on to show it where its model says.
     *
     * @param threshold what was dragged; it stands for a parameter
     * @param value     where it was let go, 0 or more, in the threshold's unit
     */
    void moved(Threshold threshold, double value);
}
