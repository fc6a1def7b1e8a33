package org.migworkbench.engine.course;

import org.migworkbench.engine.guest.SlowdownMeter;
import org.migworkbench.engine.policy.GuestControl;
import org.migworkbench.engine.workload.Rhythm;

/** The guest of a migration as its course deals with it. */
public interface MigratedGuest {

    /** Lets it run until now. */
    void advance();

    /**
     * Stops it or lets it run again, from now on.
     *
     * @param stopped whether it stands still
     */
    void setStopped(boolean stopped);

    /**
     * From when on it goes on as it does.
     *
     * @return always the same answer
     */
    Rhythm rhythm();

    /**
     * What a policy may touch.
     *
     * @return always the same object
     */
    GuestControl control();

    /**
     * What is taken from it.
     *
     * @return the meter as of the last {@link #advance}
     */
    SlowdownMeter meter();

    /**
     * What the policy takes from it.
     *
     * @return mean over the processors that run anything, 0 to below 1
     */
    double meanThrottle();
}
