package org.migworkbench.analysis;

import org.migworkbench.engine.result.MigrationResult;

/** Computes one plot of a migration. An implementation is stateless. */
public interface PlotProvider {

    /**
     * Name of the plot.
     *
     * @return the id of the models that it computes
     */
    String id();

    /**
     * Whether the plot says anything about a migration; one that doesn't leaves its room to the others.
     *
     * @param rounds the rounds so far
     * @return true unless the plot is about something that not every migration has
     */
    default boolean appliesTo(MigrationRounds rounds) {
        return true;
    }

    /**
     * Computes the plot of a migration that may still be running.
     *
     * @param rounds the rounds so far
     * @return the plot
     */
    PlotModel compute(MigrationRounds rounds);

    /**
     * Computes the plot of a finished migration.
     *
     * @param result the result
     * @return the plot
     */
    default PlotModel compute(MigrationResult result) {
        return compute(MigrationRounds.of(result));
    }
}
