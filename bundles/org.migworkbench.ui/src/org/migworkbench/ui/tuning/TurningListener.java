package org.migworkbench.ui.tuning;

import org.migworkbench.core.run.RunQuery;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.core.tuning.PreviewNote;

/** Told how a knob is turned, in the user-interface thread. */
public interface TurningListener {

    /**
     * A hand takes hold of a knob.
     *
     * @param knob  the knob
     * @param query what the previews will answer
     */
    default void begun(Knob knob, RunQuery query) {
        // Not every listener needs it.
    }

    /**
     * The knob is at another value.
     *
     * @param knob  the knob
     * @param value the value as the document would hold it
     */
    default void turned(Knob knob, Object value) {
        // Not every listener needs it.
    }

    /**
     * The knob was let go, or the movement was taken back.
     *
     * @param knob the knob
     */
    default void ended(Knob knob) {
        // Not every listener needs it.
    }

    /**
     * A preview is there, or there can't be one.
     *
     * @param note how it went
     */
    default void noted(PreviewNote note) {
        // Not every listener needs it.
    }
}
