package org.migworkbench.analysis.plots;

import java.util.Objects;

/**
 * Whose values a series shows. In a plot of one result that goes without saying; where several are laid over each other,
 * each has a number, which is its colour in every plot, and the values of an earlier state stand faintly behind.
 *
 * @param number number of the result from 0; {@value #ONLY} = the plot shows one result, and what a series stands for
 *               gives it its colour
 * @param name   name of the result for people; empty where it goes without saying
 * @param ghost  whether it is an earlier state of what is shown
 */
public record SeriesSource(int number, String name, boolean ghost) {

    /** Number of a result that is alone in its plot. */
    public static final int ONLY = -1;
    /** The only result. */
    public static final SeriesSource CURRENT = new SeriesSource(ONLY, "", false);

    /** Checks that the name is there. */
    public SeriesSource {
        Objects.requireNonNull(name, "name");
    }

    /**
     * One of several results.
     *
     * @param number its number from 0
     * @param name   its name for people
     * @return the source
     */
    public static SeriesSource of(int number, String name) {
        return new SeriesSource(number, name, false);
    }

    /**
     * The same result before a change.
     *
     * @return the source
     */
    public SeriesSource asGhost() {
        return new SeriesSource(number, name, true);
    }
}
