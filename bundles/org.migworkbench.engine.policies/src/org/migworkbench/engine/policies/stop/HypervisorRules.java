package org.migworkbench.engine.policies.stop;

import java.util.List;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.literature.Sources;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.catalog.NamedStrategy;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.quantities.Unit;

/** The rules of Xen and QEMU. */
public final class HypervisorRules {

    private static final ParamSpec<Long> MAX_ITERATIONS = maxIterations("29", Sources.XEN + ", DEF_MAX_ITERS");
    private static final ParamSpec<Double> MAX_FACTOR = new ParamSpec<>("maxFactor",
            ParamType.real(Unit.FACTOR, 0, 1e6), "3",
            ParamSource.PUBLISHED, Sources.XEN + ", DEF_MAX_FACTOR",
            "The guest is stopped after the round in which the pages sent exceed the memory times this factor.");
    private static final ParamSpec<Long> MIN_REMAINING = minRemaining(Sources.XEN,
            "The guest is stopped after a round with fewer candidates, sent and skipped together.");
    private static final List<ParamSpec<?>> XEN_PARAMS = List.of(MAX_ITERATIONS, MAX_FACTOR, MIN_REMAINING);
    private static final ParamSpec<Long> LIBXC_ITERATIONS = maxIterations("5", Sources.LIBXC + ", SPP_MAX_ITERATIONS");
    private static final ParamSpec<Long> LIBXC_REMAINING = minRemaining(Sources.LIBXC + ", SPP_TARGET_DIRTY_COUNT",
            "With fewer dirty pages after a round, these are still sent live and then the guest is stopped.");
    private static final ParamSpec<Long> DOWNTIME_LIMIT = new ParamSpec<>("downtimeLimit",
            ParamType.time(0, ManagerParams.LONGEST_DOWNTIME),
            "300 ms", ParamSource.PUBLISHED, "QEMU, downtime-limit",
            "The guest is stopped when the rest is expected to take less. A downtime limit of the migration takes its"
                    + " place.");

    /** Xen's rules. */
    public static final NamedStrategy<StopCondition> XEN = StopRule.of(new PolicyDescriptor<>("xen",
            StopCondition.class, "Xen's rules",
            "Stops the guest after a number of rounds or an amount of data, or when a round had few candidates.",
            Sources.XEN, XEN_PARAMS), (params, context) -> xen(params, false));

    /** Xen's rules with the adaptive rate. */
    public static final NamedStrategy<StopCondition> XEN_ADAPTIVE = StopRule.of(new PolicyDescriptor<>("xen-adaptive",
            StopCondition.class, "Xen's rules, adaptive",
            "Xen's rules, and the end after a round that sends more than the one before at the highest rate.",
            Sources.XEN_ADAPTIVE, XEN_PARAMS), (params, context) -> xen(params, true));

    /** Migration v2's rules. */
    public static final NamedStrategy<StopCondition> LIBXC = StopRule.of(new PolicyDescriptor<>("libxc",
            StopCondition.class, "Migration v2's rules", "Stops the guest after a few rounds or at a small rest.",
            Sources.LIBXC, List.of(LIBXC_ITERATIONS, LIBXC_REMAINING)),
            (params, context) -> new SimplePrecopyRules(params.getInt(LIBXC_ITERATIONS),
                    params.getInt(LIBXC_REMAINING)));

    /** QEMU's rule. */
    public static final NamedStrategy<StopCondition> QEMU = StopRule.of(new PolicyDescriptor<>("qemu",
            StopCondition.class, "QEMU's rule", "Stops the guest when the rest is expected to fit the downtime limit.",
            Sources.QEMU, List.of(DOWNTIME_LIMIT, ManagerParams.SWITCHOVER_BANDWIDTH)),
            (params, context) -> ManagerParams.qemu(ManagerParams.downtimeLimit(DOWNTIME_LIMIT, params, context),
                    params, context));

    private HypervisorRules() {
    }

    private static StopCondition xen(Params params, boolean growthStops) {
        return new XenStopRules(params.getInt(MAX_ITERATIONS), params.get(MAX_FACTOR), params.getInt(MIN_REMAINING),
                growthStops);
    }

    private static ParamSpec<Long> maxIterations(String text, String citation) {
        return new ParamSpec<>("maxIterations", ParamType.whole(Unit.ROUNDS, 1, 1_000_000), text,
                ParamSource.PUBLISHED, citation, "Most live rounds; then the guest is stopped, however much is left.");
    }

    private static ParamSpec<Long> minRemaining(String citation, String description) {
        return new ParamSpec<>("minRemaining", ParamType.whole(Unit.PAGES, 0, 1L << 30), "50", ParamSource.PUBLISHED,
                citation, description);
    }
}
