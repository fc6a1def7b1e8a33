package org.migworkbench.core.document;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.migworkbench.model.Document;
import org.migworkbench.model.validation.Finding;

/**
 * Checks a document beside the thread that edits it, again after each edit. Each check is of a generation; what one of an
 * older generation finds is dropped. All methods are called on the thread that edits.
 */
public final class DocumentValidation {

    private final Function<Document, List<Finding>> rules;
    private final Executor editing;
    private final Consumer<List<Finding>> listener;
    private final AtomicReference<Runnable> newest = new AtomicReference<>();
    private final Job job = new ValidationJob();
    private long generation;
    private boolean asked;
    private boolean stopped;

    /**
     * Prepares it.
     *
     * @param rules    finds what is wrong; is called on another thread with a copy of the document
     * @param editing  lets something be done later, on the thread that edits
     * @param listener told, on the thread that edits, what the newest check has found
     */
    public DocumentValidation(Function<Document, List<Finding>> rules, Executor editing,
            Consumer<List<Finding>> listener) {
        this.rules = Objects.requireNonNull(rules, "rules");
        this.editing = Objects.requireNonNull(editing, "editing");
        this.listener = Objects.requireNonNull(listener, "listener");
    }

    /**
     * Asks for a check; several edits at once are checked once.
     *
     * @param document the document
     */
    public void request(Document document) {
        generation++;
        if (!asked) {
            asked = true;
            editing.execute(() -> begin(document));
        }
    }

    /** Ends it: nothing is told any more. */
    public void stop() {
        stopped = true;
        newest.set(null);
    }

    private void begin(Document document) {
        asked = false;
        if (stopped) {
            return;
        }
        DocumentSnapshot snapshot = new DocumentSnapshot(document);
        long mine = generation;
        newest.set(() -> check(snapshot, mine));
        job.schedule();
    }

    private void check(DocumentSnapshot snapshot, long mine) {
        List<Finding> findings = snapshot.aboutOriginals(rules.apply(snapshot.copy()));
        editing.execute(() -> end(mine, findings));
    }

    private void end(long mine, List<Finding> findings) {
        if (mine == generation && !stopped) {
            listener.accept(findings);
        }
    }

    /** Makes the newest check; one that is asked for meanwhile is made afterwards. */
    private final class ValidationJob extends Job {

        ValidationJob() {
            super("Check the document");
            setSystem(true);
            setPriority(DECORATE);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            Runnable check = newest.getAndSet(null);
            if (check != null) {
                check.run();
            }
            return Status.OK_STATUS;
        }
    }
}
