package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Spread;
import org.migworkbench.engine.datacenter.strategy.Detection;

/**
 * CloudSim's: a line through the last ten loads, the newer the heavier, tells the load one sample ahead (the longest
 * move takes less than a sample); that times the safety is 1 or more. A fixed threshold while too little is known.
 *
 * @param robust   whether loads far from the line are made lighter and the line is drawn anew
 * @param safety   factor
 * @param fallback threshold while there are fewer than {@value #COUNT} samples
 */
record LocalRegression(boolean robust, double safety, double fallback) implements Detection {

    /** Samples through which the line goes. */
    static final int COUNT = 10;

    @Override
    public int samples() {
        return COUNT;
    }

    @Override
    public boolean isHot(LoadWindow load, Spread spread) {
        return load.length() < COUNT ? load.last() > fallback : safety * predicted(load.last(COUNT)) >= 1;
    }

    double predicted(double[] loads) {
        double[] weights = Statistics.tricube(loads.length);
        double[] line = Statistics.line(loads, weights);
        if (robust) {
            line = Statistics.line(loads, Statistics.bisquare(loads, weights, line));
        }
        return line[0] + line[1] * (loads.length + 1);
    }
}
