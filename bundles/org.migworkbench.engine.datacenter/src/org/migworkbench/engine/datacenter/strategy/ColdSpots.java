package org.migworkbench.engine.datacenter.strategy;

import org.migworkbench.engine.datacenter.centre.LoadWindow;

/** Says which hosts are cold, which may be emptied. */
public interface ColdSpots {

    /**
     * How far it looks back.
     *
     * @return samples, the present one included, at least 1
     */
    default int samples() {
        return 1;
    }

    /**
     * Whether a host is cold.
     *
     * @param load its load over the last samples
     * @return true if it may be emptied
     */
    boolean isCold(LoadWindow load);
}
