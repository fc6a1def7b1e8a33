package org.migworkbench.core.imports;

import java.util.Objects;
import java.util.Optional;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationException;
import org.migworkbench.recording.calibration.Calibrator;
import org.migworkbench.recording.calibration.Replay;

/**
 * A recording and what was fitted to it.
 *
 * @param recording   the recording
 * @param calibration the guest that was fitted; empty where none was wanted or the recording doesn't tell enough
 * @param replay      the migration beside its simulation; there where the calibration is, unless no migration was recorded
 * @param refusal     why there is no calibration although one was wanted, in one sentence; else blank
 */
public record ImportedRecording(Recording recording, Optional<Calibration> calibration, Optional<Replay> replay,
        String refusal) {

    /** Checks that nothing is missing. */
    public ImportedRecording {
        Objects.requireNonNull(recording, "recording");
        Objects.requireNonNull(calibration, "calibration");
        Objects.requireNonNull(replay, "replay");
        Objects.requireNonNull(refusal, "refusal");
    }

    /**
     * A recording as it is.
     *
     * @param recording the recording
     * @return it, without a calibration
     */
    public static ImportedRecording plain(Recording recording) {
        return new ImportedRecording(recording, Optional.empty(), Optional.empty(), "");
    }

    /**
     * Fits a guest to a recording and simulates the same migration with it.
     *
     * @param recording the recording
     * @param known     what is known beside the recording
     * @param catalogs  the known policies and workloads
     * @param backend   simulates
     * @param control   ends the simulation early, which leaves a replay of no worth
     * @return the recording with its calibration, or with the reason why there is none
     */
    public static ImportedRecording calibrated(Recording recording, Calibrator.Known known, Catalogs catalogs,
            Backend backend, RunControl control) {
        try {
            Calibration calibration = Calibrator.of(recording, known);
            Optional<Replay> replay = recording.samples().isEmpty() ? Optional.empty()
                    : Optional.of(Replayer.of(calibration, recording, catalogs, backend, control));
            return new ImportedRecording(recording, Optional.of(calibration), replay, "");
        } catch (CalibrationException e) {
            return new ImportedRecording(recording, Optional.empty(), Optional.empty(), e.getMessage());
        }
    }
}
