package org.migworkbench.core.run;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeEvent;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.core.runtime.jobs.JobChangeAdapter;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.core.run.RunAnswer.Standing;
import org.migworkbench.engine.event.SimEvent;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;

/**
 * Runs scenarios in the background and knows, for each question, the run under way, the latest result, or why there is
 * none. A service.
 *
 * <p>The runs for one question take turns. One that is kept cancels all before it, is shown while it goes on, and its
 * result is written beside the document, unless it was cancelled. A preview lies over what is known as soon as it has a
 * result, until it is ended or something is kept; a newer one cancels it, and then nobody hears of it; it waits for a
 * kept run that goes on.
 */
public final class RunService {

    /** The family of the jobs of all runs. */
    public static final Object FAMILY = RunService.class;

    private final Backend backend;
    private final ResultStore store;
    private final KeptRuns keptRuns;
    private final RunStates states = new RunStates();

    /**
     * Creates a service.
     *
     * @param backend what carries out the runs
     * @param store   keeps their results
     */
    public RunService(Backend backend, ResultStore store) {
        this.backend = Objects.requireNonNull(backend, "backend");
        this.store = Objects.requireNonNull(store, "store");
        this.keptRuns = new KeptRuns(store);
    }

    /**
     * What keeps the results.
     *
     * @return the store
     */
    public ResultStore store() {
        return store;
    }

    /**
     * Starts a run as a job with progress. Cancelling the job ends the run; what there is until then is the result of a
     * kept run, and nobody hears of a preview.
     *
     * @param request what to run
     * @return the job, scheduled
     */
    public Job run(RunRequest request) {
        return run(request, backend);
    }

    /**
     * Starts a run as {@link #run(RunRequest)} does, with another backend than that of the service.
     *
     * @param request what to run
     * @param other   what carries it out
     * @return the job, scheduled
     */
    public Job run(RunRequest request, Backend other) {
        return request.purpose() == Purpose.PREVIEW ? preview(request, other) : keep(request, other);
    }

    private Job keep(RunRequest request, Backend other) {
        RunUnderWay run = new RunUnderWay(request);
        states.put(request.query(), run);
        cancel(request.query());
        RunJob job = new RunJob(request, other, RunTurn.of(this, request), new KeptNews(run));
        tellIfNeverBegun(job, run);
        job.schedule();
        return job;
    }

    private void tellIfNeverBegun(Job job, RunUnderWay run) {
        job.addJobChangeListener(new JobChangeAdapter() {
            @Override
            public void done(IJobChangeEvent event) {
                // of one that told its end before, nothing more is heard
                states.replace(run, RunRefusal.because("The run was cancelled before it began."));
            }
        });
    }

    private Job preview(RunRequest request, Backend other) {
        RunTurn turn = RunTurn.of(this, request);
        RunJob job = new RunJob(request, other, turn, new PreviewNews(request.query()));
        // no older result can get through between the two: PreviewNews asks under the same lock
        synchronized (states) {
            Job.getJobManager().cancel(turn);
            job.schedule();
        }
        return job;
    }

    /**
     * Says why a scenario isn't run; what is under way for the same question is cancelled.
     *
     * @param query    the question
     * @param problems why, at least one
     */
    public void refuse(RunQuery query, List<RunProblem> problems) {
        states.put(query, new RunRefusal(problems));
        cancel(query);
    }

    /**
     * Cancels the runs for a question that are under way.
     *
     * @param query the question
     */
    public void cancel(RunQuery query) {
        for (Purpose purpose : Purpose.values()) {
            Job.getJobManager().cancel(new RunTurn(this, query, purpose));
        }
    }

    /**
     * Forgets the preview of a question, and cancels one that is under way: what was known before is known again.
     *
     * @param query the question
     */
    public void endPreview(RunQuery query) {
        Job.getJobManager().cancel(new RunTurn(this, query, Purpose.PREVIEW));
        states.endPreview(query);
    }

    /**
     * Brings the newest result of a scenario that is kept, whatever its seed, unless something is known already; in the
     * background. Listeners are told of it as of any other; a folder that is broken or holds something else is left alone.
     *
     * @param query the question
     * @return the job, scheduled
     */
    public Job recall(RunQuery query) {
        Job job = Job.create("Read the result of " + query.scenarioName(), (ICoreRunnable) monitor -> {
            if (state(query).isEmpty()) {
                keptRuns.newest(query)
                        .ifPresent(answer -> states.putIf(() -> states.get(query).isEmpty(), query, answer));
            }
        });
        job.setSystem(true);
        job.schedule();
        return job;
    }

    /**
     * Forgets what is known about a question, for example because its result was deleted.
     *
     * @param query the question
     */
    public void forget(RunQuery query) {
        states.forget(query);
    }

    /**
     * The question about a scenario that was asked last, whatever its seed and the scenario's name then.
     *
     * @param query a question about the scenario
     * @return the question; empty if none was asked, or long ago
     */
    public Optional<RunQuery> latest(RunQuery query) {
        return states.latest(query);
    }

    /**
     * What is known about a question.
     *
     * @param query the question
     * @return empty if it was never asked, or long ago
     */
    public Optional<RunState> state(RunQuery query) {
        return states.get(query);
    }

    /**
     * The latest result of a question.
     *
     * @param query the question
     * @return empty if there is none, or while a run that is kept goes on
     */
    public Optional<RunResult> result(RunQuery query) {
        return state(query).filter(RunAnswer.class::isInstance).map(answer -> ((RunAnswer) answer).result());
    }

    /**
     * The latest result of a question that was kept, whatever preview lies over it.
     *
     * @param query the question
     * @return empty if there is none
     */
    public Optional<RunResult> kept(RunQuery query) {
        return states.getKept(query).filter(RunAnswer.class::isInstance).map(answer -> ((RunAnswer) answer).result());
    }

    /**
     * Adds a listener; one that is there already is not added again.
     *
     * @param listener is told the question about which more is known, on any thread; must be quick and must not touch a
     *                 window
     */
    public void addListener(Consumer<RunQuery> listener) {
        states.addListener(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener is told nothing more
     */
    public void removeListener(Consumer<RunQuery> listener) {
        states.removeListener(listener);
    }

    private final class KeptNews implements RunNews {

        private final RunUnderWay run;

        KeptNews(RunUnderWay run) {
            this.run = run;
        }

        @Override
        public void event(SimEvent event) {
            run.add(event);
            states.tell(run.request().query());
        }

        @Override
        public void result(RunResult result, RunControl control) {
            RunQuery query = run.request().query();
            if (result.migrations().stream().anyMatch(one -> one.outcome() == Outcome.CANCELLED)) {
                states.replace(run, new RunAnswer(result, Standing.KEPT));
                return;
            }
            KeptResult kept = keptRuns.add(query, result);
            states.replace(run, new RunAnswer(result, Standing.KEPT, Optional.of(kept.id())));
            keptRuns.write(query, kept, result);
        }

        @Override
        public IStatus failure(IStatus status, RunControl control) {
            states.replace(run, RunRefusal.because(status.getMessage()));
            return status;
        }
    }

    private final class PreviewNews implements RunNews {

        private final RunQuery query;

        PreviewNews(RunQuery query) {
            this.query = query;
        }

        @Override
        public void event(SimEvent event) {
            // A preview is told as a whole.
        }

        @Override
        public void result(RunResult result, RunControl control) {
            // one that began before the same was run may end after it, and must not cover it
            states.preview(() -> !control.isCancelled() && !states.isRun(query, result.spec()), query,
                    new RunAnswer(result, Standing.PREVIEW));
            if (!control.isCancelled() && states.isRun(query, result.spec())) {
                states.endPreview(query);
            }
        }

        @Override
        public IStatus failure(IStatus status, RunControl control) {
            states.preview(() -> !control.isCancelled(), query, RunRefusal.because(status.getMessage()));
            return Status.OK_STATUS;
        }
    }
}
