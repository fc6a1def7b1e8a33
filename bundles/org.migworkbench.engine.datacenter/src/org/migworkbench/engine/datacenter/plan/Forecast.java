package org.migworkbench.engine.datacenter.plan;

import org.migworkbench.engine.datacenter.move.MoveCost;

/** Foretells what a move would cost. */
@FunctionalInterface
public interface Forecast {

    /**
     * What a move would cost alone.
     *
     * @param vm     number of the virtual machine
     * @param target number of the host that it would go to; below 0 = one like its own
     * @return its cost
     */
    MoveCost of(int vm, int target);
}
