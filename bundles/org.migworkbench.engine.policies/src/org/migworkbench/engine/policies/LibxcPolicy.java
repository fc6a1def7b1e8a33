package org.migworkbench.engine.policies;

import java.util.List;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.encoding.PlainPages;
import org.migworkbench.engine.policies.mode.Precopy;
import org.migworkbench.engine.policies.selection.LinearScan;
import org.migworkbench.engine.policies.stop.SimplePrecopyRules;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/** Pre-copy of today's Xen at a constant rate: the migration's bandwidth limit. */
final class LibxcPolicy implements PolicyProvider<Strategies> {

    static final ParamSpec<Long> MAX_ITERATIONS = CommonParams.maxIterations("5",
            CommonParams.LIBXC + ", SPP_MAX_ITERATIONS");
    static final ParamSpec<Long> MIN_REMAINING = CommonParams.minRemaining(
            CommonParams.LIBXC + ", SPP_TARGET_DIRTY_COUNT",
            "With fewer dirty pages after a round, these are still sent live and then the guest is stopped.");
    private static final ParamSpec<Long> BATCH = CommonParams.batch(CommonParams.LIBXC + ", MAX_BATCH_SIZE");

    private static final int RECORD_HEADER_BYTES = 8 + 8;
    private static final int PAGE_HEADER_BYTES = 8;

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        return new PolicyDescriptor<>("libxc", Strategies.class, "Xen, migration v2",
                "A few rounds over the pages dirtied in the round before, in order and without skipping. Sends at the"
                        + " migration's bandwidth limit.",
                CommonParams.LIBXC, List.of(MAX_ITERATIONS, MIN_REMAINING, BATCH, CommonParams.ROUND_COST,
                        CommonParams.SWITCHOVER_COST));
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        return Strategies
                .of(new LinearScan(context.vm().pageCount(), params.getInt(BATCH)),
                        new PlainPages(RECORD_HEADER_BYTES, PAGE_HEADER_BYTES, context.vm().pageSizeBytes()),
                        new ConstantRate(context.migration().bandwidthLimitBytesPerSecond()),
                        new SimplePrecopyRules(params.getInt(MAX_ITERATIONS),
                                params.getInt(MIN_REMAINING)),
                        new Precopy())
                .with(StrategyKind.COSTS, new SwitchCosts(params.get(CommonParams.ROUND_COST), 0,
                        params.get(CommonParams.SWITCHOVER_COST)));
    }
}
