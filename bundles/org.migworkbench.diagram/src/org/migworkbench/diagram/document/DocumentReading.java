package org.migworkbench.diagram.document;

import java.lang.reflect.InvocationTargetException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.PlatformUI;
import org.migworkbench.model.io.LoadResult;

/**
 * Reads the file of an editor on a thread of its own.
 *
 * <p>An editor can't begin without its document, so the window waits for it: at first without handling events, because
 * nearly every file is read before a person notices, and nothing else can then happen to the editor in the meantime. For
 * a file that takes longer, a dialog says so, the window goes on painting, and the person may cancel; what is still
 * being read then is dropped when it is there.
 */
final class DocumentReading {

    private static final long UNNOTICED_MILLIS = 200;
    private static final long POLL_MILLIS = 50;

    private final String name;
    private final FutureTask<LoadResult> task;

    private DocumentReading(String name, DocumentFile file) {
        this.name = name;
        this.task = new FutureTask<>(file::load);
    }

    /** Reads a file; on the window's thread. */
    static LoadResult read(String name, DocumentFile file) {
        DocumentReading reading = new DocumentReading(name, file);
        Thread reader = new Thread(reading.task, "Reading " + name);
        reader.setDaemon(true);
        reader.start();
        return reading.result();
    }

    private LoadResult result() {
        try {
            if (!isDoneWithin(UNNOTICED_MILLIS)) {
                PlatformUI.getWorkbench().getProgressService().busyCursorWhile(this::follow);
            }
            return task.get();
        } catch (ExecutionException | InvocationTargetException e) {
            ILog.get().error("The file " + name + " could not be read.", e.getCause());
            return Unreadable.because(name, "It could not be read: " + e.getCause());
        } catch (InterruptedException e) {
            return Unreadable.because(name, "Reading was cancelled.");
        }
    }

    /** On the thread of the progress dialog. */
    private void follow(IProgressMonitor monitor) throws InterruptedException {
        monitor.beginTask("Reading " + name, IProgressMonitor.UNKNOWN);
        while (!isDoneWithin(POLL_MILLIS)) {
            if (monitor.isCanceled()) {
                throw new InterruptedException();
            }
        }
    }

    private boolean isDoneWithin(long millis) throws InterruptedException {
        try {
            task.get(millis, TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            return false;
        } catch (ExecutionException e) {
            return true; // Who asks for the result is told.
        }
        return true;
    }
}
