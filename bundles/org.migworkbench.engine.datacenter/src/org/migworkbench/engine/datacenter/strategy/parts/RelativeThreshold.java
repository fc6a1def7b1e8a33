package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.datacenter.centre.LoadWindow;
import org.migworkbench.engine.datacenter.centre.Spread;
import org.migworkbench.engine.datacenter.strategy.Detection;

/**
 * A host is hot compared with others.
 *
 * @param kind      compared with what
 * @param threshold by how much
 */
record RelativeThreshold(Kind kind, double threshold) implements Detection {

    /** Compared with what. */
    enum Kind {
        /** The loads' standard deviation is above the threshold, and the host is above their mean. */
        DEVIATION {
            @Override
            boolean isHot(double load, Spread spread, double threshold) {
                return spread.deviation() > threshold && load > spread.mean();
            }
        },
        /** The host is so much above the lowest. */
        RANGE {
            @Override
            boolean isHot(double load, Spread spread, double threshold) {
                return load - spread.lowest() > threshold;
            }
        },
        /** The host is so much above the mean. */
        MEAN {
            @Override
            boolean isHot(double load, Spread spread, double threshold) {
                return load - spread.mean() > threshold;
            }
        };

        abstract boolean isHot(double load, Spread spread, double threshold);
    }

    @Override
    public boolean isHot(LoadWindow load, Spread spread) {
        return kind.isHot(load.last(), spread, threshold);
    }

    @Override
    public boolean isHotAfter(LoadWindow load, Spread spread) {
        return load.last() > 1;
    }
}
