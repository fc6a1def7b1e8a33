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
 * @param finished  whether the recorded migration had ended; else only its beginning can be compared
 * @param note      what is to be said of the simulation, in one sentence; blank where nothing
 */
public record Replay(RunResult recorded, RunResult simulated, boolean finished, String note) {

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
     * Error of the total time.
     *
     * @return simulated over recorded less 1; NaN where no end was recorded
     */
    public double timeError() {
        return error(recordedMigration().totalNanos(), simulatedMigration().totalNanos());
    }

    /**
     * Error of the bytes sent.
     *
     * @return simulated over recorded less 1; NaN where no end was recorded
     */
    public double bytesError() {
        return error(recordedMigration().bytesSent(), simulatedMigration().bytesSent());
    }

    /**
     * Whether both completed or neither did.
     *
     * @return whether the end was foretold; true where none was recorded
     */
    public boolean sameEnd() {
        return !finished || (recordedMigration().outcome() == Outcome.COMPLETED) == (simulatedMigration()
                .outcome() == Outcome.COMPLETED);
    }

    /**
     * How well both agree, in one sentence.
     *
     * @return for example {@code The replay agrees: total time +0.3 %, sent -1.2 %, the same end.}
     */
    public String sentence() {
        if (!finished) {
            return "The recorded migration hadn't ended, so the replay foretells its end: "
                    + simulatedMigration().ending().reason();
        }
        boolean agrees = sameEnd() && Math.abs(timeError()) <= AGREES && Math.abs(bytesError()) <= AGREES;
        return String.format(Locale.ROOT, "The replay %s: total time %+.1f %%, sent %+.1f %%, %s end.",
                agrees ? "agrees" : "departs from what was recorded", PERCENT * timeError(), PERCENT * bytesError(),
                sameEnd() ? "the same" : "another");
    }

    private double error(double recorded, double simulated) {
        return finished && recorded > 0 ? simulated / recorded - 1 : Double.NaN;
    }
}
