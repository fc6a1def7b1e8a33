package org.migworkbench.run.ui;

import java.util.Optional;
import java.util.function.Consumer;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.ui.IEditorPart;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.SessionListener;

/** Follows which experiment the active editor shows. */
final class ShownExperiment implements SessionListener {

    private final Consumer<Optional<ExperimentInEditor>> listener;
    private IEditorPart editor;
    private DocumentSession session;

    /**
     * Prepares it.
     *
     * @param listener told the experiment; empty if a scenario is shown for itself, or nothing
     */
    ShownExperiment(Consumer<Optional<ExperimentInEditor>> listener) {
        this.listener = listener;
    }

    /** Follows another editor, and tells what it shows. */
    void follow(Optional<IEditorPart> next) {
        stop();
        editor = next.orElse(null);
        session = editor == null ? null : Adapters.adapt(editor, DocumentSession.class);
        if (session != null) {
            session.addListener(this);
        }
        scenarioChanged();
    }

    void stop() {
        if (session != null) {
            session.removeListener(this);
        }
        session = null;
        editor = null;
    }

    @Override
    public void scenarioChanged() {
        listener.accept(editor == null ? Optional.empty() : ExperimentInEditor.of(editor));
    }
}
