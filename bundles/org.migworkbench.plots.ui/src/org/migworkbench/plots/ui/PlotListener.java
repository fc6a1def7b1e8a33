package org.migworkbench.plots.ui;

import java.util.Optional;
import org.migworkbench.analysis.plots.PlotModel;
import org.migworkbench.analysis.plots.PlotPoint;
import org.migworkbench.analysis.plots.PlotRange;

/** Told what a person does in a plot, in the user-interface thread. */
public interface PlotListener {

    /**
     * The mouse is over a place.
     *
     * @param at among lines the x of the point next to the mouse and the y of the mouse itself; empty when the mouse has
     *           left
     */
    default void hovered(Optional<PlotPoint> at) {
        // Most want to know only what was chosen.
    }

    /**
     * A place was chosen with mouse or keyboard.
     *
     * @param at among lines the x of the point next to the mouse and the y of the mouse itself, which is not a number
     *           if the keyboard was used
     */
    void chosen(PlotPoint at);

    /**
     * A place was chosen in one of the plots of a grid.
     *
     * @param plot what the plot shows
     * @param at   the place, as {@link #chosen} tells it
     */
    default void chosenIn(PlotModel plot, PlotPoint at) {
        chosen(at);
    }

    /**
     * A person looks at another part of the x axis.
     *
     * @param part the part; empty for all of it
     */
    default void zoomed(Optional<PlotRange> part) {
        // Most need not know.
    }
}
