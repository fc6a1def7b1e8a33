package org.migworkbench.core.calibration;

import java.util.Objects;
import java.util.stream.Collectors;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.recording.RecordedResult;
import org.migworkbench.core.recording.Recording;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.model.Document;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.Severity;

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
     * Simulates what a recording asked for, with a calibrated guest.
     *
     * @param calibration the guest, from this recording or from another one of the same guest
     * @param recording   the recording to compare with
     * @param catalogs    the known policies and workloads
     * @param backend     simulates
     * @return both results
     * @throws CalibrationException if the scenario can't be run; the message says why
     */
    public static Replay of(Calibration calibration, Recording recording, Catalogs catalogs, Backend backend)
            throws CalibrationException {
        return of(calibration, recording, catalogs, backend, RunControl.NONE);
    }

    /**
     * Simulates what a recording asked for, with a calibrated guest, unless somebody ends that.
     *
     * @param calibration the guest, from this recording or from another one of the same guest
     * @param recording   the recording to compare with
     * @param catalogs    the known policies and workloads
     * @param backend     simulates
     * @param control     asked whether to go on; of a simulation that was ended there is what it gave until then
     * @return both results
     * @throws CalibrationException if the scenario can't be run; the message says why
     */
    public static Replay of(Calibration calibration, Recording recording, Catalogs catalogs, Backend backend,
            RunControl control) throws CalibrationException {
        Document document = CalibratedScenario.of(calibration, recording, catalogs.policies());
        Translation translation = ScenarioSpecs.translate(document, document.getScenarios().get(0),
                catalogs.policies(), catalogs.workloads());
        if (translation.spec().isEmpty()) {
            throw new CalibrationException("The recorded migration can't be simulated: " + translation.findings()
                    .stream().filter(finding -> finding.severity() == Severity.ERROR).map(Finding::message)
                    .collect(Collectors.joining(" ")));
        }
        return new Replay(RecordedResult.of(recording),
                backend.run(translation.spec().get(), RunObserver.NONE, control));
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
