package org.migworkbench.core.run;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.eclipse.core.runtime.jobs.Job;

/** Runs scenarios in the background. */
public final class RunService {

    /** The family of the jobs of all runs. */
    public static final Object FAMILY = RunService.class;

    private final Backend backend;
    private final List<RunListener> listeners = new CopyOnWriteArrayList<>();

    /**
     * Creates a service.
     *
     * @param backend what carries out the runs
     */
    public RunService(Backend backend) {
        this.backend = Objects.requireNonNull(backend, "backend");
    }

    /**
     * Starts a run as a job with progress. Cancelling the job ends the run with what there is until then, and
     * listeners get that as its result.
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
     * @param other what carries it out
     * @return the job, scheduled
     */
    public Job run(RunRequest request, Backend other) {
        Job job = new RunJob(request, other, this::tell);
        job.schedule();
        return job;
    }

    private void tell(Consumer<RunListener> message) {
        listeners.forEach(message);
    }

    /**
     * Adds a listener; one that is there already is not added again.
     *
     * @param listener is told about every run from now on
     */
    public void addListener(RunListener listener) {
        if (!listeners.contains(listener)) {
            listeners.add(listener);
        }
    }

    /**
     * Removes a listener.
     *
     * @param listener is told nothing more
     */
    public void removeListener(RunListener listener) {
        listeners.remove(listener);
    }
}
