package org.migworkbench.engine.policies.bandwidth;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** Bandwidth for the guest's service by exponential smoothing of the dirty rate. */
public final class SmoothedBandwidth {

    private static final String ID = "exp-smoothing";
    private static final String LABEL = "Smoothed bandwidth";
    private static final String SUMMARY = "Reserves what the guest's service is expected to need, by exponential"
            + " smoothing of the rounds' dirty rates, and gives the migration the rest: the more the guest dirties, the"
            + " slower it goes. Clark's adaptive rate does the opposite.";
    private static final String SOURCE = "Chen, Zhang and Zhang, Memory Optimization Algorithm of Migration Based on Xen"
            + " Virtual Machine, Computer Science 2013 no. 9, pages 64 to 67; contrast: Clark et al., NSDI 2005, 5.3";
    private static final double HIGHEST = 1e12;
    private static final String HOLT = "double";
    private static final String FITTED = "fitted";

    private static final ParamSpec<String> METHOD = choice("smoothing", "simple", HOLT,
            "Not published. Simple needs no second constant.",
            "Simple smoothing, or double smoothing after Holt, which follows a trend of the dirty rate too.");
    private static final ParamSpec<String> CONSTANTS = choice("constants", "fixed", FITTED,
            "Not published. Few rounds are little to fit a constant to.",
            "Whether alpha and beta stay as given, or are fitted from the third round on: the pair on a grid of"
                    + " twentieths with the least squared errors of the forecasts so far.");
    private static final ParamSpec<Double> ALPHA = new ParamSpec<>("alpha", ParamType.real(Unit.SHARE, 0.01, 1), "50 %",
            ParamSource.ASSUMED,
            "Not published. Half: with few rounds an average over many never gets away from the first.",
            "Weight of the last round's dirty rate in the smoothed one.");
    private static final ParamSpec<Double> BETA = new ParamSpec<>("beta", ParamType.share(), "30 %",
            ParamSource.ASSUMED, "Not published. Below alpha, since a change between two rounds says less than a rate.",
            "Weight of the last change in the trend; of double smoothing alone.");
    private static final ParamSpec<Double> FACTOR = new ParamSpec<>("reserveFactor",
            ParamType.real(Unit.FACTOR, 0, 1000), "1", ParamSource.ASSUMED,
            "Not published. 1: a service sends about what it writes; 0 reserves nothing.",
            "Bytes of bandwidth that are reserved for each byte of memory dirtied.");
    private static final ParamSpec<Double> FIRST_RESERVE = rate("firstReserve", "0",
            "Not published. 0: no dirty rate is known before the first round ends, so nothing is reserved.",
            "What is reserved in the first round.");
    private static final ParamSpec<Double> FLOOR = rate("minRate", "100 Mibit/s",
            "Not published for this method; the minimum of Clark et al., NSDI 2005, and of Xen's START_MBIT_RATE.",
            "The migration always gets this much, as far as the line has it.");
    private static final ParamSpec<Double> CAP = rate("maxRate", "0",
            "Not published. 0: no other limit than the migration's.",
            "The migration never gets more than this; 0 = no limit but its own and the line.");

    private static final List<ParamSpec<?>> PARAMS = List.of(METHOD, CONSTANTS, ALPHA, BETA, FACTOR, FIRST_RESERVE,
            FLOOR,
            CAP);

    /** The allocation as a strategy. */
    public static final NamedStrategy<BandwidthAllocation> STRATEGY = new NamedStrategy<>(
            new PolicyDescriptor<>(ID, BandwidthAllocation.class, LABEL, SUMMARY, SOURCE, PARAMS),
            SmoothedBandwidth::allocation);

    private SmoothedBandwidth() {
    }

    private static ServiceReserve allocation(Params params, PolicyContext context) {
        double line = context.pathBytesPerSecond();
        double cap = Math.min(line, context.migration().bandwidthLimitBytesPerSecond());
        if (params.get(CAP) > 0) {
            cap = Math.min(cap, params.get(CAP));
        }
        RateForecast forecast = new RateForecast(params.get(METHOD).equals(HOLT),
                params.get(CONSTANTS).equals(FITTED), params.get(ALPHA),
                params.get(BETA));
        return new ServiceReserve(forecast, params.get(FACTOR), line,
                params.get(FLOOR), cap, params.get(FIRST_RESERVE));
    }

    private static ParamSpec<String> choice(String name, String first, String second, String reason,
            String description) {
        return ParamSpec.choice(name, List.of(first, second), ParamSource.ASSUMED, reason, description);
    }

    private static ParamSpec<Double> rate(String name, String text, String reason, String description) {
        return new ParamSpec<>(name, ParamType.real(Unit.BYTES_PER_SECOND, name.equals("minRate") ? 1 : 0, HIGHEST),
                text, ParamSource.ASSUMED, reason, description);
    }
}
