package org.migworkbench.live.ui;

/** How far the work on real machines is. */
enum LiveStage {
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

    boolean isBusy() {
        return this != IDLE;
    }
}
