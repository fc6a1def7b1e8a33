package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.bandwidth.RateWindow;
import org.migworkbench.engine.policies.qemu.QemuTable;
import org.migworkbench.engine.policies.selection.WrappingScan;
import org.migworkbench.engine.policies.stop.DowntimeThreshold;
import org.migworkbench.engine.policies.stop.PeriodicLogReading;
import org.migworkbench.engine.policies.stop.PostcopyAfterRounds;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.quantities.Unit;

/** Migration as QEMU does it; a preset says which of its capabilities are on by default. The migration's own limits go before the parameters. */
final class QemuPolicy implements PolicyProvider<Strategies> {

    static final String SOURCE = "QEMU, migration/migration.c and migration/ram.c (commit d0f4aa7d50)";
    private static final double LONGEST_DOWNTIME = 2000e9;

    static final ParamSpec<Double> MAX_BANDWIDTH = new ParamSpec<>("maxBandwidth",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, Double.POSITIVE_INFINITY), "128 MiB/s", ParamSource.PUBLISHED,
            "QEMU, max-bandwidth; its default since 5.2",
            "Mean rate while the guest runs, kept in windows of 100 ms; 0 = no limit. A bandwidth limit of the migration"
                    + " takes its place. Lifted once the guest stands still.");
    static final ParamSpec<Long> DOWNTIME_LIMIT = new ParamSpec<>("downtimeLimit", ParamType.time(0, LONGEST_DOWNTIME),
            "300 ms", ParamSource.PUBLISHED, "QEMU, downtime-limit",
            "The guest is stopped when the rest is expected to take less. A downtime limit of the migration takes its"
                    + " place.");
    static final ParamSpec<Double> SWITCHOVER_BANDWIDTH = new ParamSpec<>("availSwitchoverBandwidth",
            ParamType.real(Unit.BYTES_PER_SECOND, 0, Double.POSITIVE_INFINITY), "0", ParamSource.PUBLISHED,
            "QEMU, avail-switchover-bandwidth",
            "Rate at which the rest is expected to go once the guest stands still; 0 = the rate measured last.");
    static final ParamSpec<Long> ZERO_PAGE_COST = new ParamSpec<>("zeroPageCost", ParamType.time(0, 1e6), "400 ns",
            ParamSource.ASSUMED, "No source: reading 4 KiB at 10 GB/s.",
            "Time for finding that a page is zero, for each zero page that is sent.");
    private static final ParamSpec<Long> SWITCHOVER_COST = new ParamSpec<>("switchoverCost", ParamType.time(0, 60e9),
            "5 ms", ParamSource.ASSUMED,
            "From one published case: kvmfornfv's guide has 5 to 7 ms of downtime for an idle or lightly loaded guest.",
            "Fixed cost of the switch: time for the state of the devices and the start at the destination, after the"
                    + " last page.");

    static final int PAGE_HEADER_BYTES = 8;

    private final QemuPreset preset;

    QemuPolicy(QemuPreset preset) {
        this.preset = preset;
    }

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        List<ParamSpec<?>> params = new ArrayList<>(rulelessParams());
        params.add(QemuCapabilities.THROTTLING);
        params.add(QemuTransfer.POSTCOPY_AFTER);
        return new PolicyDescriptor<>(preset.id(), Strategies.class, preset.label(), preset.summary(), SOURCE,
                preset.apply(params), Optional.of(QemuTable.QEMU));
    }

    /** The parameters of all but the choice of throttling and the moment of post-copy, for rules that decide these. */
    static List<ParamSpec<?>> rulelessParams() {
        List<ParamSpec<?>> params = new ArrayList<>(List.of(MAX_BANDWIDTH, DOWNTIME_LIMIT, SWITCHOVER_BANDWIDTH,
                ZERO_PAGE_COST, CommonParams.ROUND_COST, SWITCHOVER_COST));
        params.addAll(QemuTransfer.params());
        QemuCapabilities.addParams(params);
        return params;
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        StopCondition rule = rule(params, context);
        int rounds = params.getInt(QemuTransfer.POSTCOPY_AFTER);
        return assemble(params, context, rounds == 0 ? rule : new PostcopyAfterRounds(rule, rounds),
                params.get(QemuCapabilities.THROTTLING));
    }

    /** The rule alone. */
    static DowntimeThreshold rule(Params params, PolicyContext context) {
        return new DowntimeThreshold(downtimeLimit(params, context), params.get(SWITCHOVER_BANDWIDTH),
                context.vm().pageSizeBytes());
    }

    /** The limit of the rate alone. */
    static RateWindow bandwidth(Params params, PolicyContext context) {
        double postcopyRate = params.get(QemuTransfer.POSTCOPY_BANDWIDTH);
        return new RateWindow(maxBandwidth(params, context), postcopyRate > 0 ? postcopyRate
                : Double.POSITIVE_INFINITY, context.pathBytesPerSecond(),
                PAGE_HEADER_BYTES + context.vm().pageSizeBytes());
    }

    /** QEMU with a rule of somebody else's; {@code throttling} is a choice of {@link QemuCapabilities#THROTTLING}. */
    static Strategies assemble(Params params, PolicyContext context, StopCondition rule, String throttling) {
        return Strategies
                .of(new WrappingScan(context.vm().pageCount()), QemuCapabilities.encoding(params, context),
                        bandwidth(params, context), throttling.equals(QemuCapabilities.AUTO_CONVERGE)
                                ? new PeriodicLogReading(rule, PeriodicLogReading.QEMU_PERIOD_NANOS) : rule,
                        QemuTransfer.mode(params))
                .with(StrategyKind.THROTTLING, QemuCapabilities.throttling(throttling, params, context))
                .with(StrategyKind.COSTS, new SwitchCosts(params.get(CommonParams.ROUND_COST),
                        params.get(QemuTransfer.PAUSE), params.get(SWITCHOVER_COST)));
    }

    private static double maxBandwidth(Params params, PolicyContext context) {
        double limit = context.migration().bandwidthLimitBytesPerSecond();
        double own = params.get(MAX_BANDWIDTH);
        return Double.isInfinite(limit) ? own > 0 ? own : Double.POSITIVE_INFINITY : limit;
    }

    private static long downtimeLimit(Params params, PolicyContext context) {
        long limit = context.migration().downtimeLimitNanos();
        return limit > 0 ? limit : params.get(DOWNTIME_LIMIT);
    }
}
