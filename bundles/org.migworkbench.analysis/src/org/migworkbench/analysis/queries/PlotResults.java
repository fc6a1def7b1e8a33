package org.migworkbench.analysis.queries;

import java.util.Objects;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.experiment.ExperimentResult;

/** Results of which a plot can be asked. */
public sealed interface PlotResults {

    /**
     * One migration, which may still be running.
     *
     * @param rounds its rounds so far
     */
    record OfMigration(MigrationRounds rounds) implements PlotResults {

        /** Checks that nothing is missing. */
        public OfMigration {
            Objects.requireNonNull(rounds, "rounds");
        }
    }

    /**
     * An experiment.
     *
     * @param result what came of its runs
     */
    record OfExperiment(ExperimentResult result) implements PlotResults {

        /** Checks that nothing is missing. */
        public OfExperiment {
            Objects.requireNonNull(result, "result");
        }
    }
}
