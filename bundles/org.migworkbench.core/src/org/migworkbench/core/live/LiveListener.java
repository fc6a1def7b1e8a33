package org.migworkbench.core.live;

import org.migworkbench.recording.RecordingEvent;

/**
 * Hears what happens between the events of a run, for plots that move. Called on the run's thread, or on the thread of a
 * command; must be quick and must not touch a window.
 */
public interface LiveListener {

    /**
     * The monitor said how the migration goes.
     *
     * @param moment what it said
     */
    default void moment(LiveMoment moment) {
        // not every listener wants each kind of news
    }

    /**
     * Something happened at one of the two sides, or a command was given.
     *
     * @param event what
     */
    default void event(RecordingEvent event) {
        // not every listener wants each kind of news
    }

    /**
     * A command was handed over for sending to a monitor.
     *
     * @param command the command
     */
    default void command(SentCommand command) {
        // not every listener wants each kind of news
    }

    /**
     * Something that the user should know.
     *
     * @param sentence one full sentence
     */
    default void message(String sentence) {
        // not every listener wants each kind of news
    }
}
