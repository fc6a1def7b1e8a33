package org.migworkbench.core.imports;

import java.util.List;
import java.util.stream.Collectors;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.FindingSeverity;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationException;
import org.migworkbench.recording.calibration.Replay;

/** Simulates what a recording asked for, with the guest that was fitted to it. */
public final class Replayer {

    private Replayer() {
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
        ScenarioSpec spec = translation.spec().orElseThrow(() -> cannotBeSimulated(translation.findings()));
        return new Replay(RecordedResult.of(recording), backend.run(spec, RunObserver.NONE, control));
    }

    private static CalibrationException cannotBeSimulated(List<Finding> findings) {
        return new CalibrationException("The recorded migration can't be simulated: "
                + findings.stream().filter(finding -> finding.severity() == FindingSeverity.ERROR)
                        .map(Finding::message).collect(Collectors.joining(" ")));
    }
}
