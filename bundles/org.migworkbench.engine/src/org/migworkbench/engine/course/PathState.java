package org.migworkbench.engine.course;

/** What a migration's path does. */
public enum PathState {
    /** All of its links carry. */
    CARRIES,
    /** A link is down for a time. */
    DOWN,
    /** A link is down and stays so. */
    DOWN_FOREVER
}
