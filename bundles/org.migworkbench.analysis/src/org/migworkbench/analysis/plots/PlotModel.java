package org.migworkbench.analysis.plots;

import java.util.List;

/** A plot as numbers. A renderer only draws it. Immutable. */
public sealed interface PlotModel permits LinePlot, BarPlot, HeatMap {

    /**
     * Name in exported files.
     *
     * @return the id
     */
    String id();

    /**
     * What it shows; stands outside the picture.
     *
     * @return a few words
     */
    String title();

    /**
     * Whether there is anything to draw.
     *
     * @return true if there is no value
     */
    boolean isEmpty();

    /**
     * What it says at a place, in words.
     *
     * @param at the place
     * @return for example {@code Round 3: Dirty rate 984 Mbit/s}; empty if there is nothing
     */
    String readout(PlotPoint at);

    /**
     * The numbers, not rounded.
     *
     * @return rows of the same length, the headings first; an empty cell where nothing is known
     */
    List<List<String>> table();
}
