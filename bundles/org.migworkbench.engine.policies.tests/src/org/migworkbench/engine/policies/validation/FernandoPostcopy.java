package org.migworkbench.engine.policies.validation;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.RateWindow;
import org.migworkbench.engine.policies.encoding.MarkedZeroPages;
import org.migworkbench.engine.policies.mode.PrecopyThenPostcopy;
import org.migworkbench.engine.policies.selection.WrappingScan;
import org.migworkbench.engine.policy.ConnectionRules;
import org.migworkbench.engine.policy.Decision;
import org.migworkbench.engine.policy.PostcopyRules;
import org.migworkbench.engine.policy.RunView;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.engine.result.RoundStats;

/**
 * QEMU's post-copy as in the experiments of Fernando et al.: the guest goes on at the destination at a time of its own,
 * before which hardly anything is sent.
 */
final class FernandoPostcopy implements PolicyProvider<Strategies> {

    static final String ID = "fernando-postcopy";

    private static final int PAGE_HEADER_BYTES = 8;
    private static final long ZERO_PAGE_NANOS = 400;
    private static final double TRICKLE = 1e6;
    private static final ParamSpec<Long> AFTER = new ParamSpec<>("after", ParamType.time(0, 3600e9), "0",
            ParamSource.ASSUMED, "For the comparison.", "When post-copy begins.");

    /** Goes on at the destination from a time on. */
    private record AfterTime(long nanos) implements StopCondition {

        @Override
        public Decision judge(RoundStats last, RunView run) {
            return Decision.postcopy("Post-copy from the start.");
        }

        @Override
        public Decision judgeDirtySet(long dirtyPages, RunView run) {
            return check(run);
        }

        @Override
        public Decision check(RunView run) {
            return run.nowNanos() - run.startNanos() >= nanos ? Decision.postcopy("Post-copy from the start.")
                    : Decision.CONTINUE;
        }
    }

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        return new PolicyDescriptor<>(ID, Strategies.class, "Post-copy from a time on", "For comparison.",
                "Fernando et al., INFOCOM 2019", List.of(AFTER));
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        int page = context.vm().pageSizeBytes();
        return Strategies
                .of(new WrappingScan(context.vm().pageCount()),
                        new MarkedZeroPages(PAGE_HEADER_BYTES, 1, page, ZERO_PAGE_NANOS),
                        new RateWindow(TRICKLE, Double.POSITIVE_INFINITY, context.pathBytesPerSecond(),
                                PAGE_HEADER_BYTES + page),
                        new AfterTime(params.get(AFTER)),
                        new PrecopyThenPostcopy(new PostcopyRules(true, 100_000, 0), ConnectionRules.LINUX))
                .with(StrategyKind.COSTS, new SwitchCosts(0, 0, 8_000_000));
    }
}
