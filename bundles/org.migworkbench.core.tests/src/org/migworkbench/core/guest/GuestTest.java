package org.migworkbench.core.guest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.workload.WorkloadCatalog;
import org.migworkbench.engine.workloads.BuiltInWorkloads;
import org.migworkbench.recording.RecordingReader;
import org.migworkbench.recording.calibration.Calibration;
import org.migworkbench.recording.calibration.Calibrator;

/** Where regions lie on the strip, what they lead to, and guests to begin with. */
class GuestTest {

    private static final WorkloadCatalog CATALOG = WorkloadCatalog.of(BuiltInWorkloads.all());
    private static final long SECOND = 1_000_000_000L;
    private static final long MIB = 1 << 20;
    private static final int PAGE = 4096;

    private static VmSpec vm(long memory, WorkloadRef... workloads) {
        return new VmSpec("vm", memory, PAGE, 1, VmSpec.ALL_NON_ZERO,
                new ContentSpec(ContentSpec.Kind.RANDOM, 1), List.of(workloads));
    }

    private static WorkloadRef ref(String kind, String... values) {
        TreeMap<String, String> map = new TreeMap<>();
        for (int i = 0; i < values.length; i += 2) {
            map.put(values[i], values[i + 1]);
        }
        return new WorkloadRef(kind, map);
    }

    private static GuestPreview preview(VmSpec vm, long seconds) {
        return GuestPreview.of(vm, seconds * SECOND, CATALOG, 1, () -> false);
    }

    @Test
    void addressesAndColumnsAgreeForGuestsOfAllSizes() {
        for (long memory = 64 * MIB; memory <= 1L << 40; memory *= 2) {
            StripScale scale = new StripScale(memory, PAGE, 60 * SECOND, 700, 120);
            for (int x = 0; x <= 700; x += 7) {
                assertEquals(x, scale.x(scale.bytes(x)), 2, memory + " at " + x);
                assertEquals(0, scale.bytes(x) % PAGE);
            }
            assertEquals(memory, scale.bytes(700));
            assertEquals(memory, scale.bytes(10_000));
            assertEquals(0, scale.bytes(-3));
        }
    }

    @Test
    void anEdgeNearbyHolds() {
        StripScale scale = new StripScale(1024 * MIB, PAGE, 60 * SECOND, 512, 120);
        long edge = 300 * MIB + PAGE;
        assertEquals(edge, scale.snapped(152, List.of(edge)));
        assertEquals(scale.bytes(160), scale.snapped(160, List.of(edge)));
    }

    @Test
    void aRegionStaysInTheMemoryAndHoldsItsSize() {
        RegionPlace place = new RegionPlace(100 * MIB, 50 * MIB, 0, 0, 0);
        assertEquals(974 * MIB, place.moved(5000 * MIB, 0, 1024 * MIB).startBytes());
        assertEquals(0, place.moved(-5000 * MIB, -SECOND, 1024 * MIB).startBytes());
        assertEquals(50 * MIB, place.moved(5000 * MIB, 0, 1024 * MIB).lengthBytes());
        assertEquals(MIB, place.resized(RegionPlace.Side.LEFT, 900 * MIB, MIB, 1024 * MIB).lengthBytes());
        assertEquals(924 * MIB, place.resized(RegionPlace.Side.RIGHT, 9000 * MIB, MIB, 1024 * MIB).lengthBytes());
        assertEquals(20 * SECOND,
                place.resized(RegionPlace.Side.BOTTOM, 20 * SECOND, SECOND, 60 * SECOND).forNanos());
        assertEquals(0, place.resized(RegionPlace.Side.BOTTOM, 60 * SECOND, SECOND, 60 * SECOND).forNanos());
        RegionPlace turns = new RegionPlace(0, MIB, 5 * SECOND, 5 * SECOND, 8 * SECOND);
        assertEquals(8 * SECOND, turns.resized(RegionPlace.Side.BOTTOM, 50 * SECOND, SECOND, 60 * SECOND).forNanos());
        assertEquals(2 * SECOND, turns.resized(RegionPlace.Side.TOP, 0, SECOND, 60 * SECOND).fromNanos());
    }

    @Test
    void thePreviewCountsWhatIsWrittenOnceWhereRegionsOverlap() {
        WorkloadRef sweep = ref("sweep", "workingSet", "512 MiB", "writeRate", "131072");
        assertEquals(512 * MIB, last(preview(vm(4096 * MIB, sweep), 10).written()), MIB);
        assertEquals(512 * MIB, last(preview(vm(4096 * MIB, sweep, sweep), 10).written()), MIB);
    }

    @Test
    void phasesShowInTheDirtyRate() {
        GuestPreview preview = preview(vm(4096 * MIB, ref("sweep", "workingSet", "1 GiB", "writeRate", "10000",
                "activeFrom", "30 s")), 60);
        assertEquals(0, preview.dirtied()[50], 0);
        assertEquals(0.5 * 10000 * PAGE, preview.dirtied()[90], 0.1 * 10000 * PAGE);
    }

    @Test
    void aSmallRegionOfAHugeGuestIsSeen() {
        GuestPreview preview = preview(vm(1L << 40, ref("uniform", "workingSet", "64 MiB", "writeRate", "1e6",
                "firstPage", "200000001")), 60);
        assertEquals(64 * MIB, last(preview.written()), MIB);
        assertTrue(preview.isMade());
        assertFalse(GuestPreview.of(vm(1L << 40), SECOND, CATALOG, 1, () -> true).isMade());
    }

    private static double last(double[] values) {
        return values[values.length - 1];
    }

    @Test
    void allPresetsFitEightGibibytes() {
        List<String> names = new ArrayList<>();
        for (GuestPreset preset : GuestPreset.all()) {
            names.add(preset.name());
            assertTrue(preset.within(8L << 30, PAGE, CATALOG).isPresent(), preset.name());
            assertFalse(preset.citation().isBlank());
        }
        assertEquals(List.of("Idle", "Web server", "Database", "Kernel build", "Cache", "Stress, 512 MiB"), names);
        assertTrue(GuestPreset.all().get(5).within(1L << 28, PAGE, CATALOG).isEmpty());
        assertTrue(GuestPreset.all().get(4).within(4L << 30, PAGE, CATALOG).orElseThrow().get(0).params()
                .get("points").startsWith("0.125:16896,0.25:39936,"), "the curve loses its last points only");
    }

    @Test
    void theDatabaseIsWhatCalibrationFindsInTheRecording() throws Exception {
        String folder = System.getProperty("recordings.directory", "");
        Path file = Path.of(folder, "Precopy_Convergent-1.jsonl");
        assumeTrue(Files.exists(file), "with -Drecordings.directory alone: the data is not part of the project");
        Calibration found = Calibrator.of(RecordingReader.read(file), Calibrator.Known.NOTHING);
        Map<String, String> preset = GuestPreset.all().get(2).workloads().get(0).params();
        assertEquals(found.model().pages(), 75837, 1);
        assertEquals("75837 pages", preset.get("workingSet"));
        assertEquals(found.model().writesPerSecond(), Double.parseDouble(preset.get("writeRate")), 10);
    }
}
