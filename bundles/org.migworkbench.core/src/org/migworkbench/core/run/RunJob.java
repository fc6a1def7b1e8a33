package org.migworkbench.core.run;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.spec.InvalidScenarioException;

/** The job of one run. */
final class RunJob extends Job {

    private static final String BUNDLE = "org.migworkbench.core";

    private final RunRequest request;
    private final Backend backend;
    private final Consumer<Consumer<RunListener>> listeners;

    /**
     * Creates a job.
     *
     * @param request what to run
     * @param backend what carries it out
     * @param listeners passes a message on to all listeners
     */
    public RunJob(RunRequest request, Backend backend, Consumer<Consumer<RunListener>> listeners) {
        super("Run " + request.query().scenarioName());
        this.request = request;
        this.backend = backend;
        this.listeners = listeners;
        setPriority(LONG);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RunService.FAMILY;
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        MonitorControl control = new MonitorControl(monitor, getName());
        try {
            listeners.accept(listener -> listener.started(request));
            RunResult result = backend.run(request.spec(),
                    event -> listeners.accept(listener -> listener.event(request, event)), control);
            listeners.accept(listener -> listener.finished(request, result));
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (RuntimeException e) {
            IStatus status = failure(e);
            listeners.accept(listener -> listener.failed(request, status));
            return status;
        } finally {
            monitor.done();
        }
    }

    private IStatus failure(RuntimeException cause) {
        String what = cause instanceof InvalidScenarioException ? "can't be run" : "failed";
        return new Status(IStatus.ERROR, BUNDLE,
                "The run of '" + request.query().scenarioName() + "' " + what + ": " + cause.getMessage(), cause);
    }

    private static final class MonitorControl implements RunControl {

        private static final int TOTAL = 1000;

        private final IProgressMonitor monitor;
        private int worked;
        private String phase = "";

        MonitorControl(IProgressMonitor monitor, String name) {
            this.monitor = monitor;
            monitor.beginTask(name, TOTAL);
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public void progress(double fraction, String phaseId) {
            int now = (int) (Math.min(1, fraction) * TOTAL);
            if (now > worked) {
                monitor.worked(now - worked);
                worked = now;
            }
            if (!phase.equals(phaseId)) {
                phase = phaseId;
                monitor.subTask(phaseId);
            }
        }
    }
}
