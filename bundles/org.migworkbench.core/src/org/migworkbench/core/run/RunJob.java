package org.migworkbench.core.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.QualifiedName;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.engine.result.Fidelity;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.quantities.FailureText;

/** The job of one run. */
final class RunJob extends Job {

    /** Asks the platform's window, by the name that it looks for, to show no dialog: the state of the run says it. */
    private static final QualifiedName NO_DIALOG = new QualifiedName("org.eclipse.ui.workbench.progress",
            "delayErrorPrompt");

    private static final String BUNDLE = "org.migworkbench.core";

    private final RunRequest request;
    private final Backend backend;
    private final RunTurn turn;
    private final RunNews news;

    RunJob(RunRequest request, Backend backend, RunTurn turn, RunNews news) {
        super("Run " + request.query().scenarioName());
        this.request = request;
        this.backend = backend;
        this.turn = turn;
        this.news = news;
        setRule(turn);
        setProperty(NO_DIALOG, Boolean.TRUE);
        setPriority(request.purpose() == Purpose.PREVIEW ? INTERACTIVE : LONG);
        setSystem(request.purpose() == Purpose.PREVIEW);
    }

    @Override
    public boolean belongsTo(Object family) {
        return family == RunService.FAMILY || turn.equals(family);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        RunControl control = new MonitorControl(monitor, getName());
        try {
            news.result(result(RunOptions.NONE.observer(news::event).control(control)), control);
            return monitor.isCanceled() ? Status.CANCEL_STATUS : Status.OK_STATUS;
        } catch (RuntimeException e) {
            return news.failure(failure(e), control);
        } finally {
            monitor.done();
        }
    }

    /** A preview of what its fidelity doesn't know is made page by page. */
    private RunResult result(RunOptions options) {
        try {
            return backend.run(request.spec(), request.fidelity(), options);
        } catch (InvalidScenarioException e) {
            if (request.purpose() == Purpose.KEPT || request.fidelity() == Fidelity.PAGE) {
                throw e;
            }
            return backend.run(request.spec(), Fidelity.PAGE, options);
        }
    }

    private IStatus failure(RuntimeException cause) {
        String what = cause instanceof InvalidScenarioException ? "can't be run" : "failed";
        return new Status(IStatus.ERROR, BUNDLE,
                "The run of '" + request.query().scenarioName() + "' " + what + ": " + FailureText.of(cause), cause);
    }
}
