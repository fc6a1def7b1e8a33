package org.migworkbench.core.imports;

import java.util.List;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.core.document.Translation;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;
import org.migworkbench.model.validation.Finding;
import org.migworkbench.model.validation.FindingSeverity;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingOutcome;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationException;
import org.migworkbench.recording.calibration.Replay;

/** Simulates what a recording asked for, with the guest that was fitted to it. */
public final class Replayer {

    private static final double NANOS = 1e6;
    private static final double SECOND_NANOS = 1e9;
    private static final double SHORTEST_NANOS = 60e9;
    private static final double MOST_TIMES = 4;
    /** The engine takes some ten seconds for so many writes. */
    private static final double MOST_WRITES = 5e9;
    private static final long MOST_PAGES = 1L << 27;

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
        ScenarioSpec asked = translation.spec().orElseThrow(() -> cannotBeSimulated(translation.findings()));
        long bound = bound(recording);
        ScenarioSpec spec = within(asked, bound);
        Fidelity fidelity = fidelity(calibration, bound);
        RunResult simulated = backend.run(spec, fidelity, RunOptions.NONE.control(control));
        return new Replay(RecordedResult.of(recording), simulated, note(asked, spec, simulated));
    }

    /** A simulation that takes so many times what was recorded has told already that it doesn't agree. */
    private static long bound(Recording recording) {
        List<RecordingSample> samples = recording.samples();
        double last = samples.isEmpty() ? 0 : samples.get(samples.size() - 1).timeMillis();
        double recorded = recording.outcome().map(RecordingOutcome::totalMillis)
                .orElse(OptionalDouble.empty()).orElse(last);
        return Math.round(Math.max(SHORTEST_NANOS, MOST_TIMES * Math.max(recorded, last) * NANOS));
    }

    private static ScenarioSpec within(ScenarioSpec spec, long bound) {
        MigrationSpec one = spec.migrations().get(0);
        MigrationSpec bounded = new MigrationSpec(one.vm(), one.source(), one.destination(), one.path(),
                one.startNanos(), one.policy(), one.bandwidthLimitBytesPerSecond(), one.downtimeLimitNanos(),
                Math.min(one.timeoutNanos(), bound), one.maxRounds());
        return spec.withMigrations(List.of(bounded));
    }

    /** Page by page, unless that is too much work for an answer within seconds. */
    private static Fidelity fidelity(Calibration calibration, long bound) {
        double writes = calibration.model().writesPerSecond() * bound / SECOND_NANOS;
        boolean large = calibration.memoryBytes() / calibration.pageBytes() > MOST_PAGES;
        return writes > MOST_WRITES || large ? Fidelity.FLUID : Fidelity.PAGE;
    }

    private static String note(ScenarioSpec asked, ScenarioSpec bounded, RunResult simulated) {
        long bound = bounded.migrations().get(0).timeoutNanos();
        boolean ended = simulated.migrations().get(0).outcome() == Outcome.NOT_CONVERGED
                && simulated.migrations().get(0).timing().totalNanos() >= bound
                && bound < asked.migrations().get(0).timeoutNanos();
        return ended
                ? "The replay was ended after " + Quantity.formatNanos(bound) + ", many times what was recorded, and"
                        + " hadn't converged."
                : "";
    }

    private static CalibrationException cannotBeSimulated(List<Finding> findings) {
        return new CalibrationException("The recorded migration can't be simulated: "
                + findings.stream().filter(finding -> finding.severity() == FindingSeverity.ERROR)
                        .map(Finding::message).collect(Collectors.joining(" ")));
    }
}
