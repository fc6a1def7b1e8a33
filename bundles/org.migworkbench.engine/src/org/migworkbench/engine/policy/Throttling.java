package org.migworkbench.engine.policy;

import org.migworkbench.engine.RoundStats;

/** Slows the guest so that it dirties less. */
public interface Throttling {

    /** Leaves the guest alone. */
    Throttling NONE = (last, run) -> 0;

    /**
     * How much to slow the guest in the next live round.
     *
     * @param last the round that ended, all numbers known
     * @param run  the migration
     * @return share of the guest's time that it is kept from running, from 0 (full speed) to below 1
     */
    double throttle(RoundStats last, RunView run);
}
