package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.ConstantRate;
import org.migworkbench.engine.policies.encoding.PlainPages;
import org.migworkbench.engine.policies.mode.Precopy;
import org.migworkbench.engine.policies.selection.LinearScan;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyProvider;

/**
 * A rule for the end of the live phase, offered twice: alone, to replace any policy's own, and within a whole policy of
 * the same name.
 *
 * @param id      of both
 * @param label   for people
 * @param summary what it does
 * @param source  where it is described
 * @param params  its parameters
 * @param factory makes it
 */
record StopRule(String id, String label, String summary, String source, List<ParamSpec<?>> params,
        BiFunction<Params, PolicyContext, ? extends StopCondition> factory) {

    private static final int BATCH_PAGES = 1024;
    private static final String MAX_BANDWIDTH = "maxBandwidth";

    private static final ParamSpec<Boolean> AUTO_CONVERGE = ParamSpec.flag("allowAutoConverge", false,
            ParamSource.PUBLISHED, "KubeVirt, allowAutoConverge; Nova, live_migration_permit_auto_converge",
            "Whether QEMU may slow the guest (auto-converge, with its defaults).");

    /** The rule alone. */
    PolicyProvider<StopCondition> alone() {
        return SingleStrategy.of(id, StopCondition.class, label, summary, source, params, factory);
    }

    /** The rule over QEMU's pre-copy; QEMU's parameters come after its own. */
    PolicyProvider<Strategies> overQemu() {
        List<ParamSpec<?>> all = new ArrayList<>(params);
        all.add(AUTO_CONVERGE);
        for (ParamSpec<?> spec : QemuPolicy.rulelessParams()) {
            if (all.stream().noneMatch(own -> own.name().equals(spec.name()))) {
                all.add(spec.name().equals(MAX_BANDWIDTH) ? unlimited(spec) : spec);
            }
        }
        return SingleStrategy.of(id, Strategies.class, label, summary, source, all, this::managed);
    }

    /**
     * The rule over whole rounds in order, as plain as can be: pages without headers, at the migration's bandwidth
     * limit.
     *
     * @param wireShare bytes on the wire for each byte of memory
     */
    PolicyProvider<Strategies> overWholeRounds(double wireShare) {
        List<ParamSpec<?>> all = new ArrayList<>(params);
        all.add(CommonParams.ROUND_COST);
        all.add(CommonParams.SWITCHOVER_COST);
        return SingleStrategy.of(id, Strategies.class, label, summary, source, all,
                (values, context) -> wholeRounds(values, context, wireShare));
    }

    private Strategies managed(Params values, PolicyContext context) {
        boolean slows = values.get(AUTO_CONVERGE);
        return QemuPolicy.assemble(values, context, factory.apply(values, context),
                slows ? QemuCapabilities.AUTO_CONVERGE : QemuCapabilities.NONE);
    }

    private Strategies wholeRounds(Params values, PolicyContext context, double wireShare) {
        int pageBytes = (int) Math.round(context.vm().pageSizeBytes() * wireShare);
        return Strategies
                .of(new LinearScan(context.vm().pageCount(), BATCH_PAGES), new PlainPages(0, 0, pageBytes),
                        new ConstantRate(context.migration().bandwidthLimitBytesPerSecond()),
                        factory.apply(values, context), new Precopy())
                .with(StrategyKind.COSTS, new SwitchCosts(values.get(CommonParams.ROUND_COST), 0,
                        values.get(CommonParams.SWITCHOVER_COST)));
    }

    private static ParamSpec<?> unlimited(ParamSpec<?> spec) {
        return spec.withDefault("0", ParamSource.PUBLISHED,
                "KubeVirt, bandwidthPerMigration; Nova, live_migration_bandwidth");
    }
}
