package org.migworkbench.editor.text;

import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.swt.widgets.Display;
import org.migworkbench.model.Document;
import org.migworkbench.model.commands.Gesture;
import org.migworkbench.model.io.ModelProblem;
import org.migworkbench.model.structure.DocumentMatch;
import org.migworkbench.model.text.KeptText;
import org.migworkbench.model.text.ReadText;
import org.migworkbench.model.text.TextFollower;
import org.migworkbench.model.text.TextPlace;
import org.migworkbench.model.text.YamlText;
import org.migworkbench.ui.DocumentSession;

/**
 * Keeps text and document in step: what is typed becomes an edit of the document after a short pause, and an edit made
 * elsewhere changes the lines of the text that it concerns. A text that can't be read is left alone until it can be.
 */
final class SourceSync {

    /** What shows the text. */
    interface Shown {

        /** The text as it stands there. */
        String text();

        /** Shows another text. */
        void show(String text);

        /** Says whether something may be typed: not while the text lags behind the document. */
        void setEditable(boolean editable);

        /** Is told that text and document are in step, or why they aren't. */
        void synced();
    }

    private static final int PAUSE_MILLIS = 400;
    private static final long BURST_NANOS = 2_000_000_000L;

    private final Display display;
    private final Shown shown;
    private final Supplier<DocumentSession> session;
    private final YamlText format = new YamlText();
    private TextFollower follower = new TextFollower();
    private ReadText read;
    private DocumentMatch match;
    private List<ModelProblem> problems = List.of();
    private Gesture burst = new Gesture();
    private long lastTyped;
    private boolean pending;
    private boolean stale = true;
    private boolean own;
    private long generation;

    SourceSync(Display display, Shown shown, Supplier<DocumentSession> session) {
        this.display = display;
        this.shown = shown;
        this.session = session;
    }

    /** Begins anew with another document, whose text comes soon. */
    void restart() {
        follower = new TextFollower();
        pending = false;
        stale = true;
        problems = List.of();
        refresh();
    }

    /** Ends: what the background still gives is dropped. */
    void stop() {
        generation++;
    }

    private Document document() {
        return session.get().document();
    }

    /** Takes notice of what was typed. */
    void typed() {
        long now = System.nanoTime();
        if (now - lastTyped > BURST_NANOS) {
            burst = new Gesture();
        }
        lastTyped = now;
        pending = true;
        long mine = ++generation;
        display.timerExec(PAUSE_MILLIS, () -> readInBackground(mine));
    }

    private void readInBackground(long mine) {
        if (mine != generation) {
            return;
        }
        String text = shown.text();
        later("Read the text", () -> {
            ReadText next = format.parse(text, "");
            return () -> {
                if (mine == generation) {
                    take(next);
                }
            };
        });
    }

    /** Does something in the background, and on the window's thread what it gives. */
    private void later(String name, Supplier<Runnable> work) {
        ICoreRunnable run = monitor -> {
            Runnable then = work.get();
            if (!display.isDisposed()) {
                display.asyncExec(then);
            }
        };
        Job job = Job.createSystem(name, run);
        job.setPriority(Job.SHORT);
        job.schedule();
    }

    private void take(ReadText next) {
        problems = next.problems();
        if (problems.isEmpty()) {
            apply(next);
        }
        shown.synced();
    }

    private void apply(ReadText next) {
        Document document = document();
        String before = KeptText.of(document).orElse("");
        pending = false;
        if (before.equals(next.text())) {
            refresh();
        } else {
            execute(new SourceEdit(document, next, before));
        }
        keep(next);
        TextFollower with = follower;
        later("Remember the text", () -> {
            with.remember(next.document().orElseThrow(), next.text());
            return () -> {
                // It is asked for when the document comes back to this state.
            };
        });
    }

    private void execute(SourceEdit edit) {
        own = true;
        try {
            session.get().execute(edit, burst);
            stale = false;
        } finally {
            own = false;
        }
    }

    private void keep(ReadText next) {
        read = next;
        match = new DocumentMatch(next.document().orElseThrow(), document());
    }

    /** Takes what was typed at once. Gives why it can't be taken. */
    Optional<String> commit() {
        if (pending) {
            generation++;
            take(format.parse(shown.text(), ""));
        }
        return obstacle();
    }

    /** Whether something was typed that isn't in the document. */
    boolean isPending() {
        return pending;
    }

    /** Why what was typed can't be taken. */
    Optional<String> obstacle() {
        return pending && !problems.isEmpty() ? Optional.of("The text on the page Source can't be read: line "
                + problems.get(0).line() + ": " + problems.get(0).message()) : Optional.empty();
    }

    List<ModelProblem> problems() {
        return pending ? problems : List.of();
    }

    /** Takes notice that the document was changed; the text is brought in step when it is seen. */
    void documentChanged(boolean visible) {
        if (own) {
            return;
        }
        stale = true;
        generation += pending ? 0 : 1;
        if (visible) {
            refresh();
        }
    }

    /** Brings the text in step, if it isn't and nothing that was typed stands in the way. */
    void refresh() {
        if (!stale || pending) {
            return;
        }
        shown.setEditable(false);
        follow(shown.text());
    }

    private void follow(String text) {
        long mine = ++generation;
        Document copy = EcoreUtil.copy(document());
        KeptText.copy(document(), copy);
        TextFollower with = follower;
        later("Bring the text in step", () -> {
            ReadText next = with.follow(copy, text);
            return () -> {
                if (mine == generation) {
                    show(next);
                }
            };
        });
    }

    private void show(ReadText next) {
        stale = false;
        burst = new Gesture();
        problems = List.of();
        KeptText.put(document(), next.text());
        shown.show(next.text());
        shown.setEditable(true);
        if (next.document().isPresent()) {
            keep(next);
        }
        shown.synced();
    }

    /** Where an element or a value of it stands; empty while the text isn't in step. */
    Optional<TextPlace> place(EObject element, org.eclipse.emf.ecore.EStructuralFeature feature) {
        EObject inText = read == null || pending || stale || element == null ? null : match.of(element);
        return inText == null ? Optional.empty() : read.place(inText, feature);
    }

    /** The element around a place of the text; empty while the text isn't in step. */
    Optional<EObject> element(int offset) {
        return read == null || pending || stale ? Optional.empty()
                : read.element(offset).map(match::of);
    }
}
