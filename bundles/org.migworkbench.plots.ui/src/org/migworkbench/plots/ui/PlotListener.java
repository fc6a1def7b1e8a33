package org.migworkbench.plots.ui;

import java.util.OptionalDouble;

/** Told what a person does in a plot, in the user-interface thread. */
public interface PlotListener {

    /**
     * The mouse is over a place.
     *
     * @param x the x of the point next to it; empty when the mouse has left
     */
    void hovered(OptionalDouble x);

    /**
     * A place was chosen with mouse or keyboard.
     *
     * @param x the x of the point next to it
     */
    void chosen(double x);
}
