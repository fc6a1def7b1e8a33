package org.migworkbench.run.ui.tabs;

import java.util.Objects;
import java.util.OptionalLong;
import org.migworkbench.analysis.MigrationRounds;
import org.migworkbench.core.run.MigrationProgress;
import org.migworkbench.core.run.RunState;

/**
 * What the tabs of a result show: one migration of it.
 *
 * @param state              the result, or the run that goes on, with all its migrations
 * @param migration          the migration that was picked
 * @param downtimeLimitNanos the longest pause that was wanted, in nanoseconds; empty where the policy has none
 */
public record ShownResult(RunState state, MigrationProgress migration, OptionalLong downtimeLimitNanos) {

    /** Checks that nothing is missing. */
    public ShownResult {
        Objects.requireNonNull(state, "state");
        Objects.requireNonNull(migration, "migration");
        Objects.requireNonNull(downtimeLimitNanos, "downtimeLimitNanos");
    }

    /**
     * The rounds of the migration with the limit that holds for them.
     *
     * @return the rounds so far
     */
    public MigrationRounds rounds() {
        return migration.rounds().withDowntimeLimit(downtimeLimitNanos);
    }
}
