package org.migworkbench.analysis.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.analysis.Results;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.PolicyRef;
import org.migworkbench.engine.spec.PolicySpec;
import org.migworkbench.engine.spec.ScenarioSpec;

/** Experiments made by hand, with numbers that are easy to check. */
public final class Experiments {

    private Experiments() {
    }

    /**
     * A run that took a time.
     *
     * @param seed      its seed
     * @param outcome   how it ended
     * @param seconds   total time
     * @param downMs    downtime
     * @param mebibytes bytes sent
     * @return the run
     */
    public static CellRun run(long seed, Outcome outcome, long seconds, long downMs, long mebibytes) {
        PolicySpec policy = new PolicySpec(new PolicyRef("xen", new java.util.TreeMap<>()), List.of());
        MigrationResult migration = MigrationResult.of("web", policy).outcome(outcome)
                .totalNanos(seconds * 1000 * Results.MILLI)
                .downtimeNanos(downMs * Results.MILLI).bytesSent(mebibytes * Results.MIB).pagesSent(1)
                .guestSlowdown(0.125).build();
        ScenarioSpec spec = new ScenarioSpec("Move", List.of(), List.of(Results.vm()), List.of(), seed);
        return CellRun.of(new RunResult(spec, "1.0.0", List.of(migration)));
    }

    /**
     * Two policies under two workloads with three seeds. Under 'busy' one run of 'New' failed, and the last one of
     * 'Old' was not completed.
     *
     * @return the experiment, with a figure for the mean and one for a workload
     */
    public static ExperimentResult twoByTwo() {
        List<ExperimentCell> cells = new ArrayList<>();
        cells.add(new ExperimentCell("Old", "idle", completed(10, 12, 14)));
        cells.add(new ExperimentCell("New", "idle", completed(5, 8, 8)));
        cells.add(new ExperimentCell("Old", "busy", List.of(run(1, Outcome.COMPLETED, 20, 100, 2000),
                run(2, Outcome.COMPLETED, 20, 100, 2000), run(3, Outcome.NOT_CONVERGED, 60, 0, 6000))));
        cells.add(new ExperimentCell("New", "busy", List.of(run(1, Outcome.COMPLETED, 22, 50, 1000),
                CellRun.failed(2, "The run failed: no more pages."), run(3, Outcome.COMPLETED, 30, 60, 3000))));
        List<PublishedDifference> published = List.of(
                new PublishedDifference(Metric.TOTAL_TIME, "New", Optional.empty(), -48.2, "Somebody, 2012"),
                new PublishedDifference(Metric.DOWNTIME, "New", Optional.of("busy"), 10, "Somebody, 2013"));
        return new ExperimentResult("New against Old", "Move", Optional.of("Old"), List.of(1L, 2L, 3L), cells,
                published);
    }

    private static List<CellRun> completed(long... seconds) {
        List<CellRun> runs = new ArrayList<>();
        for (long value : seconds) {
            runs.add(run(runs.size() + 1L, Outcome.COMPLETED, value, value, value * 100));
        }
        return runs;
    }
}
