package org.migworkbench.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;

/** Follows which scenario or experiment the active editor shows. */
public final class ShownInEditor implements SessionListener {

    private final Consumer<Optional<IEditorPart>> listener;
    private final Runnable edited;
    private Optional<IEditorPart> editor = Optional.empty();
    private Optional<DocumentSession> session = Optional.empty();

    /**
     * Prepares it.
     *
     * @param listener told the editor when it shows something else, or is another one; empty if there is none
     */
    public ShownInEditor(Consumer<Optional<IEditorPart>> listener) {
        this(listener, () -> {});
    }

    /**
     * Prepares it.
     *
     * @param listener told the editor when it shows something else, or is another one; empty if there is none
     * @param edited   told when the document of the editor has changed
     */
    public ShownInEditor(Consumer<Optional<IEditorPart>> listener, Runnable edited) {
        this.listener = listener;
        this.edited = edited;
    }

    /**
     * Follows another editor, and tells it.
     *
     * @param next the editor; empty for none
     */
    public void follow(Optional<IEditorPart> next) {
        stop();
        editor = next;
        session = next.map(shown -> Adapters.adapt(shown, DocumentSession.class));
        session.ifPresent(shown -> shown.addListener(this));
        scenarioChanged();
    }

    /** Ends. */
    public void stop() {
        session.ifPresent(shown -> shown.removeListener(this));
        session = Optional.empty();
        editor = Optional.empty();
    }

    @Override
    public void scenarioChanged() {
        listener.accept(editor);
    }

    @Override
    public void documentChanged() {
        edited.run();
    }
}
