package org.migworkbench.engine.policies;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.migworkbench.engine.param.ParamSource;
import org.migworkbench.engine.param.ParamSpec;
import org.migworkbench.engine.param.ParamType;
import org.migworkbench.engine.param.Params;
import org.migworkbench.engine.policies.stop.PeriodicLogReading;
import org.migworkbench.engine.policies.stop.PostcopyAfterRounds;
import org.migworkbench.engine.policy.BandwidthAllocation;
import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.PageSelection;
import org.migworkbench.engine.policy.Protection;
import org.migworkbench.engine.policy.StopCondition;
import org.migworkbench.engine.policy.Strategies;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.policy.SwitchCosts;
import org.migworkbench.engine.policy.Throttling;
import org.migworkbench.engine.policy.TransferMode;
import org.migworkbench.engine.policy.catalog.PolicyContext;
import org.migworkbench.engine.policy.catalog.PolicyDescriptor;
import org.migworkbench.engine.policy.catalog.PolicyProvider;
import org.migworkbench.quantities.Unit;

/**
 * A policy put together by its user: one parameter chooses each strategy, and each strategy's own parameters follow with
 * the strategy's id before their names ({@code order} of {@code ar-prediction} is {@code arPredictionOrder}). With all
 * defaults it is Xen's pre-copy.
 */
final class CustomPolicy implements PolicyProvider<Strategies> {

    /** Its id. */
    static final String ID = "custom";

    private static final String REASON = "The user's choice; by default all parts are those of the policy xen.";
    private static final ParamSpec<Long> POSTCOPY_AFTER = new ParamSpec<>("postcopyAfter",
            ParamType.whole(Unit.ROUNDS, 1, 1_000_000), "1", ParamSource.ASSUMED,
            "QEMU leaves the moment to its user; one round is the hybrid of Hines et al., VEE 2009.",
            "With post-copy: rounds after which the guest goes on at the destination, unless the stop condition ended"
                    + " the live phase before.");

    private static final PartChoice<PageSelection> SELECTION = new PartChoice<>("selection",
            CustomParts.selections(), "Which pages go now: scattered without those dirtied again (xen), by number"
                    + " (linear), by number from where the last round ended (wrapping, as QEMU), or a strategy.");
    private static final PartChoice<Encoding> ENCODING = new PartChoice<>("encoding", CustomParts.encodings(),
            "What goes over the wire: whole pages (plain), the same with zero pages as a mark (zero-mark, as QEMU), or"
                    + " what a strategy makes of them.");
    private static final PartChoice<BandwidthAllocation> BANDWIDTH = new PartChoice<>("bandwidth",
            CustomParts.bandwidths(), "How fast pages go: at the migration's limit (constant), or as a strategy says.");
    private static final PartChoice<StopCondition> STOP = new PartChoice<>("stop", CustomParts.stops(),
            "When the live phase ends: by the rules of the policy of this name.");
    private static final PartChoice<Throttling> THROTTLING = new PartChoice<>("throttling", CustomParts.throttlings(),
            "How the guest is slowed: not at all, or by a strategy.");
    private static final PartChoice<TransferMode> TRANSFER = new PartChoice<>("transfer", CustomParts.transfers(),
            "How memory gets across: by pre-copy alone, or by post-copy after some rounds.");

    private static final PartChoice<Protection> PROTECTION = new PartChoice<>("protection", CustomParts.protections(),
            "How the guest survives a failure in post-copy: not at all, or by a strategy.");

    private static final List<PartChoice<?>> CHOICES = List.of(SELECTION, ENCODING, BANDWIDTH, STOP, THROTTLING,
            TRANSFER, PROTECTION);

    @Override
    public PolicyDescriptor<Strategies> descriptor() {
        List<ParamSpec<?>> params = new ArrayList<>();
        CHOICES.forEach(choice -> params.add(choice.spec(REASON)));
        params.add(POSTCOPY_AFTER);
        params.add(CommonParams.ROUND_COST);
        params.add(CommonParams.SWITCHOVER_COST);
        CHOICES.forEach(choice -> params.addAll(choice.allParams()));
        return new PolicyDescriptor<>(ID, Strategies.class, "Custom",
                "Puts together any page selection, encoding, bandwidth allocation, stop condition, throttling and"
                        + " transfer; with all defaults it is Xen's pre-copy.",
                "None; each part names its own.", params);
    }

    @Override
    public Strategies create(Params params, PolicyContext context) {
        StopCondition stop = STOP.make(params, context);
        boolean slowed = params.value(THROTTLING.name()).equals(QemuCapabilities.AUTO_CONVERGE);
        if (params.value(TRANSFER.name()).equals(CustomParts.POSTCOPY)) {
            stop = new PostcopyAfterRounds(stop, params.getInt(POSTCOPY_AFTER));
        }
        if (slowed && CustomParts.readsLogSeldom((String) params.value(STOP.name()))) {
            stop = new PeriodicLogReading(stop, PeriodicLogReading.QEMU_PERIOD_NANOS);
        }
        return Strategies
                .of(SELECTION.make(params, context), ENCODING.make(params, context), BANDWIDTH.make(params, context),
                        stop, TRANSFER.make(params, context))
                .with(StrategyKind.THROTTLING, THROTTLING.make(params, context))
                .with(StrategyKind.COSTS, new SwitchCosts(params.get(CommonParams.ROUND_COST), 0,
                        params.get(CommonParams.SWITCHOVER_COST)))
                .with(StrategyKind.PROTECTION, PROTECTION.make(params, context));
    }

    @Override
    public List<ParamSpec<?>> inUse(SortedMap<String, String> values) {
        SortedMap<String, String> unused = new TreeMap<>();
        if (!TRANSFER.chosen(values).equals(CustomParts.POSTCOPY)) {
            unused.put(POSTCOPY_AFTER.name(), "");
        }
        CHOICES.forEach(choice -> choice.othersParams(values).forEach(spec -> unused.put(spec.name(), "")));
        return descriptor().params().stream().filter(spec -> !unused.containsKey(spec.name())).toList();
    }
}
