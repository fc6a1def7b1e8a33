package org.migworkbench.engine.datacenter.strategy;

import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Spread;

/** Says which hosts are hot. Has no memory of its own: the window is what it knows. */
public interface Detection {

    /**
     * How far it looks back.
     *
     * @return samples, the present one included, at least 1
     */
    default int samples() {
        return 1;
    }

    /**
     * Whether a host is hot.
     *
     * @param load   its load over the last samples
     * @param spread the load of all
     * @return true if it has to give something away
     */
    boolean isHot(LoadWindow load, Spread spread);

    /**
     * Whether a host would be hot once it had taken somebody.
     *
     * @param load   its load over the last samples, with the one that is to come
     * @param spread the load of all
     * @return the same as of a host that isn't asked anything; more than it can do where detection is relative to others
     */
    default boolean isHotAfter(LoadWindow load, Spread spread) {
        return isHot(load, spread);
    }
}
