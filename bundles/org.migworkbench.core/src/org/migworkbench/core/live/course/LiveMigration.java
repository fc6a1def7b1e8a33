package org.migworkbench.core.live.course;

import java.util.Objects;
import org.migworkbench.core.live.GuestReport;
import org.migworkbench.core.live.LiveReport;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;

/**
 * A real migration that was made.
 *
 * @param number which one of its course, from 1
 * @param result its result, with one migration
 * @param report what it left besides
 */
public record LiveMigration(int number, RunResult result, LiveReport report) {

    /** Checks that nothing is missing. */
    public LiveMigration {
        Objects.requireNonNull(result, "result");
        Objects.requireNonNull(report, "report");
    }

    /**
     * What came of it.
     *
     * @return the result of the one migration
     */
    public MigrationResult outcome() {
        return result.migrations().get(0);
    }

    /**
     * Whether the guest arrived unharmed, as far as it tells.
     *
     * @return true if the migration completed and the guest has found nothing wrong
     */
    public boolean isGood() {
        return outcome().outcome() == Outcome.COMPLETED
                && report.guest().map(GuestReport::clean).orElse(Boolean.TRUE);
    }

    /**
     * Whether the guest was heard afterwards.
     *
     * @return false for a guest that should beat and doesn't; true for one that never tells
     */
    public boolean isAlive() {
        return report.guest().map(GuestReport::alive).orElse(Boolean.TRUE);
    }
}
