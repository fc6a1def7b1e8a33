package org.migworkbench.core.run;

import org.eclipse.core.runtime.IProgressMonitor;
import org.migworkbench.engine.run.RunControl;

/** Ends a run when its job is cancelled, and shows its progress. */
public final class MonitorControl implements RunControl {

    private static final int TOTAL = 1000;

    private final IProgressMonitor monitor;
    private int worked;
    private String phase = "";

    /**
     * Prepares for a run.
     *
     * @param monitor shows progress, and may be cancelled
     * @param name    what is being done
     */
    public MonitorControl(IProgressMonitor monitor, String name) {
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
