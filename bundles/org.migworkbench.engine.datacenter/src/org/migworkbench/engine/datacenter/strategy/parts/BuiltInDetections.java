package org.migworkbench.engine.datacenter.strategy.parts;

import static org.migworkbench.engine.datacenter.strategy.parts.Parameters.CLOUDSIM;
import static org.migworkbench.engine.datacenter.strategy.parts.Parameters.SANDPIPER;

import java.util.List;
import org.migworkbench.engine.datacenter.strategy.Detection;
import org.migworkbench.engine.datacenter.strategy.catalog.StrategyPart;

/** The detections that come with the workbench. */
final class BuiltInDetections {

    private BuiltInDetections() {
    }

    /** Detections that look at a host alone. */
    static List<StrategyPart<Detection>> own() {
        return List.of(
                StrategyPart.of(Detection.class, "fixed", "Fixed threshold",
                        "A host is hot above a fixed load.\n" + CLOUDSIM,
                        p -> new FixedThreshold(p.get(Parameters.THRESHOLD)), Parameters.THRESHOLD),
                StrategyPart.of(Detection.class, "predicted", "k of n and the next",
                        "A host is hot if k of the last n samples and the next one, foretold, are above a load.\n"
                                + SANDPIPER,
                        p -> new PredictedThreshold(p.get(Parameters.THRESHOLD), p.getInt(Parameters.ABOVE),
                                p.getInt(Parameters.OF), p.getInt(Parameters.WINDOW)),
                        Parameters.THRESHOLD, Parameters.ABOVE, Parameters.OF, Parameters.WINDOW),
                StrategyPart.of(Detection.class, "iqr", "Quartiles",
                        "The wider its quartiles, the sooner a host is hot.\n" + CLOUDSIM,
                        p -> new AdaptiveThreshold(Statistics::interquartileRange, p.get(Parameters.IQR_SAFETY),
                                p.get(Parameters.FALLBACK)),
                        Parameters.IQR_SAFETY, Parameters.FALLBACK),
                StrategyPart.of(Detection.class, "mad", "Median deviation",
                        "The larger its median deviation, the sooner a host is hot.\n" + CLOUDSIM,
                        p -> new AdaptiveThreshold(Statistics::medianDeviation, p.get(Parameters.MAD_SAFETY),
                                p.get(Parameters.FALLBACK)),
                        Parameters.MAD_SAFETY, Parameters.FALLBACK),
                StrategyPart.of(Detection.class, "lr", "Local regression",
                        "A host is hot if the line through its last ten loads leads too high.\n" + CLOUDSIM,
                        p -> new LocalRegression(false, p.get(Parameters.LR_SAFETY), p.get(Parameters.FALLBACK)),
                        Parameters.LR_SAFETY, Parameters.FALLBACK),
                StrategyPart.of(Detection.class, "lrr", "Robust local regression",
                        "The same with a line from which outliers are taken.\n" + CLOUDSIM,
                        p -> new LocalRegression(true, p.get(Parameters.LR_SAFETY), p.get(Parameters.FALLBACK)),
                        Parameters.LR_SAFETY, Parameters.FALLBACK));
    }

    /** Detections that compare a host with the others. */
    static List<StrategyPart<Detection>> relative() {
        return List.of(
                StrategyPart.of(Detection.class, "deviation", "Uneven load",
                        "Hosts above the mean are hot while the load's deviation is large.\nOpenStack Watcher, workload_stabilization",
                        p -> new RelativeThreshold(RelativeThreshold.Kind.DEVIATION, p.get(Parameters.DEVIATION)),
                        Parameters.DEVIATION),
                StrategyPart.of(Detection.class, "range", "Far from the lowest",
                        "A host is hot if it is far above the least loaded.\nProxLB",
                        p -> new RelativeThreshold(RelativeThreshold.Kind.RANGE, p.get(Parameters.RANGE)),
                        Parameters.RANGE),
                StrategyPart.of(Detection.class, "over-mean", "Far above the mean",
                        "A host is hot if it is far above the mean.\nKubernetes descheduler 7d2b28bf, deviation thresholds",
                        p -> new RelativeThreshold(RelativeThreshold.Kind.MEAN, p.get(Parameters.OVER_MEAN)),
                        Parameters.OVER_MEAN));
    }
}
