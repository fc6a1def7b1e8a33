package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;

/** Lines over the rounds of a migration, or of several that are laid over each other. */
interface RoundPlot extends PlotProvider {

    /** Name of what is plotted, and id of the plots. */
    String metric();

    /** What it shows, for a list of plots. */
    String title();

    /** Whether it is shown as long as nobody has chosen plots. */
    default boolean isShownFirst() {
        return false;
    }

    /** Whether the plot says anything about a migration; one that doesn't leaves its room to the others. */
    default boolean appliesTo(PlottedMigration migration) {
        return true;
    }

    /** Computes the plot of a migration that may still be running. */
    LinePlot compute(PlottedMigration migration, RoundPlaces places);

    @Override
    default Optional<PlotModel> answer(PlotQuery query) {
        if (!query.metric().equals(metric()) || !query.axis().isOfMigrations()) {
            return Optional.empty();
        }
        if (query.results() instanceof PlotResults.OfMigration one && appliesTo(one.migration())) {
            List<PlottedMigration> alone = List.of(one.migration());
            return Optional.of(compute(one.migration(), RoundPlaces.of(one.migration(), alone, query.axis())));
        }
        if (query.results() instanceof PlotResults.OfMigrations several) {
            List<PlottedMigration> all = several.migrations();
            List<Optional<LinePlot>> plots = all.stream().map(one -> Optional.of(one).filter(this::appliesTo)
                    .map(fit -> compute(fit, RoundPlaces.of(fit, all, query.axis())))).toList();
            return Overlay.of(plots, all.stream().map(PlottedMigration::name).toList()).map(PlotModel.class::cast);
        }
        return Optional.empty();
    }
}
