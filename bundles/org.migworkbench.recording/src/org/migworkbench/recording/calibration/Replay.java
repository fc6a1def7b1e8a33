package org.migworkbench.recording.calibration;

import java.util.Objects;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;

/**
 * A recorded migration beside its simulation.
 *
 * @param recorded  what was recorded
 * @param simulated what the simulation gave
 */
public record Replay(RunResult recorded, RunResult simulated) {

    /** Checks that both are there. */
    public Replay {
        Objects.requireNonNull(recorded, "recorded");
        Objects.requireNonNull(simulated, "simulated");
    }

    /**
     * The recorded migration.
     *
     * @return its result
     */
    public MigrationResult recordedMigration() {
        return recorded.migrations().get(0);
    }

    /**
     * The simulated migration.
     *
     * @return its result
     */
    public MigrationResult simulatedMigration() {
        return simulated.migrations().get(0);
    }

    /**
     * Error of the total time.
     *
     * @return simulated over recorded less 1; NaN where nothing was recorded
     */
    public double timeError() {
        return error(recordedMigration().totalNanos(), simulatedMigration().totalNanos());
    }

    /**
     * Error of the bytes sent.
     *
     * @return simulated over recorded less 1; NaN where nothing was recorded
     */
    public double bytesError() {
        return error(recordedMigration().bytesSent(), simulatedMigration().bytesSent());
    }

    /**
     * Whether both completed or neither did.
     *
     * @return whether the end was foretold
     */
    public boolean sameEnd() {
        return (recordedMigration().outcome() == Outcome.COMPLETED) == (simulatedMigration()
                .outcome() == Outcome.COMPLETED);
    }

    private static double error(double recorded, double simulated) {
        return recorded > 0 ? simulated / recorded - 1 : Double.NaN;
    }
}
