package org.migworkbench.engine.datacenter.plan;

import org.migworkbench.engine.datacenter.centre.Placement;

/** What a planner has to know of the moment, beside who is where. */
public interface Situation {

    /** Returns who is where. */
    Placement placement();

    /**
     * Whether a host is on, or on its way back.
     *
     * @param host its number
     * @return false while it is switched off
     */
    boolean isOn(int host);

    /**
     * Whether a host takes part in a move that is under way.
     *
     * @param host its number
     * @return true if it is to be left alone
     */
    boolean isBusy(int host);

    /**
     * Whether a virtual machine was moved so lately that it stays.
     *
     * @param vm its number
     * @return true during the cool-down
     */
    boolean isCoolingDown(int vm);

    /** Returns the number of moves under way. */
    int movesUnderWay();
}
