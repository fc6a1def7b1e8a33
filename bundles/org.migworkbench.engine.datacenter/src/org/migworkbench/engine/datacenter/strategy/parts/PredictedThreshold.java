package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Spread;
import org.migworkbench.engine.datacenter.strategy.Detection;

/**
 * Sandpiper's: a host is hot if so many of the last samples and the next one, foretold by an autoregression of order 1 over
 * the window, are above a load.
 *
 * @param threshold the load
 * @param above     how many of the last samples have to be above it
 * @param of        of how many
 * @param samples   length of the window
 */
record PredictedThreshold(double threshold, int above, int of, int samples) implements Detection {

    @Override
    public boolean isHot(LoadWindow load, Spread spread) {
        int found = 0;
        for (int i = Math.max(0, load.length() - of); i < load.length(); i++) {
            found += load.get(i) > threshold ? 1 : 0;
        }
        return found >= above && next(load) > threshold;
    }

    /** With the mean m and the correlation r of neighbours: m + r (u - m). */
    static double next(LoadWindow load) {
        int count = load.length();
        double mean = 0;
        for (int i = 0; i < count; i++) {
            mean += load.get(i) / count;
        }
        double pairs = 0;
        double squares = 0;
        for (int i = 0; i < count; i++) {
            double here = load.get(i) - mean;
            squares += here * here;
            pairs += i == 0 ? 0 : here * (load.get(i - 1) - mean);
        }
        double correlation = squares <= 1e-12 ? 0 : pairs / squares;
        return mean + correlation * (load.last() - mean);
    }
}
