package org.migworkbench.analysis.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import org.migworkbench.analysis.Results;
import org.migworkbench.analysis.compare.FigureCell.Mark;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.LinkSpec;
import org.migworkbench.engine.spec.MigrationSpec;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.engine.spec.VmSpec;

class ComparisonTest {

    private static MigrationResult migration() {
        return Results.migration(Outcome.COMPLETED, true);
    }

    private static ComparedResult named(String label, MigrationResult migration) {
        return new ComparedResult(label, false, Results.run(migration));
    }

    private static Comparison of(MigrationResult first, MigrationResult second) {
        return new Comparison(List.of(named("A", first), named("B", second)), 0, "web", Tolerance.USUAL);
    }

    private static FigureCell cell(Comparison comparison, String id) {
        return comparison.figures().stream().filter(row -> row.id().equals(id)).findFirst().orElseThrow().cells()
                .get(1);
    }

    @Test
    void equalResultsAreTheSameInAll() {
        Comparison comparison = of(migration(), migration());

        assertFalse(comparison.differs());
        assertTrue(comparison.figures().stream().allMatch(row -> row.cells().get(1).mark() == Mark.SAME));
        assertEquals("28.1 s (same)", cell(comparison, "totalTimeMs").line());
    }

    @Test
    void aDifferenceWithinTheToleranceIsTheSameAndOneBeyondItIsNot() {
        long total = migration().totalNanos();
        FigureCell within = cell(of(migration(), migration().change().totalNanos(total + total / 20).build()),
                "totalTimeMs");
        FigureCell beyond = cell(of(migration(), migration().change().totalNanos(total + total / 19).build()),
                "totalTimeMs");
        FigureCell less = cell(of(migration(), migration().change().totalNanos(total / 2).build()), "totalTimeMs");

        assertEquals(Mark.SAME, within.mark());
        assertEquals("+5.00 %", within.difference());
        assertEquals(Mark.MORE, beyond.mark());
        assertEquals(Mark.LESS, less.mark());
        assertEquals("14.1 s (-50.0 %)", less.line());
    }

    @Test
    void whatIsNotKnownOfOneIsNoDifference() {
        MigrationResult failed = Results.migration(Outcome.FAILED, false);
        Comparison comparison = of(migration(), failed);

        assertEquals(Mark.OTHER, cell(comparison, "state").mark());
        assertEquals(Mark.UNKNOWN, cell(comparison, "downtimeMs").mark());
        assertEquals(OptionalDouble.empty(), cell(comparison, "downtimeMs").value());
    }

    @Test
    void aSlowdownThatNobodyMeasuredIsNotZero() {
        ComparedResult live = new ComparedResult("Live", true,
                Results.run(migration().change().guestSlowdown(0).build()));
        Comparison comparison = new Comparison(List.of(named("A", migration()), live), 0, "web", Tolerance.USUAL);

        assertEquals("\u2013", cell(comparison, "guestSlowdown").text());
        assertFalse(comparison.differs());
    }

    @Test
    void againstNothingTheDifferenceIsTheValue() {
        Comparison comparison = of(migration(), migration().change().zeroPages(0).build());
        Comparison back = new Comparison(comparison.results(), 1, "web", Tolerance.USUAL);

        assertEquals("-100 %", cell(comparison, "zeroPages").difference());
        assertEquals("+100", back.figures().stream().filter(row -> row.id().equals("zeroPages")).findFirst()
                .orElseThrow().cells().get(0).difference());
    }

    @Test
    void singleMigrationsBelongTogetherWhateverTheirNamesAndOthersAreMissed() {
        RunResult web = Results.run(migration());
        ComparedResult other = new ComparedResult("Other", false, renamed(web, "db"));
        ComparedResult two = new ComparedResult("Two", false, two(web, "x", "y"));
        Comparison single = new Comparison(List.of(named("A", migration()), other), 0, "web", Tolerance.USUAL);
        Comparison missing = new Comparison(List.of(named("A", migration()), two), 0, "web", Tolerance.USUAL);

        assertEquals(List.of("web"), ComparedResult.vms(single.results()));
        assertFalse(single.differs());
        assertEquals(1, single.remarks().size());
        assertTrue(single.remarks().get(0).contains("stands for"), single.remarks().get(0));
        assertEquals(List.of("web", "x", "y"), ComparedResult.vms(missing.results()));
        assertTrue(missing.differs());
        assertTrue(missing.remarks().get(0).contains("is not in"), missing.remarks().get(0));
    }

    private static RunResult renamed(RunResult run, String name) {
        return two(run, name);
    }

    private static RunResult two(RunResult run, String... names) {
        List<String> vms = List.of(names);
        VmSpec vm = run.spec().vms().get(0);
        MigrationSpec asked = run.spec().migrations().get(0);
        MigrationResult result = run.migrations().get(0);
        ScenarioSpec spec = new ScenarioSpec(run.spec().name(), List.<LinkSpec>copyOf(run.spec().links()),
                vms.stream().map(name -> new VmSpec(name, vm.memoryBytes(), vm.pageSizeBytes(), vm.vcpus(),
                        vm.nonZeroBytes(), vm.content(), vm.workloads())).toList(),
                vms.stream().map(name -> new MigrationSpec(name, asked.path(), asked.startNanos(), asked.policy(),
                        asked.bandwidthLimitBytesPerSecond(), 0, asked.timeoutNanos())).toList(),
                run.spec().seed());
        return new RunResult(spec, run.engineVersion(), vms.stream().map(name -> MigrationResult
                .of(name, result.policy()).outcome(result.outcome()).endKind(result.ending().kind())
                .totalNanos(result.totalNanos()).downtimeNanos(result.downtimeNanos()).bytesSent(result.bytesSent())
                .pagesSent(result.traffic().pagesSent()).pagesResent(result.traffic().pagesResent())
                .zeroPages(result.traffic().zeroPages()).guestSlowdown(result.guest().slowdown())
                .rounds(result.rounds()).build()).toList());
    }
}
