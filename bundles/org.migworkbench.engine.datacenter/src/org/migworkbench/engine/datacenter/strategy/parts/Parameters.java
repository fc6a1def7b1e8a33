package org.migworkbench.engine.datacenter.strategy.parts;

import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.quantities.Unit;

/** Declarations of what the built-in parts can be told. */
final class Parameters {

    static final String CLOUDSIM = "CloudSim, package power, and Constants of its examples (Cloudslab/cloudsim 476ceef2)";
    static final String SANDPIPER = "Wood et al., Sandpiper, NSDI 2007; from memory, the text was not at hand";
    static final String THESIS = "No source: the thesis's thresholds were never published";

    static final ParamSpec<Double> THRESHOLD = share("threshold", "0.8", ParamSource.PUBLISHED, CLOUDSIM,
            "Load above which a host is hot, a share of what it can do.");
    static final ParamSpec<Long> ABOVE = count("above", "3", ParamSource.ASSUMED, SANDPIPER,
            "How many of the last samples have to be above the threshold.");
    static final ParamSpec<Long> OF = count("of", "5", ParamSource.ASSUMED, SANDPIPER,
            "Of how many of the last samples.");
    static final ParamSpec<Long> WINDOW = count("window", "200", ParamSource.ASSUMED, SANDPIPER,
            "Samples over which the autoregression is made.");
    static final ParamSpec<Double> IQR_SAFETY = factor("safety", "1.5",
            "Factor of the range between quartiles by which the threshold is below 1.");
    static final ParamSpec<Double> MAD_SAFETY = factor("safety", "2.5",
            "Factor of the median deviation by which the threshold is below 1.");
    static final ParamSpec<Double> LR_SAFETY = factor("safety", "1.2", "Factor of the load that is foretold.");
    static final ParamSpec<Double> FALLBACK = share("fallback", "0.8", ParamSource.PUBLISHED, CLOUDSIM,
            "Fixed threshold while there are too few samples.");
    static final ParamSpec<Double> DEVIATION = share("deviation", "0.1", ParamSource.PUBLISHED,
            "OpenStack Watcher ec06744b, workload_stabilization: thresholds of CPU and memory",
            "Standard deviation of the load over hosts above which hosts over the mean are hot.");
    static final ParamSpec<Double> RANGE = share("balanciness", "0.1", ParamSource.PUBLISHED,
            "ProxLB: balanciness 10 %",
            "How far above the lowest load a host is hot.");
    static final ParamSpec<Double> OVER_MEAN = share("overMean", "0.2", ParamSource.ASSUMED,
            "Level Medium of OpenShift's deviation thresholds, 20:20; only an excerpt was seen",
            "How far above the mean a host is hot.");
    static final ParamSpec<Double> COLD = share("cold", "0.5", ParamSource.PUBLISHED,
            "OpenStack Neat a5a853a: underload below 0.5, mean of the last 2",
            "Mean load of the last samples below which a host is cold.");
    static final ParamSpec<Long> COLD_SAMPLES = count("coldSamples", "2", ParamSource.PUBLISHED,
            "OpenStack Neat a5a853a: mean of the last 2", "How many of the last samples.");
    static final ParamSpec<Double> GREEN = share("green", "0.3", ParamSource.ASSUMED, THESIS,
            "Share of all that the hosts could do below which power is saved.");
    static final ParamSpec<Double> BAND = share("band", "0.1", ParamSource.ASSUMED, THESIS,
            "How far above that saving is left.");
    static final ParamSpec<Long> SEEN = count("seen", "3", ParamSource.ASSUMED, THESIS,
            "Samples running in which another purpose has to be seen before it is taken on.");
    static final ParamSpec<Long> REST = count("rest", "12", ParamSource.ASSUMED, THESIS,
            "Samples without a hot host after which balancing is over.");
    static final ParamSpec<Boolean> WAKING_COSTS = ParamSpec.flag("wakingCosts", false, ParamSource.PUBLISHED, CLOUDSIM,
            "Whether the idle power of a host that is off counts as a rise of power; not so in CloudSim.");

    private Parameters() {
    }

    private static ParamSpec<Double> share(String name, String value, ParamSource source, String from, String text) {
        return new ParamSpec<>(name, ParamType.share(), value, source, from, text);
    }

    private static ParamSpec<Double> factor(String name, String value, String text) {
        return new ParamSpec<>(name, ParamType.real(Unit.FACTOR, 0, 100), value, ParamSource.PUBLISHED, CLOUDSIM, text);
    }

    private static ParamSpec<Long> count(String name, String value, ParamSource source, String from, String text) {
        return new ParamSpec<>(name, ParamType.whole(Unit.NONE, 1, 100_000), value, source, from, text);
    }
}
