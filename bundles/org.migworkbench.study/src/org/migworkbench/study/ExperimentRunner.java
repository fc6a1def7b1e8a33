package org.migworkbench.study;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunObserver;
import org.migworkbench.engine.run.ScenarioRunner;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.quantities.FailureText;

/**
 * Makes all runs of an experiment, several at a time. The result does not depend on how many, nor on their order. A
 * run that fails is an outcome in its row and not the end of the experiment.
 */
public final class ExperimentRunner {

    private static final String CANCELLED = "Cancelled before it was finished.";

    private final ScenarioRunner runner;
    private final int threads;

    /**
     * Creates a runner that uses all processors.
     *
     * @param runner  what carries out the runs
     */
    public ExperimentRunner(ScenarioRunner runner) {
        this(runner, Runtime.getRuntime().availableProcessors());
    }

    /**
     * Creates a runner.
     *
     * @param runner  what carries out the runs
     * @param threads how many at a time, 1 or more
     */
    public ExperimentRunner(ScenarioRunner runner, int threads) {
        this.runner = Objects.requireNonNull(runner, "runner");
        this.threads = threads;
    }

    /**
     * Makes all runs and waits for them. The first seed of all cells comes first, so that an experiment that is
     * cancelled says something about each.
     *
     * @param plan     the runs
     * @param fidelity how closely they look at memory
     * @param store    keeps finished runs and knows earlier ones
     * @param monitor  follows the experiment and may cancel it
     * @return what came of the runs; those that were cancelled have no result
     */
    public ExperimentResult run(ExperimentPlan plan, Fidelity fidelity, CellStore store, ExperimentMonitor monitor) {
        AtomicBoolean interrupted = new AtomicBoolean();
        List<List<Future<CellRun>>> futures = new ArrayList<>();
        ExecutorService pool = Executors.newFixedThreadPool(threads, task -> {
            Thread thread = new Thread(task, "Experiment " + plan.name());
            thread.setDaemon(true);
            return thread;
        });
        try {
            for (long seed : plan.seeds()) {
                List<Future<CellRun>> row = new ArrayList<>();
                for (PlannedCell cell : plan.cells()) {
                    OneRun run = new OneRun(cell, seed, fidelity, store, monitor, interrupted);
                    row.add(pool.submit(run::make));
                }
                futures.add(row);
            }
            return result(plan, futures, interrupted);
        } finally {
            interrupted.set(true);
            pool.shutdownNow();
        }
    }

    private static ExperimentResult result(ExperimentPlan plan, List<List<Future<CellRun>>> futures,
            AtomicBoolean interrupted) {
        List<ExperimentCell> cells = new ArrayList<>();
        for (int i = 0; i < plan.cells().size(); i++) {
            cells.add(new ExperimentCell(plan.cells().get(i).policy(), plan.cells().get(i).workload(),
                    runs(plan, i, futures, interrupted)));
        }
        return new ExperimentResult(plan.name(), plan.scenario(), plan.baseline(), plan.seeds(), cells,
                plan.published());
    }

    private static List<CellRun> runs(ExperimentPlan plan, int cell, List<List<Future<CellRun>>> futures,
            AtomicBoolean interrupted) {
        List<CellRun> runs = new ArrayList<>();
        for (int repetition = 0; repetition < plan.seeds().size(); repetition++) {
            runs.add(await(futures.get(repetition).get(cell), plan.seeds().get(repetition), interrupted));
        }
        return runs;
    }

    private static CellRun await(Future<CellRun> future, long seed, AtomicBoolean interrupted) {
        try {
            return future.get();
        } catch (InterruptedException e) {
            interrupted.set(true);
            Thread.currentThread().interrupt();
            return CellRun.failed(seed, CANCELLED);
        } catch (ExecutionException e) {
            return CellRun.failed(seed, "The run failed: " + e.getCause());
        }
    }

    /** One run, made on a thread of its own. */
    private final class OneRun {

        private final PlannedCell cell;
        private final long seed;
        private final Fidelity fidelity;
        private final CellStore store;
        private final ExperimentMonitor monitor;
        private final AtomicBoolean interrupted;

        OneRun(PlannedCell cell, long seed, Fidelity fidelity, CellStore store, ExperimentMonitor monitor,
                AtomicBoolean interrupted) {
            this.cell = cell;
            this.seed = seed;
            this.fidelity = fidelity;
            this.store = store;
            this.monitor = monitor;
            this.interrupted = interrupted;
        }

        CellRun make() {
            Optional<ScenarioSpec> spec = cell.spec(seed);
            Optional<RunResult> earlier = spec.flatMap(wanted -> store.recall(cell, wanted, fidelity));
            CellRun run = spec.isEmpty() ? CellRun.failed(seed, cell.problem())
                    : earlier.map(CellRun::of).orElseGet(() -> run(spec.get()));
            monitor.ended(cell, seed, earlier.isPresent());
            return run;
        }

        private CellRun run(ScenarioSpec spec) {
            if (isCancelled()) {
                return CellRun.failed(seed, CANCELLED);
            }
            try {
                RunResult result = runner.run(spec, fidelity, RunObserver.NONE, new CancelOnly());
                if (isCancelled() && result.migrations().stream().anyMatch(one -> one.outcome() == Outcome.CANCELLED)) {
                    return CellRun.failed(seed, CANCELLED);
                }
                keep(result);
                return CellRun.of(result);
            } catch (RuntimeException e) {
                return CellRun.failed(seed, "The run failed: " + FailureText.of(e));
            } catch (OutOfMemoryError e) {
                return CellRun.failed(seed, "The runs together used up the memory that the program may take.");
            }
        }

        private void keep(RunResult result) {
            try {
                store.keep(cell, result);
            } catch (IOException e) {
                monitor.notKept(cell, seed, e);
            }
        }

        private boolean isCancelled() {
            return interrupted.get() || monitor.isCancelled();
        }

        private final class CancelOnly implements RunControl {

            @Override
            public boolean isCancelled() {
                return OneRun.this.isCancelled();
            }

            @Override
            public void progress(double fraction, String phaseId) {
                // The experiment counts finished runs.
            }
        }
    }
}
