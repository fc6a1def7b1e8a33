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

    private final List<Recording> recordings;
    private final List<ImportedRecording> done = new ArrayList<>();

    CalibrateRecordings(List<Recording> recordings) {
        this.recordings = List.copyOf(recordings);
    }

    @Override
    public void run(IProgressMonitor monitor) throws InterruptedException {
        SubMonitor progress = SubMonitor.convert(monitor, "Calibrating", recordings.size());
        for (Recording recording : recordings) {
            progress.subTask(recording.request().name());
            ImportedRecording one = calibrated(recording, monitor);
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
            done.add(one);
            progress.worked(1);
        }
    }

    private static ImportedRecording calibrated(Recording recording, IProgressMonitor monitor) {
        Catalogs catalogs = CoreServices.catalogs();
        Backend backend = CoreServices.require(Backend.class);
        return ImportedRecording.calibrated(recording, Calibrator.Known.NOTHING, catalogs, backend,
                new Cancel(monitor));
    }

    /** What was fitted, in the order of the recordings; read after the run. */
    List<ImportedRecording> done() {
        return List.copyOf(done);
    }

    private record Cancel(IProgressMonitor monitor) implements RunControl {

        @Override
        public boolean isCancelled() {
            return monitor.isCanceled();
        }

        @Override
        public void progress(double fraction, String phaseId) {
            // each recording is one step
        }
    }
}
