package org.migworkbench.analysis.queries;

import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.migration.PlottedMigration;

/** Results of which a plot can be asked. */
public sealed interface PlotResults {

    /**
     * One migration, which may still be running.
     *
     * @param migration the migration
     */
    record OfMigration(PlottedMigration migration) implements PlotResults {

        /** Checks that nothing is missing. */
        public OfMigration {
            Objects.requireNonNull(migration, "migration");
        }

        /**
         * A migration of which nothing but its rounds is known.
         *
         * @param rounds its rounds so far
         */
        public OfMigration(MigrationRounds rounds) {
            this(PlottedMigration.of(rounds));
        }
    }

    /**
     * Several migrations in one plot, a colour each: of several results, or the virtual machines of one.
     *
     * @param migrations the migrations with a name each, in the order of their colours
     */
    record OfMigrations(List<PlottedMigration> migrations) implements PlotResults {

        /** Makes the list immutable. */
        public OfMigrations {
            migrations = List.copyOf(migrations);
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
