package org.migworkbench.app.recordings;

import java.util.function.Consumer;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.recording.imports.RecordingFile;

/** Reads the file that the page names. What was read for an older name is dropped. */
final class ReadingJob extends Job {

    private static final long PAUSE_MILLIS = 150;

    private final Control owner;
    private final Consumer<RecordingFile> listener;
    private volatile Question question = new Question("", "");

    private record Question(String path, String mapping) {
    }

    /**
     * Makes a job that does nothing yet.
     *
     * @param owner    while it lives the listener is told
     * @param listener is told what was read, on the window's thread
     */
    ReadingJob(Control owner, Consumer<RecordingFile> listener) {
        super("Read Recording");
        this.owner = owner;
        this.listener = listener;
        setSystem(true);
        owner.addDisposeListener(event -> cancel());
    }

    /** Reads another file, once nothing more is typed. */
    void read(String path, String mapping) {
        question = new Question(path, mapping);
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Question asked = question;
        RecordingFile read = RecordingFile.read(asked.path(), asked.mapping());
        if (!monitor.isCanceled() && !owner.isDisposed()) {
            owner.getDisplay().asyncExec(() -> {
                if (!owner.isDisposed() && asked == question) {
                    listener.accept(read);
                }
            });
        }
        return Status.OK_STATUS;
    }
}
