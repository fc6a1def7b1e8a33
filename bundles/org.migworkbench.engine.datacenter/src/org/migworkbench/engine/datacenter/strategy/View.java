package org.migworkbench.engine.datacenter.strategy;

import java.util.SplittableRandom;
import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.centre.Placement;
import org.migworkbench.engine.datacenter.centre.Spread;

/** What choices may look at: the placement as it will be after the moves that are planned already. */
public interface View {

    /** Returns who will be where. */
    Placement placement();

    /** Returns the load of all hosts that will be on. */
    Spread spread();

    /** Returns the random numbers of this day. */
    SplittableRandom random();

    /**
     * How long the move of a virtual machine would take alone, at its present load.
     *
     * @param vm its number
     * @return nanoseconds; {@link Long#MAX_VALUE} if it would not come to an end
     */
    long predictedNanos(int vm);

    /**
     * Whether a host is on or will be.
     *
     * @param host its number
     * @return false while it is switched off
     */
    boolean isOn(int host);

    /** Returns the data centre. */
    default Centre centre() {
        return placement().centre();
    }
}
