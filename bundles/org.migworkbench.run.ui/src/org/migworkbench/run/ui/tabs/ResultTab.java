package org.migworkbench.run.ui.tabs;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;

/** One side of a result. It is made once, and hears of results only while it can be seen, or when it comes to be. */
public interface ResultTab {

    /**
     * What stands on the tab.
     *
     * @return one or two words
     */
    String title();

    /**
     * Makes the control; called once, before all else but {@link #title()}.
     *
     * @param parent where
     * @return the control
     */
    Control create(Composite parent);

    /**
     * Shows what is known now of a migration, which may still run.
     *
     * @param shown the result; often the one shown before with more rounds
     */
    void show(ShownResult shown);

    /**
     * Marks rounds as selected; nobody is told.
     *
     * @param rounds numbers of rounds of the migration shown; none takes the marks away
     */
    default void select(List<Integer> rounds) {
    }

    /**
     * Whether the tab plays the migration, so that the drawing follows it while it can be seen.
     *
     * @return true if it follows the clock
     */
    default boolean isPlayed() {
        return false;
    }

    /** Takes the focus. */
    void setFocus();

    /**
     * The tab as a page for others, in place of that of the result.
     *
     * @return makes the page; empty if the result's says all
     */
    default Optional<Supplier<String>> page() {
        return Optional.empty();
    }

    /** Gives back what isn't disposed with its control. */
    default void dispose() {
    }
}
