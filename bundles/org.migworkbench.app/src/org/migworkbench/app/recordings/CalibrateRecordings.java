package org.migworkbench.app.recordings;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jface.operation.IRunnableWithProgress;
import org.migworkbench.core.catalog.Catalogs;
import org.migworkbench.core.imports.ImportedRecording;
import org.migworkbench.core.run.Backend;
import org.migworkbench.engine.run.RunControl;
import org.migworkbench.recording.Recording;
import org.migworkbench.recording.calibration.Calibrator;
import org.migworkbench.ui.CoreServices;

/** Fits a guest to each recording, with progress and cancel. */
final class CalibrateRecordings implements IRunnableWithProgress {

    /** Steps of the progress of one recording. */
    private static final int STEPS = 1000;

    private final List<Recording> recordings;
    private final List<ImportedRecording> done = new ArrayList<>();

    CalibrateRecordings(List<Recording> recordings) {
        this.recordings = List.copyOf(recordings);
    }

    @Override
    public void run(IProgressMonitor monitor) throws InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, "Calibrating", recordings.size() * STEPS);
        for (Recording recording : recordings) {
            progress.subTask(recording.request().name());
            ImportedRecording one = calibrated(recording, progress.newChild(STEPS));
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            done.add(one);
        }
    }

    private static ImportedRecording calibrated(Recording recording, SubMonitor progress) {
        Catalogs catalogs = CoreServices.catalogs();
        Backend backend = CoreServices.require(Backend.class);
        return ImportedRecording.calibrated(recording, Calibrator.Known.NOTHING, catalogs, backend,
                new Steering(progress.setWorkRemaining(STEPS)));
    }

    /** What was fitted, in the order of the recordings; read after the run. */
    List<ImportedRecording> done() {
        return List.copyOf(done);
    }

    /** Cancels the replay with the monitor, and tells it how far the replay is. */
    private static final class Steering implements RunControl {

        private final SubMonitor monitor;
        private int done;

        Steering(SubMonitor monitor) {
            this.monitor = monitor;
        }

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public void progress(double fraction, String phaseId) {
            int reached = (int) (fraction * STEPS);
            if (reached > done) {
                monitor.worked(reached - done);
                done = reached;
            }
        }
    }
}
