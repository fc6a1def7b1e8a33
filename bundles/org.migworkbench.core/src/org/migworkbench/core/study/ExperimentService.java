package org.migworkbench.core.study;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.migworkbench.analysis.experiment.CellRun;
import org.migworkbench.analysis.experiment.ExperimentCell;
import org.migworkbench.analysis.experiment.ExperimentResult;
import org.migworkbench.analysis.result.ResultLayout;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.MemoryNeed;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.spec.ScenarioSpec;
import org.migworkbench.study.CellFolder;
import org.migworkbench.study.CellStore;
import org.migworkbench.study.ExperimentPlan;
import org.migworkbench.study.ExperimentRunner;
import org.migworkbench.study.PlannedCell;

/**
 * Runs experiments in the background and knows what came of them. A service.
 *
 * <p>Beside a document in a file, finished runs are kept in {@code NAME.results/experiments}: an experiment that was
 * broken off goes on where it was when it is run again, and what came of one of an earlier session is shown again.
 */
public final class ExperimentService {

    /** The family of the jobs of all experiments. */
    public static final Object FAMILY = ExperimentService.class;

    private static final int MOST = 64;

    private final Backend backend;
    private final List<Consumer<ExperimentQuery>> listeners = new CopyOnWriteArrayList<>();
    private final Map<String, Job> jobs = new LinkedHashMap<>();
    private final Map<String, ExperimentSnapshot> known = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, ExperimentSnapshot> eldest) {
            return size() > MOST && !eldest.getValue().running();
        }
    };

    /**
     * Creates a service.
     *
     * @param backend what carries out the runs
     */
    public ExperimentService(Backend backend) {
        this.backend = Objects.requireNonNull(backend, "backend");
    }

    /**
     * Starts an experiment as a job with progress; one for the same question that is under way is cancelled.
     * Cancelling the job ends it with what there is until then.
     *
     * @param query the question
     * @param plan  the runs
     * @return the job, scheduled
     */
    public Job run(ExperimentQuery query, ExperimentPlan plan) {
        cancel(query);
        put(new ExperimentSnapshot(query, true, 0, plan.runs(), Optional.empty(), ""));
        Job job = new ExperimentJob(query, plan,
                new ExperimentRunner(backend, MemoryNeed.runsAtOnce(plan, Fidelity.PAGE)), folder(query), this::news);
        synchronized (known) {
            jobs.put(query.key(), job);
        }
        tellIfNeverBegun(job, new ExperimentSnapshot(query, false, 0, plan.runs(), Optional.empty(),
                "The experiment was cancelled before it began."));
        job.schedule();
        return job;
    }

    private void tellIfNeverBegun(Job job, ExperimentSnapshot snapshot) {
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                // of one that told its end before, nothing more is heard
                news(job, snapshot);
            }
        });
    }

    /** What a job tells; one that another has taken the place of is not heard. */
    private void news(Job from, ExperimentSnapshot snapshot) {
        synchronized (known) {
            if (jobs.get(snapshot.query().key()) != from) {
                return;
            }
            if (!snapshot.running()) {
                jobs.remove(snapshot.query().key());
            }
        }
        put(snapshot);
    }

    /**
     * Says why an experiment is not run.
     *
     * @param query   the question
     * @param problem why, one sentence
     */
    public void refuse(ExperimentQuery query, String problem) {
        cancel(query);
        put(new ExperimentSnapshot(query, false, 0, 0, Optional.empty(), problem));
    }

    /**
     * Cancels the experiment for a question, if one is under way.
     *
     * @param query the question
     */
    public void cancel(ExperimentQuery query) {
        Job job;
        synchronized (known) {
            job = jobs.get(query.key());
        }
        if (job != null) {
            job.cancel();
        }
    }

    /**
     * What is known about a question.
     *
     * @param query the question
     * @return empty if it was never run
     */
    public Optional<ExperimentSnapshot> snapshot(ExperimentQuery query) {
        synchronized (known) {
            return Optional.ofNullable(known.get(query.key()));
        }
    }

    /**
     * Reads the runs of an earlier session back, in the background, unless something is known already. Listeners are
     * told if all runs of the plan are there.
     *
     * @param query the question
     * @param plan  the runs
     */
    public void recall(ExperimentQuery query, ExperimentPlan plan) {
        Optional<Path> folder = folder(query);
        if (folder.isEmpty() || snapshot(query).isPresent()) {
            return;
        }
        Job job = Job.create("Read the results of " + query.experimentName(),
                (ICoreRunnable) monitor -> recall(query, plan, folder.get()));
        job.setSystem(true);
        job.schedule();
    }

    private void recall(ExperimentQuery query, ExperimentPlan plan, Path folder) {
        Optional<ExperimentResult> earlier = read(plan, new CellFolder(folder, true));
        if (earlier.isPresent() && snapshot(query).isEmpty()) {
            put(new ExperimentSnapshot(query, false, plan.runs(), plan.runs(), earlier, ""));
        }
    }

    private static Optional<ExperimentResult> read(ExperimentPlan plan, CellStore store) {
        List<ExperimentCell> cells = new ArrayList<>();
        for (PlannedCell cell : plan.cells()) {
            Optional<List<CellRun>> runs = read(cell, plan.seeds(), store);
            if (runs.isEmpty()) {
                return Optional.empty();
            }
            cells.add(new ExperimentCell(cell.policy(), cell.workload(), runs.get()));
        }
        return Optional.of(new ExperimentResult(plan.name(), plan.scenario(), plan.baseline(), plan.seeds(), cells,
                plan.published()));
    }

    private static Optional<List<CellRun>> read(PlannedCell cell, List<Long> seeds, CellStore store) {
        List<CellRun> runs = new ArrayList<>();
        for (long seed : seeds) {
            Optional<CellRun> run = read(cell, seed, store);
            if (run.isEmpty()) {
                return Optional.empty();
            }
            runs.add(run.get());
        }
        return Optional.of(runs);
    }

    private static Optional<CellRun> read(PlannedCell cell, long seed, CellStore store) {
        Optional<ScenarioSpec> spec = cell.spec(seed);
        return spec.isEmpty() ? Optional.of(CellRun.failed(seed, cell.problem()))
                : store.recall(cell, spec.get(), Fidelity.PAGE).map(CellRun::of);
    }

    /**
     * Names the folder that holds the runs of the experiments of a document.
     *
     * @param query a question about one of them
     * @return the folder, which need not exist; empty for a document that is in no file
     */
    public static Optional<Path> folder(ExperimentQuery query) {
        return ResultLayout.beside(query.documentPath()).map(results -> results.resolve(ResultLayout.EXPERIMENTS));
    }

    /**
     * Adds a listener.
     *
     * @param listener is told the question about which more is known, on any thread; must be quick
     */
    public void addListener(Consumer<ExperimentQuery> listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener is told nothing more
     */
    public void removeListener(Consumer<ExperimentQuery> listener) {
        listeners.remove(listener);
    }

    private void put(ExperimentSnapshot snapshot) {
        synchronized (known) {
            known.put(snapshot.query().key(), snapshot);
        }
        listeners.forEach(listener -> listener.accept(snapshot.query()));
    }
}
