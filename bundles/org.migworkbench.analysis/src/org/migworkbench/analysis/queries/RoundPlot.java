package org.migworkbench.analysis.queries;

import java.util.Optional;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.plots.LinePlot;
import org.migworkbench.analysis.plots.PlotModel;

/** Lines over the rounds of one migration. */
interface RoundPlot extends PlotProvider {

    /** Name of what is plotted, and id of the plots. */
    String metric();

    /** Whether the plot says anything about a migration; one that doesn't leaves its room to the others. */
    default boolean appliesTo(MigrationRounds rounds) {
        return true;
    }

    /** Computes the plot of a migration that may still be running. */
    LinePlot compute(MigrationRounds rounds);

    @Override
    default Optional<PlotModel> answer(PlotQuery query) {
        if (query.axis() == PlotAxis.ROUND && query.metric().equals(metric())
                && query.results() instanceof PlotResults.OfMigration migration && appliesTo(migration.rounds())) {
            return Optional.of(compute(migration.rounds()));
        }
        return Optional.empty();
    }
}
