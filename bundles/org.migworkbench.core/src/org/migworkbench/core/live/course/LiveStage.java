package org.migworkbench.core.live.course;

/** How far a course is that a person attends. */
public enum LiveStage {
    /** Nothing goes on. */
    IDLE,
    /** Machines are being started or connected to. */
    OPENING,
    /** Waits for a person to confirm. */
    CONFIRMING,
    /** Migrations go on. */
    RUNNING,
    /** It is coming to its end. */
    ENDING;

    /**
     * Whether something goes on.
     *
     * @return whether nothing else can begin
     */
    public boolean isBusy() {
        return this != IDLE;
    }
}
