package org.migworkbench.engine.course;

/** What the course of a migration waits for. */
public enum CourseTimer {
    /** The migration's time-out. */
    TIMEOUT,
    /** The policy's next look at the guest's throttling. */
    THROTTLE_CHECK,
    /** The next reading of the log while the guest is watched before the first round. */
    LOG_SAMPLE,
    /** The fixed cost of a round. */
    ROUND_COST,
    /** The wait before the last round, while the guest stands still. */
    PAUSE,
    /** The switch to the destination. */
    SWITCH,
    /** A connection whose path is down breaks. */
    BREAK,
    /** Somebody recovers a broken post-copy. */
    RECOVERY
}
