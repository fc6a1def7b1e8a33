package org.migworkbench.analysis.plots;

import java.util.List;
import java.util.Objects;

/**
 * What is told with a picture that leaves the window: of what it is and how it was made.
 *
 * @param title    of what it is; empty for nothing
 * @param settings how it was made, a line each
 */
public record PlotCaption(String title, List<String> settings) {

    /** Nothing is told. */
    public static final PlotCaption NONE = new PlotCaption("", List.of());

    /** Makes the list immutable. */
    public PlotCaption {
        Objects.requireNonNull(title, "title");
        settings = List.copyOf(settings);
    }

    /**
     * Whether anything is told.
     *
     * @return false for {@link #NONE}
     */
    public boolean isEmpty() {
        return title.isEmpty() && settings.isEmpty();
    }
}
