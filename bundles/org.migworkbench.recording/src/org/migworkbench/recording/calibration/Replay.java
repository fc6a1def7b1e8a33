package org.migworkbench.recording.calibration;

import java.util.Locale;
import java.util.Objects;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;

/**
 * A recorded migration beside its simulation.
 *
 * @param recorded  what was recorded
 * @param simulated what the simulation gave
 * @param note      what is to be said of the simulation, in one sentence; blank where nothing
 */
public record Replay(RunResult recorded, RunResult simulated, String note) {

    private static final double AGREES = 0.1;
    private static final int PERCENT = 100;

    /** Checks that both are there. */
    public Replay {
        Objects.requireNonNull(note, "note");
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
     * Whether the recorded migration went to an end of its own, which a simulation can give again.
     *
     * @return false where it still ran, was cancelled or failed
     */
    public boolean isComparable() {
        Outcome outcome = recordedMigration().outcome();
        return outcome == Outcome.COMPLETED || outcome == Outcome.NOT_CONVERGED;
    }

    /**
     * Error of the total time.
     *
     * @return simulated over recorded less 1; NaN where no end was recorded that can be compared
     */
    public double timeError() {
        return error(recordedMigration().totalNanos(), simulatedMigration().totalNanos());
    }

    /**
     * Error of the bytes sent.
     *
     * @return simulated over recorded less 1; NaN where no end was recorded that can be compared
     */
    public double bytesError() {
        return error(recordedMigration().bytesSent(), simulatedMigration().bytesSent());
    }

    /**
     * Whether both completed or neither did.
     *
     * @return whether the end was foretold; true where none can be compared
     */
    public boolean sameEnd() {
        return !isComparable() || (recordedMigration().outcome() == Outcome.COMPLETED) == (simulatedMigration()
                .outcome() == Outcome.COMPLETED);
    }

    /**
     * How well both agree, in one sentence.
     *
     * @return for example {@code The replay agrees: total time +0.3 %, sent -1.2 %, the same end.}
     */
    public String sentence() {
        if (!isComparable()) {
            return "The recorded migration came to no end of its own; the replay foretells: "
                    + simulatedMigration().ending().reason();
        }
        boolean agrees = sameEnd() && Math.abs(timeError()) <= AGREES && Math.abs(bytesError()) <= AGREES;
        return String.format(Locale.ROOT, "The replay %s: total time %+.1f %%, sent %+.1f %%, %s end.",
                agrees ? "agrees" : "departs from what was recorded", PERCENT * timeError(), PERCENT * bytesError(),
                sameEnd() ? "the same" : "another");
    }

    private double error(double recorded, double simulated) {
        return isComparable() && recorded > 0 ? simulated / recorded - 1 : Double.NaN;
    }
}
