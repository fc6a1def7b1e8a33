package org.migworkbench.engine.guest;

/** Whose checkpoints they are that protect a guest while it migrates. */
public enum CheckpointKind {
    /** Commits of the destination, to the source or to a store. */
    COMMIT,
    /** Forward checkpoints of the source, to a store. */
    FORWARD
}
