package org.migworkbench.engine.pages.protection;

import org.migworkbench.engine.pages.batch.Channels;

/** Whose checkpoints they are. */
enum Direction {
    /** Commits of the destination, to the source or to a store. */
    COMMIT,
    /** Forward checkpoints of the source, to a store. */
    FORWARD;

    boolean isForward() {
        return this == FORWARD;
    }

    /** The flow of their channel. */
    int flow(Channels channels) {
        return this == FORWARD ? channels.forward() : channels.commit();
    }

    /** Kind of the event for a time that they wait for. */
    int stepKind() {
        return this == FORWARD ? CheckpointProtection.FORWARD_STEP : CheckpointProtection.COMMIT_STEP;
    }
}
