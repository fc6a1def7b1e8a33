package org.migworkbench.core.study;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.result.ExperimentFiles;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.quantities.FailureText;
import org.migworkbench.study.CellFolder;
import org.migworkbench.study.CellStore;
import org.migworkbench.study.ExperimentMonitor;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.study.ExperimentRunner;
import org.migworkbench.study.PlannedCell;

/**
 * The job of one experiment. Its table is written at the end: where a folder holds runs but no table, an experiment was
 * broken off, and its runs are taken; else all runs are made anew.
 */
final class ExperimentJob extends Job {

    private final ExperimentQuery query;
    private final ExperimentPlan plan;
    private final ExperimentRunner runner;
    private final Optional<Path> folder;
    private final BiConsumer<Job, ExperimentSnapshot> news;

    /**
     * Creates a job.
     *
     * @param query  the question
     * @param plan   the runs
     * @param runner makes them
     * @param folder where finished runs are kept; empty for nowhere
     * @param news   is told how far the experiment is, by this job
     */
    public ExperimentJob(ExperimentQuery query, ExperimentPlan plan, ExperimentRunner runner, Optional<Path> folder,
            BiConsumer<Job, ExperimentSnapshot> news) {
        super("Run " + query.experimentName());
        this.query = query;
        this.plan = plan;
        this.runner = runner;
        this.folder = folder;
        this.news = news;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == ExperimentService.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        monitor.beginTask(getName(), plan.runs());
        AtomicInteger done = new AtomicInteger();
        try {
            ExperimentResult result = runner.run(plan, Fidelity.PAGE, store(), new Progress(monitor, done));
            return ended(result, done.get(), monitor);
        } catch (RuntimeException e) {
            return failed(e, done.get());
        } finally {
            monitor.done();
        }
    }

    private IStatus ended(ExperimentResult result, int done, IProgressMonitor monitor) {
        if (!monitor.isCanceled()) {
            writeTable(result);
        }
        tell(new ExperimentSnapshot(query, false, done, plan.runs(), Optional.of(result), ""));
        return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
    }

    private IStatus failed(RuntimeException cause, int done) {
        tell(new ExperimentSnapshot(query, false, done, plan.runs(), Optional.empty(),
                "The experiment failed: " + FailureText.of(cause)));
        return Status.error("The experiment '" + query.experimentName() + "' failed: " + FailureText.of(cause), cause);
    }

    private void tell(ExperimentSnapshot snapshot) {
        news.accept(this, snapshot);
    }

    private CellStore store() {
        if (folder.isEmpty()) {
            return CellStore.NONE;
        }
        boolean brokenOff = !Files.exists(table().resolve(ResultLayout.EXPERIMENT));
        try {
            ExperimentFiles.remove(table());
        } catch (IOException e) {
            warn("The table in " + table() + " could not be removed: ", e);
        }
        CellFolder cells = new CellFolder(folder.get(), brokenOff);
        cells.clearLeftovers();
        return cells;
    }

    /** Each experiment has a table of its own, beside its runs. */
    private Path table() {
        String first = plan.cells().isEmpty() ? "" : plan.cells().get(0).folder();
        return folder.orElseThrow().resolve(ResultLayout.CELLS).resolve(first.replaceFirst("/.*", ""));
    }

    private void writeTable(ExperimentResult result) {
        if (folder.isPresent()) {
            try {
                ExperimentFiles.write(List.of(result), table());
            } catch (IOException e) {
                warn("The table of '" + query.experimentName() + "' could not be written: ", e);
            }
        }
    }

    private static void warn(String what, IOException cause) {
        ILog.of(ExperimentJob.class).warn(what + FailureText.of(cause), cause);
    }

    private final class Progress implements ExperimentMonitor {

        private final IProgressMonitor monitor;
        private final AtomicInteger done;
        private boolean told;

        Progress(IProgressMonitor monitor, AtomicInteger done) {
            this.monitor = monitor;
            this.done = done;
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public synchronized void ended(PlannedCell cell, long seed, boolean recalled) {
            monitor.worked(1);
            tell(new ExperimentSnapshot(query, true, done.incrementAndGet(), plan.runs(), Optional.empty(), ""));
        }

        @Override
        public synchronized void notKept(PlannedCell cell, long seed, IOException cause) {
            if (!told) {
                told = true;
                warn("A run of '" + query.experimentName() + "' could not be kept: ", cause);
            }
        }
    }
}
