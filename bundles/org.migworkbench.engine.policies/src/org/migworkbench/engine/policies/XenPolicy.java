package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.encoding.PlainPages;
import org.migworkbench.engine.policies.mode.Precopy;
import org.migworkbench.engine.policies.selection.PermutedSkippingScan;
import org.migworkbench.engine.policies.stop.XenStopRules;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.quantities.Unit;

/** Pre-copy of Xen 3.0.4 at a constant rate: the migration's bandwidth limit. */
final class XenPolicy implements PolicyProvider<Strategies> {

    static final ParamSpec<Long> MAX_ITERATIONS = CommonParams.maxIterations("29",
            CommonParams.XEN + ", DEF_MAX_ITERS");
    static final ParamSpec<Double> MAX_FACTOR = new ParamSpec<>("maxFactor", ParamType.real(Unit.FACTOR, 0, 1e6), "3",
            ParamSource.PUBLISHED, CommonParams.XEN + ", DEF_MAX_FACTOR",
            "The guest is stopped after the round in which the pages sent exceed the memory times this factor.");
    static final ParamSpec<Long> MIN_REMAINING = CommonParams.minRemaining(CommonParams.XEN,
            "The guest is stopped after a round with fewer candidates, sent and skipped together.");
    static final ParamSpec<Long> BATCH = CommonParams.batch(CommonParams.XEN + ", MAX_BATCH_SIZE");

    /** The parameters of {@link #stop}. */
    static final List<ParamSpec<?>> STOP = List.of(MAX_ITERATIONS, MAX_FACTOR, MIN_REMAINING);

    private static final int BATCH_HEADER_BYTES = 4;
    private static final int PAGE_HEADER_BYTES = 8;

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        return new PolicyDescriptor<>("xen", Strategies.class, "Xen pre-copy",
                "Rounds over the pages dirtied in the round before, in a scattered order; pages dirtied again are"
                        + " skipped. Sends at the migration's bandwidth limit.",
                CommonParams.XEN + "; Clark et al., NSDI 2005", List.of(MAX_ITERATIONS, MAX_FACTOR, MIN_REMAINING,
                        BATCH, CommonParams.ROUND_COST, CommonParams.SWITCHOVER_COST));
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        return strategies(params, context, new ConstantRate(context.migration().bandwidthLimitBytesPerSecond()),
                false);
    }

    static Strategies strategies(Params params, PolicyContext context, BandwidthAllocation bandwidth,
            boolean growthStops) {
        return strategies(params, context,
                new PermutedSkippingScan(context.vm().pageCount(), params.getInt(BATCH)), bandwidth,
                growthStops);
    }

    /** Xen's pre-copy with another choice of pages; the parameters are those of {@link #descriptor}. */
    static Strategies strategies(Params params, PolicyContext context, PageSelection selection,
            BandwidthAllocation bandwidth, boolean growthStops) {
        return Strategies.of(selection, encoding(context), bandwidth, stop(params, growthStops), new Precopy())
                .with(StrategyKind.COSTS, new SwitchCosts(params.get(CommonParams.ROUND_COST), 0,
                        params.get(CommonParams.SWITCHOVER_COST)));
    }

    static Encoding encoding(PolicyContext context) {
        return new PlainPages(BATCH_HEADER_BYTES, PAGE_HEADER_BYTES, context.vm().pageSizeBytes());
    }

    /** Xen's rules; its adaptive ones stop too when a round grows at the highest rate. */
    static StopCondition stop(Params params, boolean growthStops) {
        return new XenStopRules(params.getInt(MAX_ITERATIONS), params.get(MAX_FACTOR),
                params.getInt(MIN_REMAINING), growthStops);
    }
}
