package org.migworkbench.app.recordings;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;

/**
 * Reads the file that a page names. What was read for an older name is dropped.
 *
 * @param <T> what is read
 */
final class ReadingJob<T> extends Job {

    private static final long PAUSE_MILLIS = 150;

    private final Control owner;
    private final Consumer<T> listener;
    private volatile Supplier<T> question;

    /**
     * Makes a job that does nothing yet.
     *
     * @param owner    while it lives the listener is told
     * @param listener is told what was read, on the window's thread
     */
    ReadingJob(Control owner, Consumer<T> listener) {
        super("Read File");
        this.owner = owner;
        this.listener = listener;
        setSystem(true);
        owner.addDisposeListener(event -> cancel());
    }

    /** Reads another file, once nothing more is typed. */
    void read(Supplier<T> reading) {
        question = reading;
        schedule(PAUSE_MILLIS);
    }

    @Override
    protected IStatus run(IProgressMonitor monitor) {
        Supplier<T> asked = question;
        T read = asked.get();
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
