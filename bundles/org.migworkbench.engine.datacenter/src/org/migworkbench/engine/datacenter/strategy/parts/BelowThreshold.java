package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.strategy.ColdSpots;

/**
 * A host is cold if the mean of its last loads is below a load.
 *
 * @param threshold the load
 * @param samples   how many of the last loads
 */
record BelowThreshold(double threshold, int samples) implements ColdSpots {

    @Override
    public boolean isCold(LoadWindow load) {
        double sum = 0;
        int from = Math.max(0, load.length() - samples);
        for (int i = from; i < load.length(); i++) {
            sum += load.get(i);
        }
        return sum / (load.length() - from) < threshold;
    }
}
