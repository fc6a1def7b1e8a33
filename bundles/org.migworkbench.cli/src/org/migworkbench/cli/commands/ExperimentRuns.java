package org.migworkbench.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.result.ExperimentFiles;
import org.migworkbench.core.run.MemoryNeed;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.study.CellFolder;
import org.migworkbench.study.CellStore;
import org.migworkbench.study.ExperimentMonitor;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.study.ExperimentRunner;
import org.migworkbench.study.PlannedCell;

/** Runs experiments one after the other and writes what came of them. */
final class ExperimentRuns {

    private final CommandServices services;
    private final Fidelity fidelity;
    private final Optional<Path> folder;
    private final boolean resumes;

    ExperimentRuns(CommandServices services, Fidelity fidelity, Optional<Path> folder, boolean resumes) {
        this.services = services;
        this.fidelity = fidelity;
        this.folder = folder;
        this.resumes = resumes;
    }

    /** Each finished run is on the disk before the next begins on its thread; the table follows at the end. */
    List<ExperimentResult> run(List<ExperimentPlan> plans) {
        try {
            return folder.isPresent() ? runInto(folder.get(), plans) : runAll(plans, CellStore.NONE);
        } catch (IOException e) {
            throw new InputException("--out: '" + folder.orElseThrow() + "' cannot be written: " + FailureText.of(e),
                    e);
        }
    }

    private List<ExperimentResult> runInto(Path target, List<ExperimentPlan> plans) throws IOException {
        ExperimentFiles.remove(target);
        CellFolder cells = new CellFolder(target, resumes);
        cells.clearLeftovers();
        List<ExperimentResult> results = runAll(plans, cells);
        ExperimentFiles.write(results, target);
        return results;
    }

    private List<ExperimentResult> runAll(List<ExperimentPlan> plans, CellStore store) throws IOException {
        List<ExperimentResult> results = new ArrayList<>();
        Watch watch = new Watch(services.line(), plans.stream().mapToInt(ExperimentPlan::runs).sum());
        try (watch) {
            for (ExperimentPlan plan : plans) {
                ExperimentRunner runner = new ExperimentRunner(services.backend(),
                        MemoryNeed.runsAtOnce(plan, fidelity));
                results.add(runner.run(plan, fidelity, store, watch));
            }
        }
        if (watch.problem.get() != null) {
            throw watch.problem.get();
        }
        return results;
    }

    /**
     * Tells how many runs are made. A run that could not be kept ends what follows: its result would be lost, which is
     * what the folder is for.
     */
    private static final class Watch implements ExperimentMonitor, AutoCloseable {

        private final AtomicReference<IOException> problem = new AtomicReference<>();
        private final AtomicInteger ended = new AtomicInteger();
        private final Optional<TerminalLine> line;
        private final int runs;

        Watch(Optional<TerminalLine> line, int runs) {
            this.line = line;
            this.runs = runs;
        }

        @Override
        public boolean isCancelled() {
            return problem.get() != null;
        }

        @Override
        public void ended(PlannedCell cell, long seed, boolean recalled) {
            int made = ended.incrementAndGet();
            line.filter(TerminalLine::isDue).ifPresent(one -> one.show(made + " of " + runs + " runs are made"));
        }

        @Override
        public void notKept(PlannedCell cell, long seed, IOException cause) {
            problem.compareAndSet(null, cause);
        }

        @Override
        public void close() {
            line.ifPresent(TerminalLine::close);
        }
    }
}
