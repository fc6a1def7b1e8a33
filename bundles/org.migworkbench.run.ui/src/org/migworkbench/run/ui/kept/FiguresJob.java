package org.migworkbench.run.ui.kept;

import java.io.IOException;
import java.util.function.Consumer;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Control;
import org.migworkbench.core.results.KeptResult;
import org.migworkbench.core.results.ResultStore;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.quantities.FailureText;

/** Reads the figures of a result beside the window. */
public final class FiguresJob {

    private FiguresJob() {
    }

    /**
     * Reads them; what is in memory is told at once.
     *
     * @param store   has the result
     * @param kept    the result
     * @param control nobody is told once it is disposed
     * @param read    told the figures, on the window's thread
     * @param failed  told why they can't be read, on the window's thread
     */
    public static void read(ResultStore store, KeptResult kept, Control control, Consumer<RunResult> read,
            Consumer<String> failed) {
        if (store.held(kept).isPresent()) {
            read.accept(store.held(kept).get());
            return;
        }
        Job job = Job.create("Read the result " + kept.label(), (ICoreRunnable) monitor -> {
            try {
                RunResult result = store.read(kept);
                later(control, () -> read.accept(result));
            } catch (IOException e) {
                String why = "The result can't be read: " + FailureText.of(e) + '.';
                later(control, () -> failed.accept(why));
            }
        });
        job.setSystem(true);
        job.setPriority(Job.INTERACTIVE);
        job.schedule();
    }

    private static void later(Control control, Runnable action) {
        if (!control.isDisposed()) {
            control.getDisplay().asyncExec(() -> {
                if (!control.isDisposed()) {
                    action.run();
                }
            });
        }
    }
}
