package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.RatchetingTokenBucket;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** Pre-copy of Xen 3.0.4 with the adaptive rate of its ADAPTIVE_SAVE code. */
final class XenAdaptivePolicy implements PolicyProvider<Strategies> {

    static final String SOURCE = "xc_linux_save.c, ADAPTIVE_SAVE (commit e5901452e9, 2004-10-27)";
    private static final String WHOLE = " In whole Mibit/s, a fraction is cut off.";
    private static final double HIGHEST = 781_250 * RatchetingTokenBucket.UNIT_BYTES_PER_SECOND;

    private static final ParamSpec<Double> START_RATE = rate("startRate", "100 Mibit/s", ", START_MBIT_RATE",
            "Limit of the first round." + WHOLE, RatchetingTokenBucket.UNIT_BYTES_PER_SECOND);
    private static final ParamSpec<Double> MAX_RATE = rate("maxRate", "500 Mibit/s", ", MAX_MBIT_RATE",
            "Highest limit; at this limit a round that sends more than the one before is the last live one." + WHOLE,
            RatchetingTokenBucket.UNIT_BYTES_PER_SECOND);
    private static final ParamSpec<Double> RATE_STEP = rate("rateStep", "50 Mibit/s",
            "; also Clark et al., NSDI 2005, 5.3",
            "What the limit is set above the dirty rate of a round that dirtied faster than the limit." + WHOLE, 0);

    /** The parameters of {@link #bucket}. */
    static final List<ParamSpec<?>> RATES = List.of(START_RATE, MAX_RATE, RATE_STEP);

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        return new PolicyDescriptor<>("xen-adaptive", Strategies.class, "Xen, adaptive rate",
                "Xen pre-copy that starts slowly and raises its rate above the rate at which the guest dirties memory.",
                SOURCE + "; Clark et al., NSDI 2005, section 5.3",
                List.of(START_RATE, MAX_RATE, RATE_STEP, XenPolicy.MAX_ITERATIONS, XenPolicy.MAX_FACTOR,
                        XenPolicy.MIN_REMAINING, XenPolicy.BATCH, CommonParams.ROUND_COST,
                        CommonParams.SWITCHOVER_COST));
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        return XenPolicy.strategies(params, context, bucket(params, context), true);
    }

    /** The adaptive rate alone. */
    static RatchetingTokenBucket bucket(Params params, PolicyContext context) {
        long start = units(params, START_RATE);
        long max = units(params, MAX_RATE);
        if (start > max) {
            throw new IllegalArgumentException("The startRate " + Quantity.formatBytesPerSecond(
                    params.get(START_RATE)) + " is above the maxRate "
                    + Quantity.formatBytesPerSecond(
                            params.get(MAX_RATE))
                    + "; allowed is up to the maxRate.");
        }
        return new RatchetingTokenBucket(start, max, units(params, RATE_STEP),
                context.vm().pageSizeBytes());
    }

    private static long units(Params params, ParamSpec<Double> spec) {
        return (long) (params.get(spec) / RatchetingTokenBucket.UNIT_BYTES_PER_SECOND);
    }

    private static ParamSpec<Double> rate(String name, String text, String where, String description, double min) {
        return new ParamSpec<>(name, ParamType.real(Unit.BYTES_PER_SECOND, min, HIGHEST), text, ParamSource.PUBLISHED,
                SOURCE + where, description);
    }
}
