package org.migworkbench.cli.commands;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.result.ExperimentFiles;
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

    private final ExperimentRunner runner;
    private final Fidelity fidelity;
    private final Optional<Path> folder;
    private final boolean resumes;

    ExperimentRuns(ExperimentRunner runner, Fidelity fidelity, Optional<Path> folder, boolean resumes) {
        this.runner = runner;
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
        AtomicReference<IOException> problem = new AtomicReference<>();
        List<ExperimentResult> results = new ArrayList<>();
        for (ExperimentPlan plan : plans) {
            results.add(runner.run(plan, fidelity, store, new FirstProblem(problem)));
        }
        if (problem.get() != null) {
            throw problem.get();
        }
        return results;
    }

    /** A run that could not be kept ends what follows: its result would be lost, which is what the folder is for. */
    private record FirstProblem(AtomicReference<IOException> problem) implements ExperimentMonitor {

        @Override
        public boolean isCancelled() {
            return problem.get() != null;
        }

        @Override
        public void notKept(PlannedCell cell, long seed, IOException cause) {
            problem.compareAndSet(null, cause);
        }
    }
}
