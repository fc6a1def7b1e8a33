package org.migworkbench.engine.datacenter.strategy.parts;

import static org.migworkbench.engine.datacenter.strategy.parts.Parameters.CLOUDSIM;
import static org.migworkbench.engine.datacenter.strategy.parts.Parameters.SANDPIPER;
import static org.migworkbench.engine.datacenter.strategy.parts.Parameters.THESIS;

import java.util.List;
import org.migworkbench.engine.datacenter.strategy.ColdSpots;
import org.migworkbench.engine.datacenter.strategy.Purpose;
import org.migworkbench.engine.datacenter.strategy.Recognition;
import org.migworkbench.engine.datacenter.strategy.TargetChoice;
import org.migworkbench.engine.datacenter.strategy.VmChoice;
import org.migworkbench.engine.datacenter.strategy.catalog.StrategyPart;

/** The parts that come with the workbench. */
public final class BuiltInParts {

    private static final String OWN = "\nOwn, of the plainest kind.";

    private BuiltInParts() {
    }

    /**
     * All of them, kind by kind.
     *
     * @return the parts, one line each
     */
    public static List<StrategyPart<?>> all() {
        return java.util.stream.Stream
                .of(BuiltInDetections.own(), BuiltInDetections.relative(), coldSpots(), recognitions(), choices(),
                        targets())
                .<StrategyPart<?>>flatMap(List::stream).toList();
    }

    private static List<StrategyPart<ColdSpots>> coldSpots() {
        return List.of(
                StrategyPart.of(ColdSpots.class, "least-used", "The least used",
                        "Any host may be emptied, the least used first.\n" + CLOUDSIM, p -> load -> true),
                StrategyPart.of(ColdSpots.class, "below", "Below a threshold",
                        "A host may be emptied while the mean of its last loads is low.\nOpenStack Neat a5a853a",
                        p -> new BelowThreshold(p.get(Parameters.COLD), p.getInt(Parameters.COLD_SAMPLES)),
                        Parameters.COLD,
                        Parameters.COLD_SAMPLES));
    }

    private static List<StrategyPart<Recognition>> recognitions() {
        return List.of(
                settled("both", "Balance and save", Purpose.BOTH),
                settled("balance", "Balance", Purpose.BALANCING),
                settled("save", "Save", Purpose.SAVING),
                settled("nothing", "Do nothing", Purpose.NOTHING),
                StrategyPart.of(Recognition.class, "by-load", "By the load",
                        "Hot hosts mean balancing, little load in all means saving, with hysteresis.\n" + THESIS,
                        p -> new LoadRecognition(p.get(Parameters.GREEN), p.get(Parameters.BAND),
                                p.getInt(Parameters.SEEN), p.getInt(Parameters.REST)),
                        Parameters.GREEN, Parameters.BAND, Parameters.SEEN, Parameters.REST));
    }

    private static StrategyPart<Recognition> settled(String id, String label, Purpose purpose) {
        return StrategyPart.of(Recognition.class, id, label, "Always for " + purpose.id() + "." + OWN,
                p -> new SettledPurpose(purpose));
    }

    private static List<StrategyPart<VmChoice>> choices() {
        return List.of(
                StrategyPart.of(VmChoice.class, "mmt", "Least migration time",
                        "Who is moved soonest leaves, as the engine foretells it for the present load.\n" + CLOUDSIM
                                + ", there memory over bandwidth",
                        p -> LowestScore.MIGRATION_TIME),
                StrategyPart.of(VmChoice.class, "mu", "Least CPU", "Who uses its processor least leaves.\n" + CLOUDSIM,
                        p -> LowestScore.CPU),
                StrategyPart.of(VmChoice.class, "rs", "Random", "Anybody leaves.\n" + CLOUDSIM,
                        p -> (view, host, candidates, count) -> candidates[view.random().nextInt(count)]),
                StrategyPart.of(VmChoice.class, "mc", "Largest correlation",
                        "Who is best explained by the others' loads leaves.\n" + CLOUDSIM,
                        p -> new LargestCorrelation()),
                StrategyPart.of(VmChoice.class, "volume", "Largest volume for its size",
                        "Who relieves most for the memory that has to be moved leaves.\n" + SANDPIPER,
                        p -> LowestScore.VOLUME),
                StrategyPart.of(VmChoice.class, "evenest", "What evens most",
                        "Who leaves this host and the least loaded most alike leaves.\nOpenStack Watcher, workload_stabilization",
                        p -> LowestScore.EVENEST));
    }

    private static List<StrategyPart<TargetChoice>> targets() {
        return List.of(
                StrategyPart.of(TargetChoice.class, "least-power", "Power-aware best fit",
                        "The host whose power rises least.\n" + CLOUDSIM,
                        p -> new LeastPowerIncrease(p.get(Parameters.WAKING_COSTS)), Parameters.WAKING_COSTS),
                StrategyPart.of(TargetChoice.class, "least-loaded", "Least loaded",
                        "The least loaded host.\n" + SANDPIPER,
                        p -> (view, vm, host) -> view.placement().load(host)),
                StrategyPart.of(TargetChoice.class, "fullest", "Best fit",
                        "The most loaded host that still fits." + OWN,
                        p -> (view, vm, host) -> -view.placement().load(host)),
                StrategyPart.of(TargetChoice.class, "lowest-spread", "Lowest spread",
                        "The host whose taking lowers the deviation of the load most.\nOpenStack Watcher, workload_stabilization",
                        p -> BuiltInParts::squareRise));
    }

    /** By how much the sum of the squared distances of the loads from their mean rises, where that depends on the host. */
    private static double squareRise(org.migworkbench.engine.datacenter.strategy.View view, int vm, int host) {
        double more = view.centre().demand(vm) / view.centre().capacity(host);
        return more * (more + 2 * (view.placement().load(host) - view.spread().mean()));
    }
}
