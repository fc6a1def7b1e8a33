package org.migworkbench.ui;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.ListenerList;
import org.migworkbench.analysis.playback.RunMoment;

/**
 * The moment of a run that a document's drawings show beside the document, while a result of it as it is now is played.
 * Attached to the document's session; UI thread only.
 */
public final class PlayedMoment {

    private final ListenerList<Runnable> listeners = new ListenerList<>();
    private Optional<RunMoment> moment = Optional.empty();

    /**
     * The moment of an open document.
     *
     * @param session the document
     * @return the same for all parts of the window
     */
    public static PlayedMoment of(DocumentSession session) {
        return session.attached(PlayedMoment.class, PlayedMoment::new);
    }

    /**
     * What is shown.
     *
     * @return the moment; empty while nothing is played
     */
    public Optional<RunMoment> moment() {
        return moment;
    }

    /**
     * Shows another moment.
     *
     * @param next the moment; empty to show the document alone
     */
    public void show(Optional<RunMoment> next) {
        if (!Objects.equals(next, moment)) {
            moment = next;
            listeners.forEach(Runnable::run);
        }
    }

    /**
     * Adds a listener.
     *
     * @param listener told of each other moment
     */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    /**
     * Removes a listener.
     *
     * @param listener told no more
     */
    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }
}
