package org.migworkbench.engine.policies;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.migworkbench.engine.pages.SimulationEngine;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.selection.ExploredMemory;
import org.migworkbench.engine.policies.selection.HierarchicalCopy;
import org.migworkbench.engine.policies.selection.LinearScan;
import org.migworkbench.engine.policies.selection.WriteCounts;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.PageView;
import org.migworkbench.engine.policy.RoundView;
import org.migworkbench.engine.policy.catalog.PolicyCatalog;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.Run;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ContentSpec;
import org.migworkbench.engine.spec.FaultSpec;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.PageClassSpec;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;
import org.migworkbench.engine.spec.WorkloadRef;
import org.migworkbench.engine.testkit.HandMadeView;
import org.migworkbench.engine.testkit.ReferenceMemory;

/** The hierarchical copy and the memory exploration: their rules, and the time before the first round. */
class HierarchyTest {

    private static final long SECOND = 1_000_000_000L;
    private static final HierarchicalCopy.History HISTORY = new HierarchicalCopy.History(2 * SECOND, SECOND / 20, 8,
            0.5);

    private final int[] out = new int[1024];
    private ReferenceMemory memory;

    private static long[] bits(int from, int to) {
        BitSet set = new BitSet();
        set.set(from, to);
        long[] words = new long[4];
        System.arraycopy(set.toLongArray(), 0, words, 0, set.toLongArray().length);
        return words;
    }

    /** Pages 0 to 49 cold, 50 to 99 warm, from 100 on hot, by samples before the first round. */
    private static HierarchicalCopy layered(HierarchicalCopy.Layers layers) {
        HierarchicalCopy hca = new HierarchicalCopy(new LinearScan(200, 64), 200, layers, HISTORY);
        hca.start();
        for (int i = 0; i < 12; i++) {
            hca.sampled(bits(i < 3 ? 0 : i < 4 ? 50 : i < 11 ? 99 : 100, 200));
            hca.sampled(new long[4]);
        }
        return hca;
    }

    private BitSet round(PageSelection scan, HandMadeView view) {
        view.rounds++;
        BitSet sent = new BitSet();
        scan.beginRound(view);
        for (int count = scan.select(view, 64, out); count > 0; count = scan.select(view, 64, out)) {
            for (int i = 0; i < count; i++) {
                sent.set(out[i]);
                view.candidates.clear(out[i]);
            }
        }
        return sent;
    }

    @Test
    void countsSaturateAndFade() {
        WriteCounts counts = new WriteCounts(200, 0.5);
        long[] written = bits(63, 65);
        counts.add(written, 250);
        assertEquals(250, counts.get(63));
        counts.add(written, 5);
        assertEquals(255, counts.get(64));
        counts.add(written, 255);
        assertEquals(255, counts.get(64));
        assertEquals(0, counts.get(62));
        counts.decay();
        assertEquals(127, counts.get(63));
        assertEquals(1L << 63, counts.countedWord(0));
        for (int i = 0; i < 7; i++) {
            counts.decay();
        }
        assertEquals(0, counts.get(63));
        assertEquals(0, counts.countedWord(0));
        WriteCounts kept = new WriteCounts(200, 1);
        kept.add(bits(0, 1), 200);
        kept.decay();
        assertEquals(200, kept.get(0));
    }

    @Test
    void coldPagesGoEveryRoundWarmOnesEverySecondAndHotOnesAtTheEnd() {
        HierarchicalCopy hca = layered(new HierarchicalCopy.Layers(4, 12, 2, false));
        HandMadeView view = new HandMadeView(200);
        BitSet first = round(hca, view);
        assertEquals(50, first.cardinality());
        assertEquals(49, first.length() - 1, "the highest cold page");
        assertEquals(50, hca.skippedPages(), "the warm ones, not the hot ones");
        BitSet second = round(hca, view);
        assertEquals(50, second.nextSetBit(0));
        assertEquals(100, second.length(), "the warm layer ends below the threshold");
        assertEquals(0, hca.skippedPages());
        view.finalRound = true;
        assertEquals(100, round(hca, view).cardinality());
    }

    @Test
    void hotPagesGoInTheFirstRoundIfAsked() {
        HandMadeView view = new HandMadeView(200);
        BitSet first = round(layered(new HierarchicalCopy.Layers(4, 12, 2, true)), view);
        assertEquals(150, first.cardinality());
        assertFalse(first.get(50));
        assertTrue(first.get(100));
        assertEquals(200, round(layered(new HierarchicalCopy.Layers(4, 12, 1, true)), new HandMadeView(200))
                .cardinality());
    }

    @Test
    void aRoundCountsItsWeightAfterFading() {
        HierarchicalCopy hca = layered(new HierarchicalCopy.Layers(4, 12, 2, false));
        HandMadeView view = new HandMadeView(200);
        round(hca, view);
        hca.sampled(bits(40, 60));
        // 40 to 49: 3/2 + 8 = 9; 50 to 59: 4/2 + 8 = 10; 60 to 98: 2; 100 on: 6
        view.candidates.set(0, 200);
        view.rounds = 2;
        BitSet third = round(hca, view);
        assertEquals(40 + 39, third.cardinality(), "cold now; page 99 with 11/2 = 5 and those from 100 on are warm");
        assertTrue(third.get(98) && third.get(0));
        assertFalse(third.get(40) || third.get(50) || third.get(100));
    }

    @Test
    void afterAnEmptyRoundEverythingGoes() {
        HierarchicalCopy hca = layered(new HierarchicalCopy.Layers(4, 12, 2, false));
        HandMadeView view = new HandMadeView(200);
        round(hca, view);
        round(hca, view);
        assertTrue(round(hca, view).isEmpty());
        assertEquals(0, hca.skippedPages(), "so that Xen's rule ends the live rounds here");
        assertEquals(100, round(hca, view).cardinality(), "another rule went on");
    }

    @Test
    void theThresholdsMustBeInOrder() {
        ScenarioSpec spec = Scenarios.one(16, Scenarios.policy("hca", "warmThreshold", "9", "hotThreshold", "8"), 1e6,
                Scenarios.workload("idle"));
        InvalidScenarioException refused = assertThrows(InvalidScenarioException.class, () -> Scenarios.run(spec));
        assertTrue(refused.getMessage().contains("hotThreshold 8 is below the warmThreshold 9"), refused.getMessage());
    }

    @Test
    void measuringTakesTimeAndShowsInNoRound() {
        WorkloadRef idle = Scenarios.workload("idle");
        MigrationResult xen = Scenarios.runOne(Scenarios.one(16, Scenarios.policy("xen"), 50e6, idle));
        MigrationResult hca = Scenarios.runOne(Scenarios.one(16, Scenarios.policy("hca", "measureTime", "120 ms"), 50e6,
                idle));
        assertEquals(xen.totalNanos() + 120_000_000, hca.totalNanos());
        assertEquals(120_000_000, hca.rounds().get(0).startNanos());
        assertEquals(xen.rounds().size(), hca.rounds().size());
        assertEquals(0, hca.timing().startNanos());
        MigrationResult none = Scenarios.runOne(Scenarios.one(16, Scenarios.policy("hca", "measureTime", "0"), 50e6,
                idle));
        assertEquals(xen.totalNanos(), none.totalNanos());
    }

    /** Notes the samples, and can do without some pages. */
    private static final class Notes implements PageSelection {

        final List<Integer> samples = new ArrayList<>();
        final PageSelection scan;
        final int dispensable;
        int samplesAtRound;

        Notes(int pages, int dispensable) {
            this.scan = new LinearScan(pages, 64);
            this.dispensable = dispensable;
        }

        @Override
        public long measureNanos() {
            return SECOND;
        }

        @Override
        public long sampleNanos() {
            return 300_000_000;
        }

        @Override
        public void sampled(long[] written) {
            samples.add(java.util.BitSet.valueOf(written).cardinality());
        }

        @Override
        public void explore(PageView pages, long[] notNeeded) {
            for (int page = 0; page < dispensable; page++) {
                notNeeded[page >> 6] |= 1L << page;
            }
        }

        @Override
        public void beginRound(RoundView round) {
            samplesAtRound = round.round() == 1 ? samples.size() : samplesAtRound;
            scan.beginRound(round);
        }

        @Override
        public int select(PageView pages, int budget, int[] outPages) {
            return scan.select(pages, budget, outPages);
        }

        @Override
        public int skippedPages() {
            return 0;
        }
    }

    private MigrationResult run(Notes notes, long timeout, List<FaultSpec> faults,
            boolean cancel) {
        List<PolicyProvider<?>> providers = new ArrayList<>(BuiltInPolicies.all());
        providers.add(new PolicyProvider<PageSelection>() {

            @Override
            public PolicyDescriptor<PageSelection> descriptor() {
                return new PolicyDescriptor<>("notes", PageSelection.class, "notes", "notes", "notes", List.of());
            }

            @Override
            public PageSelection create(Params params, PolicyContext context) {
                return notes;
            }
        });
        PolicySpec policy = new PolicySpec(new PolicyRef("libxc", Scenarios.params()),
                List.of(new PolicyRef("notes", Scenarios.params())));
        ScenarioSpec spec = new ScenarioSpec("one", List.of(new LinkSpec("link", Scenarios.GIGABIT, 0)),
                List.of(Scenarios.vm("vm", 16, Scenarios.workload("sweep", "workingSet", "4 MiB", "writeRate", "1000",
                        "firstPage", "0"))),
                List.of(new MigrationSpec("vm", List.of("link"), 0, policy, 20e6, 0, timeout)), List.of(), List.of(),
                faults, 3);
        memory = new ReferenceMemory(spec);
        Run run = new SimulationEngine().open(spec, PolicyCatalog.of(providers), Scenarios.WORKLOADS,
                RunOptions.NONE.observer(RunObserver.NONE).witness(memory));
        if (cancel) {
            run.advance(SECOND / 2, RunControl.NONE);
            run.advance(Long.MAX_VALUE, new RunControl() {
                @Override
                public boolean isCancelled() {
                    return true;
                }

                @Override
                public void progress(double fraction, String phaseId) {
                    // not looked at
                }
            });
        }
        return Scenarios.finish(run).migrations().get(0);
    }

    @Test
    void eachSampleTellsWhatWasWrittenSinceTheLast() {
        Notes notes = new Notes(4096, 0);
        MigrationResult result = run(notes, Long.MAX_VALUE, List.of(), false);
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertEquals(List.of(300, 300, 300, 100), notes.samples.subList(0, 4), "a thousand pages a second in turn");
        assertEquals(4, notes.samplesAtRound);
        assertEquals(result.rounds().get(0).guest().pagesDirtied(), (long) notes.samples.get(4));
    }

    @Test
    void whatThePolicyCanDoWithoutComesBackOnceItIsWritten() {
        Notes notes = new Notes(4096, 3000); // the guest writes pages 0 to 1023 in turn
        MigrationResult result = run(notes, Long.MAX_VALUE, List.of(), false);
        assertEquals(Outcome.COMPLETED, result.outcome());
        assertEquals(List.of(), memory.problems("vm"));
        assertEquals(1096, result.rounds().get(0).traffic().pagesSent());
        assertTrue(result.rounds().get(1).traffic().pagesSent() > 100, "written in round 1");
        assertTrue(result.traffic().pagesSent() - result.traffic().pagesResent() < 3000);
    }

    @Test
    void faultsCancelAndTimeOutEndTheMeasuringToo() {
        MigrationResult late = run(new Notes(4096, 0), SECOND / 2, List.of(), false);
        assertEquals(Outcome.NOT_CONVERGED, late.outcome());
        assertTrue(late.reason().contains("before round 1"), late.reason());
        assertEquals(SECOND / 2, late.totalNanos());
        assertEquals(0, late.rounds().size());
        MigrationResult cancelled = run(new Notes(4096, 0), Long.MAX_VALUE, List.of(), true);
        assertEquals(Outcome.CANCELLED, cancelled.outcome());
        assertEquals(0, cancelled.rounds().size());
        MigrationResult lost = run(new Notes(4096, 0), Long.MAX_VALUE,
                List.of(FaultSpec.ofMigration(FaultSpec.Kind.SOURCE_LOST, "vm", SECOND / 3)), false);
        assertEquals(Outcome.FAILED, lost.outcome());
        assertTrue(lost.ending().lostVm());
        assertEquals(SECOND / 3, lost.totalNanos());
        MigrationResult down = run(new Notes(4096, 0), Long.MAX_VALUE,
                List.of(FaultSpec.ofLink("link", SECOND / 3, SECOND, 0)), false);
        assertEquals(Outcome.COMPLETED, down.outcome());
        assertEquals(SECOND, down.rounds().get(0).startNanos());
    }

    private static VmSpec classes(long free, long cache) {
        return new VmSpec("vm", 64L << 20, 4096, 1, VmSpec.ALL_NON_ZERO, ContentSpec.RANDOM, 0,
                new PageClassSpec(free, cache, 1 << 20),
                List.of(Scenarios.workload("hot-cold", "workingSet", "8 MiB", "writeRate", "3000")));
    }

    private static MigrationResult migrate(VmSpec vm, PolicySpec policy) {
        ScenarioSpec spec = new ScenarioSpec("one", List.of(new LinkSpec("link", Scenarios.GIGABIT, 0)), List.of(vm),
                List.of(new MigrationSpec("vm", List.of("link"), 0, policy, 50e6, 100_000_000, 60 * SECOND)), 3);
        ReferenceMemory memory = new ReferenceMemory(spec);
        Run run = new SimulationEngine().open(spec, Scenarios.POLICIES, Scenarios.WORKLOADS,
                RunOptions.NONE.observer(RunObserver.NONE).witness(memory));
        MigrationResult result = Scenarios.finish(run).migrations().get(0);
        assertEquals(Outcome.COMPLETED, result.outcome(), result.reason());
        assertEquals(List.of(), memory.problems("vm"));
        return result;
    }

    @Test
    void freePagesAreNotSentAndCacheOnlyIfAsked() {
        VmSpec vm = classes(20L << 20, 10L << 20);
        MigrationResult plain = migrate(vm, Scenarios.policy("xen"));
        MigrationResult me2 = migrate(vm, Scenarios.policy("me2"));
        MigrationResult more = migrate(vm, Scenarios.policy("me2", "dropCache", "true"));
        assertEquals(64 * 256, plain.traffic().pagesSent() - plain.traffic().pagesResent());
        assertEquals(44 * 256, me2.traffic().pagesSent() - me2.traffic().pagesResent());
        assertEquals(34 * 256, more.traffic().pagesSent() - more.traffic().pagesResent());
    }

    @Test
    void theSelectionsFitEveryScanAndPolicy() {
        VmSpec vm = classes(20L << 20, 10L << 20);
        for (String base : List.of("xen", "libxc", "qemu", "qemu-postcopy")) {
            for (String scan : List.of("xen", "linear", "wrapping")) {
                MigrationResult explored = migrate(vm, new PolicySpec(new PolicyRef(base, Scenarios.params()),
                        List.of(new PolicyRef("exploration", Scenarios.params("scan", scan)))));
                assertEquals(44 * 256, explored.traffic().pagesSent() - explored.traffic().pagesResent(),
                        base + " " + scan);
                MigrationResult layers = migrate(vm, new PolicySpec(new PolicyRef(base, Scenarios.params()),
                        List.of(new PolicyRef("hca", Scenarios.params("scan", scan)))));
                assertEquals(64 * 256, layers.traffic().pagesSent() - layers.traffic().pagesResent(),
                        base + " " + scan);
            }
        }
    }

    @Test
    void magicianIsTheHierarchyWithCompression() {
        VmSpec vm = classes(0, 0);
        PolicySpec both = new PolicySpec(new PolicyRef("hca", Scenarios.params()),
                List.of(new PolicyRef("mecom", Scenarios.params())));
        MigrationResult magician = migrate(vm, Scenarios.policy("magician"));
        assertEquals(magician.rounds(), migrate(vm, both).rounds());
        PolicySpec parts = new PolicySpec(new PolicyRef("xen", Scenarios.params()), List.of(
                new PolicyRef("exploration", Scenarios.params()), new PolicyRef("rle", Scenarios.params())));
        assertEquals(migrate(vm, Scenarios.policy("me2")).rounds(), migrate(vm, parts).rounds());
    }

    @Test
    void anExplorationPassesOnWhatItsScanAsksFor() {
        Notes notes = new Notes(4096, 5);
        ExploredMemory explored = new ExploredMemory(notes, false);
        assertEquals(SECOND, explored.measureNanos());
        assertEquals(300_000_000, explored.sampleNanos());
        explored.sampled(new long[] { 7 });
        assertEquals(List.of(3), notes.samples);
        long[] notNeeded = new long[64];
        explored.explore(new HandMadeView(4096), notNeeded);
        assertEquals(31, notNeeded[0]);
    }
}
