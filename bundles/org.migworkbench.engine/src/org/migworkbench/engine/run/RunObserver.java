package org.migworkbench.engine.run;

import org.migworkbench.engine.event.SimEvent;

/** Told what happens in a run. Called on the run's thread in the order (time, sequence); must not block. */
@FunctionalInterface
public interface RunObserver {

    /** Ignores all events. */
    RunObserver NONE = event -> {};

    /**
     * Something happened.
     *
     * @param event what
     */
    void on(SimEvent event);
}
