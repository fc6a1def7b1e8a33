package org.migworkbench.engine.datacenter.strategy.parts;

import java.util.function.ToDoubleFunction;
import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Spread;
import org.migworkbench.engine.datacenter.strategy.Detection;

/**
 * CloudSim's: the more a load varied, the lower the threshold, 1 - safety x measure; a fixed one while too little is known.
 *
 * @param measure  how much loads vary
 * @param safety   factor of that
 * @param fallback threshold while there are fewer than {@value #LEAST} samples
 */
record AdaptiveThreshold(ToDoubleFunction<double[]> measure, double safety, double fallback) implements Detection {

    /** Samples from which on CloudSim trusts the measure. */
    static final int LEAST = 12;
    /** Samples that CloudSim keeps. */
    static final int MOST = 30;

    @Override
    public int samples() {
        return MOST;
    }

    @Override
    public boolean isHot(LoadWindow load, Spread spread) {
        return load.last() > threshold(load);
    }

    double threshold(LoadWindow load) {
        return load.length() < LEAST ? fallback : 1 - safety * measure.applyAsDouble(load.last(MOST));
    }
}
