package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.PlotModel;

/** A plot of a migration, or of several beside or over each other. */
interface MigrationPlot extends PlotProvider {

    /** Name of what is plotted, and id of the plots. */
    String metric();

    /** What it shows, for a list of plots. */
    String title();

    /** Whether it is shown as long as nobody has chosen plots. */
    default boolean isShownFirst() {
        return false;
    }

    /**
     * Plots a migration that may still be running.
     *
     * @param migration the migration
     * @param axis      an axis of migrations
     * @return the plot; empty if it says nothing about it, and leaves its room to the others
     */
    default Optional<PlotModel> answer(PlottedMigration migration, PlotAxis axis) {
        return answer(List.of(migration), axis);
    }

    /**
     * Plots migrations with a name each, which may still be running.
     *
     * @param migrations the migrations in the order of their colours
     * @param axis       an axis of migrations
     * @return the plot; empty if it says nothing about any of them, and leaves its room to the others
     */
    Optional<PlotModel> answer(List<PlottedMigration> migrations, PlotAxis axis);

    @Override
    default Optional<PlotModel> answer(PlotQuery query) {
        if (!query.metric().equals(metric()) || !query.axis().isOfMigrations()) {
            return Optional.empty();
        }
        if (query.results() instanceof PlotResults.OfMigration one) {
            return answer(one.migration(), query.axis());
        }
        return query.results() instanceof PlotResults.OfMigrations several
                ? answer(several.migrations(), query.axis()) : Optional.empty();
    }
}
