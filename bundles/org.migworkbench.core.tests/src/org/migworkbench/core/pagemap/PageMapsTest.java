package org.migworkbench.core.pagemap;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.migworkbench.analysis.pagemap.MapGrid;
import org.migworkbench.analysis.pagemap.MapLook;
import org.migworkbench.analysis.pagemap.MapPicture;
import org.migworkbench.analysis.pagemap.MapStates;
import org.migworkbench.analysis.pagemap.PageHistory;
import org.migworkbench.analysis.pagemap.PageKind;
import org.migworkbench.analysis.pagemap.PageMap;
import org.migworkbench.core.document.TestDocuments;
import org.migworkbench.core.run.EngineBackend;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.model.Document;

/** The map of a run is what a plain record of each page says. */
class PageMapsTest {

    private static final int PAGES = 16_384;

    private static ScenarioSpec spec(String policy) {
        Document document = TestDocuments.small();
        TestDocuments.vm(document).setMemoryBytes(4096L * PAGES);
        TestDocuments.vm(document).setNonZeroBytes(4096L * PAGES / 2);
        TestDocuments.vm(document).setFreeBytes(4096L * PAGES / 8);
        document.getWorkloads().get(0).getParameters().get(0).setValue("24MiB");
        document.getWorkloads().get(0).getParameters().get(1).setValue("20000");
        document.getPolicies().get(0).setKind(policy);
        return TestDocuments.translate(document).spec().orElseThrow();
    }

    private static RunResult run(ScenarioSpec spec) {
        return new EngineBackend().run(spec, RunOptions.NONE);
    }

    private static PageMap map(RunResult result) {
        return new PageMaps(new EngineBackend()).make(result, "Web", RunControl.NONE).orElseThrow().map();
    }

    private static Stream<String> policies() {
        return TestDocuments.CATALOGS.policies().all(Strategies.class).stream()
                .map(known -> known.descriptor().id());
    }

    @ParameterizedTest
    @MethodSource("policies")
    void eachPageIsWhatAPlainRecordSays(String policy) {
        ScenarioSpec spec = spec(policy);
        PlainPageMap plain = new PlainPageMap(PAGES);
        RunResult result = new EngineBackend().run(spec, RunOptions.NONE.observer(plain).witness(plain));
        MapStates states = new MapStates(map(result));
        MapGrid every = new MapGrid(0, PAGES, 128, PAGES / 128, 1);
        int steps = 0;
        for (int round = 0; round < plain.rounds().size(); round++) {
            steps = endOfRound(states.map(), steps);
            PageKind[] expected = plain.rounds().get(round);
            int[] drawn = MapPicture.of(states, steps, every, MapLook.KIND).values();
            for (int page = 0; page < PAGES; page++) {
                assertEquals(expected[page], PageKind.values()[drawn[page]],
                        policy + ", row " + (round + 1) + ", page " + page);
            }
            assertEquals(counts(expected), states.after(steps).counts(0, PAGES));
        }
        assertEquals(states.map().stepCount(), steps);
    }

    private static int endOfRound(PageMap map, int from) {
        int step = from + 1;
        while (!map.place(step).startsWith("after ")) {
            step++;
        }
        return step;
    }

    private static Map<PageKind, Integer> counts(PageKind[] kinds) {
        Map<PageKind, Integer> counts = new EnumMap<>(PageKind.class);
        Arrays.stream(kinds).forEach(kind -> counts.merge(kind, 1, Integer::sum));
        return counts;
    }

    @Test
    void recordingChangesNothing() {
        for (String policy : List.of("xen", "qemu", "hca")) {
            RunResult plain = run(spec(policy));
            PlainPageMap witness = new PlainPageMap(PAGES);
            assertEquals(plain, new EngineBackend().run(spec(policy), RunOptions.NONE.observer(witness)
                    .witness(witness)));
        }
    }

    @Test
    void sendsAddUpToThePagesThatTheResultTells() {
        RunResult result = run(spec("xen"));
        PageMap map = map(result);
        MigrationResult migration = result.migrations().get(0);
        int[] sends = MapPicture.of(new MapStates(map), map.stepCount(), new MapGrid(0, PAGES, 128, PAGES / 128, 1),
                MapLook.SENDS).values();

        assertEquals(migration.traffic().pagesSent(), Arrays.stream(sends).asLongStream().sum());
    }

    @Test
    void theKindsOfThePoliciesAreThere() {
        assertTrue(seen("xen").containsAll(Set.of(PageKind.SENT, PageKind.SKIPPED, PageKind.DIRTY,
                PageKind.NEVER_WRITTEN)), seen("xen").toString());
        assertTrue(seen("qemu").contains(PageKind.ZERO));
        assertTrue(seen("hca").contains(PageKind.DEFERRED));
        assertTrue(seen("ar-prediction").contains(PageKind.DEFERRED));
        assertTrue(seen("me2").contains(PageKind.UNUSED));
        assertTrue(seen("qemu-postcopy").contains(PageKind.FAULTED));
        assertFalse(seen("qemu").contains(PageKind.DEFERRED));
    }

    private static Set<PageKind> seen(String policy) {
        MapStates states = new MapStates(map(run(spec(policy))));
        Set<PageKind> seen = EnumSet.noneOf(PageKind.class);
        for (int step = 0; step <= states.map().stepCount(); step++) {
            seen.addAll(states.after(step).counts(0, PAGES).keySet());
        }
        return seen;
    }

    @Test
    void goingBackIsTheSameAsComingThere() {
        PageMap map = map(run(spec("xen")));
        MapStates there = new MapStates(map);
        Map<PageKind, Integer> first = there.after(2).counts(0, PAGES);
        there.after(map.stepCount());

        assertEquals(first, there.after(2).counts(0, PAGES));
    }

    @Test
    void aPageTellsItsHistory() {
        PageMap map = map(run(spec("hca")));
        String written = PageHistory.of(map, 1).text();

        assertEquals(List.of("cold", "warm", "hot"), map.layers());
        assertTrue(written.startsWith("Page 1: ") && written.contains("layer") && written.contains("sent"), written);
    }

    @Test
    void whatHasNoPagesSaysWhy() {
        RunResult result = run(spec("xen"));
        RunResult real = new RunResult(result.spec(), "QEMU 10.0", result.migrations());
        RunResult old = new RunResult(result.spec(), "0.9.0", result.migrations());

        assertTrue(PageMaps.refusal(result).isEmpty());
        assertTrue(PageMaps.refusal(real).orElseThrow().contains("real migration"));
        assertTrue(PageMaps.refusal(old).orElseThrow().contains("run it again"));
        assertTrue(new PageMaps(new EngineBackend()).make(result, "Web", new RunControl() {
            @Override
            public void progress(double fraction, String phase) {
                // nobody looks
            }

            @Override
            public boolean isCancelled() {
                return true;
            }
        }).isEmpty());
    }
}
