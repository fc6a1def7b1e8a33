package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;

/** Lines over the rounds of a migration, or of several that are laid over each other. */
interface RoundPlot extends MigrationPlot {

    /** Whether the plot says anything about a migration; one that doesn't leaves its room to the others. */
    default boolean appliesTo(PlottedMigration migration) {
        return true;
    }

    /** Computes the plot of a migration that may still be running. */
    LinePlot compute(PlottedMigration migration, RoundPlaces places);

    @Override
    default Optional<PlotModel> answer(List<PlottedMigration> migrations, PlotAxis axis) {
        List<Optional<LinePlot>> plots = migrations.stream().map(one -> Optional.of(one).filter(this::appliesTo)
                .map(fit -> compute(fit, RoundPlaces.of(fit, migrations, axis)))).toList();
        return Overlay.of(plots, migrations.stream().map(PlottedMigration::name).toList()).map(PlotModel.class::cast);
    }

    @Override
    default Optional<PlotModel> answer(PlottedMigration migration, PlotAxis axis) {
        return Optional.of(migration).filter(this::appliesTo)
                .map(fit -> compute(fit, RoundPlaces.of(fit, List.of(fit), axis)));
    }
}
