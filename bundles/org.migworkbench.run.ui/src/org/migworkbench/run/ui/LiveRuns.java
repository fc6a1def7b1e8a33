package org.migworkbench.run.ui;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.eclipse.ui.progress.IProgressConstants;
import org.migworkbench.core.run.Backend;
import org.migworkbench.core.run.ResultListener;
import org.migworkbench.core.run.ResultStore;
import org.migworkbench.core.run.RunListener;
import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.run.RunRequest;
import org.migworkbench.core.run.RunService;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.ScenarioSpec;

/** What is known about each question: the run under way, the latest result, or why there is none. A service. */
public final class LiveRuns {

    private static final int MOST_RUNS = 64;

    private final RunService service;
    private final ResultStore store;
    private final Recorder recorder = new Recorder();
    private final List<Consumer<RunQuery>> listeners = new CopyOnWriteArrayList<>();
    private final Map<RunQuery, Job> jobs = new LinkedHashMap<>();
    private final Map<RunQuery, RunSnapshot> refused = new LinkedHashMap<>();
    /** What each scenario was when its result was asked back from its folder. */
    private final Map<RunQuery, ScenarioSpec> recalledFor = new LinkedHashMap<>();
    private final Map<RunQuery, LiveRun> runs = new LinkedHashMap<>(16, 0.75f, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<RunQuery, LiveRun> eldest) {
            return size() > MOST_RUNS && !eldest.getValue().isRunning();
        }
    };

    /**
     * Follows the runs of a service.
     *
     * @param service what runs
     * @param store   what keeps results
     */
    public LiveRuns(RunService service, ResultStore store) {
        this.service = Objects.requireNonNull(service, "service");
        this.store = Objects.requireNonNull(store, "store");
        service.addListener(recorder);
        store.addListener(recorder);
    }

    /** Stops following. */
    public void close() {
        service.removeListener(recorder);
        store.removeListener(recorder);
    }

    /**
     * Runs a scenario; an older run for the same question that is still under way is cancelled.
     *
     * @param request what to run
     * @return the job, scheduled
     */
    public Job run(RunRequest request) {
        return run(request, () -> service.run(request));
    }

    /**
     * Runs a scenario with another backend than the usual one, as {@link #run(RunRequest)} does.
     *
     * @param request what to run
     * @param backend what carries it out
     * @return the job, scheduled
     */
    public Job run(RunRequest request, Backend backend) {
        return run(request, () -> service.run(request, backend));
    }

    private Job run(RunRequest request, Supplier<Job> start) {
        cancel(request.query());
        LiveRun live = new LiveRun(request);
        synchronized (runs) {
            runs.put(request.query(), live);
            refused.remove(request.query());
            recalledFor.remove(request.query());
        }
        tell(request.query());
        Job job = start.get();
        job.setProperty(IProgressConstants.NO_IMMEDIATE_ERROR_PROMPT_PROPERTY, Boolean.TRUE);
        synchronized (runs) {
            jobs.put(request.query(), job);
        }
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                ended(live, job);
            }
        });
        if (job.getState() == Job.NONE) {
            ended(live, job);
        }
        return job;
    }

    /**
     * Says why a scenario isn't run.
     *
     * @param query    the question
     * @param problems why, at least one
     */
    public void refuse(RunQuery query, List<RunProblem> problems) {
        synchronized (runs) {
            refused.put(query, new RunSnapshot(query, false, false, List.of(), problems));
        }
        tell(query);
    }

    /**
     * Asks for the result of an earlier session; listeners are told once it is there.
     *
     * @param query the question
     * @param now   what the scenario would run now; empty if it can't be run
     */
    void recall(RunQuery query, Optional<ScenarioSpec> now) {
        synchronized (runs) {
            now.ifPresentOrElse(spec -> recalledFor.put(query, spec), () -> recalledFor.remove(query));
        }
        store.recall(query);
    }

    /**
     * Cancels the run for a question, if one is under way.
     *
     * @param query the question
     */
    public void cancel(RunQuery query) {
        Job job;
        synchronized (runs) {
            job = jobs.get(query);
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
    Optional<RunSnapshot> snapshot(RunQuery query) {
        LiveRun live;
        ScenarioSpec recalled;
        synchronized (runs) {
            if (refused.containsKey(query)) {
                return Optional.of(refused.get(query));
            }
            live = runs.get(query);
            recalled = recalledFor.get(query);
        }
        return live != null ? Optional.of(live.snapshot()) : store.latest(query).map(result -> LiveRun.snapshot(query,
                result, recalled != null && !recalled.equals(result.spec())));
    }

    /**
     * Adds a listener.
     *
     * @param listener is told the question about which more is known, on any thread; must be quick
     */
    void addListener(Consumer<RunQuery> listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener is told nothing more
     */
    void removeListener(Consumer<RunQuery> listener) {
        listeners.remove(listener);
    }

    private void tell(RunQuery query) {
        listeners.forEach(listener -> listener.accept(query));
    }

    /** The job is over; if nobody heard of a result, it was cancelled before it began. */
    private void ended(LiveRun live, Job job) {
        synchronized (runs) {
            jobs.remove(live.request().query(), job);
        }
        if (live.isRunning()) {
            live.fail(List.of(new RunProblem("", "The run was cancelled before it began.")));
        }
        tell(live.request().query());
    }

    private Optional<LiveRun> current(RunRequest request) {
        synchronized (runs) {
            LiveRun live = runs.get(request.query());
            return live != null && live.request() == request ? Optional.of(live) : Optional.empty();
        }
    }

    private final class Recorder implements RunListener, ResultListener {

        @Override
        public void started(RunRequest request) {
            synchronized (runs) {
                LiveRun known = runs.get(request.query());
                if (known == null || !known.isRunning()) {
                    runs.put(request.query(), new LiveRun(request));
                }
            }
            tell(request.query());
        }

        @Override
        public void event(RunRequest request, SimEvent event) {
            current(request).ifPresent(live -> live.add(event));
            tell(request.query());
        }

        @Override
        public void finished(RunRequest request, RunResult result) {
            current(request).ifPresent(live -> live.finish(result));
            tell(request.query());
        }

        @Override
        public void failed(RunRequest request, IStatus status) {
            current(request).ifPresent(live -> live.fail(List.of(new RunProblem("", status.getMessage()))));
            tell(request.query());
        }

        /** A result that no run here made takes the place of an older one. */
        @Override
        public void resultChanged(RunQuery query, RunResult result) {
            synchronized (runs) {
                LiveRun live = runs.get(query);
                if (live != null && !live.isRunning()) {
                    runs.remove(query);
                }
            }
            tell(query);
        }
    }
}
