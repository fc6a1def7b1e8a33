package org.migworkbench.core.run;

import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.analysis.migration.PlottedMigration;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.spec.ScenarioSpec;

/** The migrations of a run as plots are made of them, over or under way. */
public final class PlottedMigrations {

    private PlottedMigrations() {
    }

    /**
     * One migration of a run.
     *
     * @param state     what is known of the run
     * @param migration a migration of it
     * @param policies  known policies
     * @return the migration, with the others beside it
     */
    public static PlottedMigration of(RunState state, MigrationProgress migration, PolicyCatalog policies) {
        PlottedMigration plotted = spec(state).map(spec -> PlottedMigration.of(migration.rounds(), spec, policies))
                .orElseGet(() -> PlottedMigration.of(migration.rounds()));
        List<MigrationRounds> others = state.migrations().stream()
                .filter(other -> !other.vm().id().equals(migration.vm().id())).map(MigrationProgress::rounds).toList();
        return migration.result().map(plotted::ended).orElse(plotted).beside(others);
    }

    /**
     * All migrations of a run, to be laid over each other.
     *
     * @param state    what is known of the run
     * @param policies known policies
     * @return a migration each, in the order of the run; none where there is no result
     */
    public static List<PlottedMigration> of(RunState state, PolicyCatalog policies) {
        return state.migrations().stream().map(migration -> of(state, migration, policies)).toList();
    }

    private static Optional<ScenarioSpec> spec(RunState state) {
        if (state instanceof RunAnswer answer) {
            return Optional.of(answer.result().spec());
        }
        return state instanceof RunUnderWay run ? Optional.of(run.request().spec()) : Optional.empty();
    }
}
