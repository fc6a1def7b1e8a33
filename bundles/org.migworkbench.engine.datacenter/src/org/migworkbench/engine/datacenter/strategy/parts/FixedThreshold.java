package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Spread;
import org.migworkbench.engine.datacenter.strategy.Detection;

/**
 * A host is hot above a fixed load.
 *
 * @param threshold the load, a share of what a host can do
 */
record FixedThreshold(double threshold) implements Detection {

    @Override
    public boolean isHot(LoadWindow load, Spread spread) {
        return load.last() > threshold;
    }
}
