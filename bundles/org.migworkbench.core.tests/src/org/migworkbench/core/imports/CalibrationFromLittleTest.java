package org.migworkbench.core.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.RecordedResult;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingEvent;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationException;
import org.migworkbench.recording.calibration.Calibrator;
import org.migworkbench.recording.calibration.DirtyModel;
import org.migworkbench.recording.calibration.FitQuality;
import org.migworkbench.recording.calibration.Replay;

/** What little somebody has of a migration is enough for a guest, and what was assumed is said. */
class CalibrationFromLittleTest {

    private static final long MEMORY = 4L << 30;
    private static final double GIGABIT = 118e6;

    @ParameterizedTest
    @CsvSource({ "131072, 15000, 5000", "131072, 15000, 1000", "131072, 15000, 11000", "65536, 9000, 3000",
            "262144, 12000, 7000" })
    void passesBetweenPollsAreCountedAndFitted(int pages, double writes, double every) throws CalibrationException {
        Recording recording = PolledRecording.every(spec(pages, writes, GIGABIT), every);
        Calibration found = Calibrator.of(recording, Calibrator.Known.NOTHING);
        Replay replay = replay(found, recording);

        assertEquals(1, found.model().uniquePages(20) / (pages * (1 - Math.exp(-20 * writes / pages))), 0.05,
                found.points().toString());
        assertEquals(0, replay.timeError(), 0.03);
        assertEquals(0, replay.bytesError(), 0.03);
        double downtime = replay.recordedMigration().downtimeNanos();
        assertEquals(1, replay.simulatedMigration().downtimeNanos() / downtime, 0.3,
                "the bytes of the stop aren't told, so the downtime must not be counted twice");
    }

    @Test
    void theResultHasAsManyRoundsAsWereCounted() {
        MigrationResult simulated = new Simulator().run(spec(131_072, 15_000, GIGABIT),
                RunOptions.NONE).migrations().get(0);
        MigrationResult recorded = RecordedResult
                .of(PolledRecording.every(spec(131_072, 15_000, GIGABIT), 5000)).migrations().get(0);

        assertEquals(simulated.rounds().size(), recorded.rounds().get(recorded.rounds().size() - 1).round());
        recorded.rounds().forEach(round -> assertTrue(
                round.traffic().bandwidthBytesPerSecond() < 1.02 * GIGABIT, round.toString()));
        assertEquals(simulated.bytesSent(),
                recorded.rounds().stream().mapToLong(round -> round.traffic().bytesSent()).sum(),
                0.001 * simulated.bytesSent());
    }

    @ParameterizedTest
    @CsvSource({ "400000, 200000, 60000", "400000, 200000, 100000", "100000, 500000, 70000" })
    void oneAnswerOfAMigrationThatDoesNotEndIsEnough(int pages, double writes, double at)
            throws CalibrationException {
        ScenarioSpec spec = spec(pages, writes, GIGABIT);
        Recording recording = PolledRecording.once(spec, at);
        Calibration found = Calibrator.of(recording, Calibrator.Known.NOTHING);
        Replay replay = replay(found, recording);

        assertEquals(Outcome.RUNNING, replay.recordedMigration().outcome());
        assertEquals(Outcome.NOT_CONVERGED, replay.simulatedMigration().outcome());
        assertFalse(replay.isComparable());
        assertEquals(1, found.model().pages() / pages, 0.15, found.points().toString());
        assertTrue(found.report().assumptions().stream().anyMatch(text -> text.contains("No bandwidth limit is told")),
                found.report().toString());
    }

    @Test
    void whatWasSeenCountsAndNotQemusDefault() throws CalibrationException {
        Recording recording = PolledRecording.every(spec(131_072, 15_000, 1.175e9), 500);

        assertEquals(0, replay(Calibrator.of(recording, Calibrator.Known.NOTHING), recording).timeError(), 0.05);
    }

    @Test
    void whatQemuSendsByDefaultIsTakenForItsLimit() throws CalibrationException {
        Calibration found = Calibrator.of(PolledRecording.every(spec(131_072, 15_000, 128 << 20), 1000),
                Calibrator.Known.NOTHING);

        assertEquals(Calibrator.ASSUMED_LINE_RATE, found.lineBytesPerSecond());
        assertTrue(found.report().assumptions().get(0).contains("QEMU's default"), found.report().toString());
    }

    @Test
    void aLimitThatIsFarAboveWhatWasSentIsNone() throws CalibrationException {
        Recording polled = PolledRecording.every(spec(131_072, 15_000, GIGABIT), 1000);
        Recording recording = new Recording(
                RecordingRequest.of("unlimited", "vm").maxBandwidth(9_223_372_036_853_727_232.0).build(), List.of(),
                polled.samples(), List.of(), polled.outcome());
        Calibration found = Calibrator.of(recording, Calibrator.Known.NOTHING);

        assertEquals(GIGABIT, found.lineBytesPerSecond(), 0.02 * GIGABIT);
        assertEquals(0, replay(found, recording).timeError(), 0.03);
    }

    @Test
    void aGuestThatStoodStillWroteNothing() throws CalibrationException {
        Recording polled = PolledRecording.every(spec(131_072, 0.001, GIGABIT), 1000);
        Recording recording = new Recording(RecordingRequest.of("paused", "vm").guest("paused", "true").build(),
                List.of(), polled.samples(), List.of(), polled.outcome());
        Calibration found = Calibrator.of(recording, Calibrator.Known.NOTHING);

        assertEquals(DirtyModel.Kind.IDLE, found.model().kind());
        assertTrue(found.choice().contains("stood still"), found.choice());
        assertEquals(FitQuality.Level.DOUBTFUL, found.quality().level());
        assertEquals(0, replay(found, recording).timeError(), 0.03);
    }

    @Test
    void passesThatAreNotCountedShowInWhatIsLeft() throws CalibrationException {
        Recording polled = PolledRecording.every(spec(131_072, 15_000, GIGABIT), 250);
        List<RecordingSample> samples = polled.samples().stream().map(sample -> {
            Map<Counter, Double> values = RecordingSample.newValues();
            values.putAll(sample.values());
            values.remove(Counter.DIRTY_SYNC_COUNT);
            values.remove(Counter.DIRTY_PAGES_RATE);
            return new RecordingSample(sample.timeMillis(), sample.status().orElse(""), values);
        }).toList();
        Recording recording = new Recording(polled.request(), List.of(), samples, List.of(), polled.outcome());
        Calibration found = Calibrator.of(recording, Calibrator.Known.NOTHING);

        assertEquals(131_072, found.model().pages(), 0.05 * 131_072);
        assertEquals(0, replay(found, recording).timeError(), 0.03);
        assertTrue(found.report().assumptions().get(0).contains("aren't counted"), found.report().toString());
    }

    @Test
    void roundedAmountsOfAnIdleGuestSayThatItWroteNothing() throws CalibrationException {
        Recording polled = PolledRecording.every(spec(131_072, 0.001, GIGABIT), 1000);
        List<RecordingSample> samples = polled.samples().stream().map(sample -> {
            Map<Counter, Double> values = RecordingSample.newValues();
            values.putAll(sample.values());
            values.computeIfPresent(Counter.REMAINING, (counter, left) -> Math.max(0, left - 400 * 4096));
            return new RecordingSample(sample.timeMillis(), sample.status().orElse(""), values);
        }).toList();
        Calibration found = Calibrator.of(
                new Recording(polled.request(), List.of(), samples, List.of(), polled.outcome()),
                Calibrator.Known.NOTHING);

        assertEquals(DirtyModel.Kind.IDLE, found.model().kind(), found.points().toString());
    }

    @Test
    void aDirtyRateAloneGivesAGuestButNoReplay() {
        Recording recording = new Recording(RecordingRequest.of("rate", "vm").build(),
                List.of(new DirtyRateMeasurement(1000, 240 << 20, "dirty-ring")), List.of(), List.of(),
                Optional.empty());
        ImportedRecording imported = ImportedRecording.calibrated(recording,
                new Calibrator.Known(OptionalDouble.empty(), OptionalDouble.of(8L << 30)), Simulator.CATALOGS,
                new Simulator(), RunControl.NONE);

        assertEquals("", imported.refusal());
        assertEquals(61_440, imported.calibration().get().model().uniquePages(1), 1);
        assertEquals(8L << 30, imported.calibration().get().memoryBytes());
        assertTrue(imported.replay().isEmpty());
        assertEquals(FitQuality.Level.DOUBTFUL, imported.calibration().get().quality().level());
    }

    @Test
    void aBadFitIsSaidToBeBad() throws CalibrationException {
        double[][] passes = { { 40_000, 10 }, { 500, 3 }, { 30_000, 1 }, { 200, 2 } };
        Calibration found = Calibrator.of(passes(passes), Calibrator.Known.NOTHING);

        assertEquals(FitQuality.Level.BAD, found.quality().level(), found.quality().toString());
        assertTrue(found.quality().sentence().contains("doesn't describe"), found.quality().sentence());
    }

    /** Passes of which each dirties so many pages in so many seconds, seen exactly. */
    private static Recording passes(double[][] passes) {
        List<RecordingSample> samples = new ArrayList<>();
        List<RecordingEvent> events = new ArrayList<>();
        double at = 0;
        double sent = 0;
        double left = MEMORY / 4096.0;
        for (int i = 0; i <= passes.length; i++) {
            events.add(new RecordingEvent(at, "source", "MIGRATION_PASS",
                    Map.of("pass", Integer.toString(i + 1))));
            samples.add(new RecordingSample(at, "active", Map.of(Counter.REMAINING, left * 4096, Counter.NORMAL, sent,
                    Counter.TOTAL, (double) MEMORY, Counter.DIRTY_SYNC_COUNT, i + 1.0)));
            if (i < passes.length) {
                sent += left;
                left = passes[i][0];
                at += 1000 * passes[i][1];
            }
        }
        return new Recording(RecordingRequest.of("passes", "vm").build(), List.of(), samples, events,
                Optional.empty());
    }

    private static Replay replay(Calibration found, Recording recording) throws CalibrationException {
        return Replayer.of(found, recording, Simulator.CATALOGS, new Simulator());
    }

    private static ScenarioSpec spec(int pages, double writes, double rate) {
        VmSpec vm = new VmSpec("vm", MEMORY, 4096, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM,
                List.of(new WorkloadRef("uniform", new TreeMap<>(Map.of("workingSet",
                        Long.toString(pages * 4096L), "writeRate", Double.toString(writes))))));
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef("qemu", new TreeMap<>(Map.of("maxBandwidth", "0"))), List.of()),
                Double.POSITIVE_INFINITY, 300_000_000, 120_000_000_000L);
        return new ScenarioSpec("little", List.of(new LinkSpec("link", rate, 0)), List.of(vm), List.of(migration), 7);
    }
}
