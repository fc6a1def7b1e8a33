package org.migworkbench.core.imports;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.core.document.Translation;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.model.Document;
import org.migworkbench.model.Scenario;
import org.migworkbench.recording.Counter;
import org.migworkbench.recording.DirtyRateMeasurement;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.RecordingRequest;
import org.migworkbench.recording.RecordingSample;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.CalibrationException;
import org.migworkbench.recording.calibration.Calibrator;
import org.migworkbench.recording.calibration.DirtyModel;
import org.migworkbench.recording.calibration.FittedValue;
import org.migworkbench.recording.calibration.Replay;

/** What a simulated guest writes is found again from its passes, within the uncertainty that is stated. */
class CalibrationRecoveryTest {

    private static final int SEEDS = 20;
    private static final long MEMORY = 256L << 20;
    /** So many standard errors hold an estimate: of 80 estimates one may be outside of 3.2 by chance every ten runs. */
    private static final double WITHIN = 3.2;

    @Test
    void aUniformWriterIsRecovered() throws CalibrationException {
        int pages = 16_384;
        double writes = 3000;
        for (int seed = 1; seed <= SEEDS; seed++) {
            Calibration found = calibrate(
                    spec(seed, 24 << 20, "uniform", Map.of("workingSet", "64 MiB", "writeRate", "3000")));
            assertEquals(DirtyModel.Kind.UNIFORM, found.model().kind());
            assertRecovered(found, 0, pages);
            assertRecovered(found, 1, writes / pages);
            assertTrue(found.estimates().get(0).standardError() < 0.15 * pages, found.estimates().toString());
            assertEquals(writes, found.model().writesPerSecond(), 0.1 * writes);
            assertRecovered(found, 3, (40 << 20) / 4096);
            assertEquals(MEMORY, found.memoryBytes());
        }
    }

    @Test
    void hotAndColdPagesThatLieEvenlyAreToldApart() throws CalibrationException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Calibration found = calibrate(spec(seed, 44 << 20, stripes()));
            assertEquals(DirtyModel.Kind.HOT_COLD, found.model().kind(), found.choice());
            assertRecovered(found, 0, 4096);
            assertRecovered(found, 1, 6000.0 / 4096);
            assertRecovered(found, 2, 36_864);
            // The cold set isn't seen to saturate, so sizes and rates are uncertain; what is written in a time isn't.
            assertEquals(hotColdPages(0.5), found.model().uniquePages(0.5), 0.05 * hotColdPages(0.5));
        }
    }

    @Test
    void ofHotPagesInOnePlaceTheCurveIsFoundRoughly() throws CalibrationException {
        for (int seed = 1; seed <= SEEDS; seed++) {
            Calibration found = calibrate(spec(seed, 44 << 20, "hot-cold", Map.of("workingSet", "160 MiB",
                    "writeRate", "8000", "hotWrites", "0.75", "hotPages", "0.1")));
            assertEquals(DirtyModel.Kind.HOT_COLD, found.model().kind(), found.choice());
            for (double seconds : new double[] { 0.1, 0.5, 3 }) {
                assertEquals(hotColdPages(seconds), found.model().uniquePages(seconds), 0.2 * hotColdPages(seconds),
                        "seed " + seed + ", " + seconds + " s");
            }
        }
    }

    private static double hotColdPages(double seconds) {
        return 4096 * (1 - Math.exp(-seconds * 6000 / 4096)) + 36_864 * (1 - Math.exp(-seconds * 2000 / 36_864));
    }

    /** Three quarters of 8000 writes a second to a tenth of 40960 pages, in stripes all over the working set. */
    private static List<WorkloadRef> stripes() {
        List<WorkloadRef> stripes = new ArrayList<>();
        for (int i = 0; i < 16; i++) {
            int first = i * 2560;
            stripes.add(new WorkloadRef("uniform", new TreeMap<>(
                    Map.of("workingSet", "1 MiB", "writeRate", "375", "firstPage", Integer.toString(first)))));
            stripes.add(new WorkloadRef("uniform", new TreeMap<>(
                    Map.of("workingSet", "9 MiB", "writeRate", "125", "firstPage", Integer.toString(first + 256)))));
        }
        return stripes;
    }

    @ParameterizedTest
    @ValueSource(ints = { 1, 2, 3 })
    void theReplayOfASimulationIsTheSimulation(int seed) throws CalibrationException {
        Recording recording = SimulatedRecording
                .of(spec(seed, 24 << 20, "uniform", Map.of("workingSet", "64 MiB", "writeRate", "3000")));
        Replay replay = Replayer.of(Calibrator.of(recording, Calibrator.Known.line(OptionalDouble.of(1.25e9))),
                recording, Simulator.CATALOGS,
                new Simulator());

        assertEquals(0, replay.timeError(), 0.03);
        assertEquals(0, replay.bytesError(), 0.03);
        assertTrue(replay.sameEnd());
    }

    @Test
    void severalWindowsBeforeTheMigrationAreEnough() throws CalibrationException {
        DirtyModel guest = new DirtyModel(DirtyModel.Kind.UNIFORM, List.of(new DirtyModel.PageClass(20_000, 0.3)));
        List<DirtyRateMeasurement> rates = List.of(0.5, 1.0, 2.0, 4.0, 8.0, 16.0).stream()
                .map(seconds -> new DirtyRateMeasurement(seconds * 1000,
                        Math.rint(guest.uniquePages(seconds) * 4096 / seconds / (1 << 20)) * (1 << 20),
                        "page-sampling"))
                .toList();
        Calibration found = Calibrator.of(new Recording(RecordingRequest.of("before", "vm").memoryBytes(1 << 28)
                .build(), rates, List.of(), List.of(), Optional.empty()), Calibrator.Known.NOTHING);

        assertRecovered(found, 0, 20_000);
        assertRecovered(found, 1, 0.3);
        assertTrue(found.warnings().stream().anyMatch(text -> text.contains("no page is taken to be zero")));
    }

    @Test
    void fastWritesAreABoundAndSaidToBe() throws CalibrationException {
        Calibration found = calibrate(
                spec(7, 24 << 20, "sweep", Map.of("workingSet", "8 MiB", "writeRate", "1000000")));

        assertEquals(2048, found.model().pages(), 0.05 * 2048);
        assertTrue(Double.isInfinite(found.estimates().get(1).standardError()), found.estimates().toString());
        assertTrue(found.warnings().stream().anyMatch(text -> text.contains("isn't determined")));
    }

    @Test
    void nothingToFitIsSaid() {
        Recording empty = new Recording(RecordingRequest.of("nothing", "vm").memoryBytes(1 << 20).build(), List.of(),
                List.of(), List.of(), Optional.empty());
        Recording noMemory = new Recording(RecordingRequest.of("nothing", "vm").build(), List.of(),
                List.of(new RecordingSample(1, "active", Map.of(Counter.NORMAL, 1.0))), List.of(), Optional.empty());

        assertTrue(refusal(empty).contains("neither a whole pass"));
        assertTrue(refusal(noMemory).contains("memory"));
    }

    @Test
    void theScenariosCanBeRun() throws CalibrationException {
        Recording recording = SimulatedRecording
                .of(spec(1, 64 << 20, "hot-cold", Map.of("workingSet", "64 MiB", "writeRate", "6000")));
        Document document = CalibratedScenario.of(Calibrator.of(recording, Calibrator.Known.NOTHING), recording,
                Simulator.CATALOGS.policies());
        assertEquals(5, document.getScenarios().size());
        for (Scenario scenario : document.getScenarios()) {
            Translation translation = ScenarioSpecs.translate(document, scenario, Simulator.CATALOGS.policies(),
                    Simulator.CATALOGS.workloads());
            assertEquals(List.of(), translation.findings());
            assertTrue(translation.spec().isPresent());
        }
    }

    private static String refusal(Recording recording) {
        return assertThrows(CalibrationException.class, () -> Calibrator.of(recording, Calibrator.Known.NOTHING))
                .getMessage();
    }

    private static void assertRecovered(Calibration found, int estimate, double truth) {
        FittedValue one = found.estimates().get(estimate);
        assertTrue(Math.abs(Math.log(one.value() / truth)) <= WITHIN * one.standardError() / one.value(),
                truth + " " + one + " " + found.points());
    }

    private static Calibration calibrate(ScenarioSpec spec) throws CalibrationException {
        return Calibrator.of(SimulatedRecording.of(spec), Calibrator.Known.line(OptionalDouble.of(1.25e9)));
    }

    private static ScenarioSpec spec(long seed, double bandwidth, String kind, Map<String, String> params) {
        return spec(seed, bandwidth, List.of(new WorkloadRef(kind, new TreeMap<>(params))));
    }

    private static ScenarioSpec spec(long seed, double bandwidth, List<WorkloadRef> workloads) {
        VmSpec vm = new VmSpec("vm", MEMORY, 4096, 1, 40L << 20, ContentSpec.RANDOM, workloads);
        MigrationSpec migration = new MigrationSpec("vm", List.of("link"), 0,
                new PolicySpec(new PolicyRef("qemu", new TreeMap<>()), List.of()), bandwidth, 30_000_000,
                120_000_000_000L);
        return new ScenarioSpec("synthetic", List.of(new LinkSpec("link", 1.25e9, 0)), List.of(vm),
                List.of(migration), seed);
    }
}
