package org.migworkbench.run.ui;

import java.util.List;
import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.jobs.IJobManager;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.core.run.RunService;
import org.migworkbench.core.study.ExperimentService;

/** Stops all runs and experiments that go on. */
public final class StopHandler extends AbstractHandler {

    private static final List<Object> FAMILIES = List.of(RunService.FAMILY, ExperimentService.FAMILY);

    @Override
    public boolean isEnabled() {
        return FAMILIES.stream().anyMatch(family -> Job.getJobManager().find(family).length > 0);
    }

    @Override
    public Object execute(ExecutionEvent event) {
        IJobManager jobs = Job.getJobManager();
        FAMILIES.forEach(jobs::cancel);
        return null;
    }
}
