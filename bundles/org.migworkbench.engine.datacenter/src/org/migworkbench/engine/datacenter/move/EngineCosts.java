package org.migworkbench.engine.datacenter.move;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.migworkbench.engine.result.MigrationResult;
import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.run.MigrationEngine;
import org.migworkbench.engine.run.RunOptions;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Moves through the migration engine. Moves that share a network card are one run on one network; those that share
 * none can't meet and are runs of their own, which is the same. What a fluid run says depends on what is moved and not on
 * who it is, so it is made once.
 */
final class EngineCosts implements MoveCosts {

    private static final int MOST_KNOWN = 100_000;

    private final MoveScenario scenarios;
    private final MigrationEngine engine;
    private final Engines engines;
    private final boolean remembers;
    private final Map<List<Long>, List<MoveCost>> known = new HashMap<>();

    EngineCosts(MoveScenario scenarios, MigrationEngine engine, Engines engines, boolean remembers) {
        this.scenarios = scenarios;
        this.engine = engine;
        this.engines = engines;
        this.remembers = remembers;
    }

    @Override
    public List<MoveCost> make(List<MoveOrder> orders) {
        MoveCost[] costs = new MoveCost[orders.size()];
        for (List<Integer> group : MoveGroups.of(orders)) {
            List<MoveCost> made = run(group.stream().map(orders::get).toList());
            for (int i = 0; i < made.size(); i++) {
                costs[group.get(i)] = made.get(i);
            }
        }
        return List.of(costs);
    }

    @Override
    public MoveCost predict(MoveOrder order) {
        return run(List.of(order)).get(0);
    }

    private List<MoveCost> run(List<MoveOrder> group) {
        if (known.size() >= MOST_KNOWN) {
            known.clear();
        }
        return remembers ? known.computeIfAbsent(key(group), any -> simulate(group)) : simulate(group);
    }

    private List<MoveCost> simulate(List<MoveOrder> group) {
        ScenarioSpec spec = scenarios.of(group);
        return engine.run(spec, engines.policies(), engines.workloads(), RunOptions.NONE).migrations().stream()
                .map(EngineCosts::cost).toList();
    }

    private static MoveCost cost(MigrationResult result) {
        long live = Math.max(0, result.totalNanos() - result.downtimeNanos());
        long lost = Math.round(live * result.guest().slowdown()) + result.downtimeNanos();
        return new MoveCost(result.totalNanos(), result.downtimeNanos(), lost, result.bytesSent(),
                result.outcome() == Outcome.COMPLETED, result.reason());
    }

    /** All that the run depends on: which cards are the same, and of each move its size, load, rates and begin. */
    private static List<Long> key(List<MoveOrder> group) {
        Map<Integer, Integer> places = new HashMap<>();
        List<Long> key = new ArrayList<>(6 * group.size());
        for (MoveOrder order : group) {
            key.addAll(List.of((long) place(places, order.source()) << 32 | place(places, -1 - order.target()),
                    order.memoryBytes(), (long) order.loadPercent() << 32 | order.memoryPercent(),
                    Double.doubleToLongBits(order.sourceRate()), Double.doubleToLongBits(order.targetRate()),
                    order.delayNanos()));
        }
        return key;
    }

    private static int place(Map<Integer, Integer> places, int card) {
        return places.computeIfAbsent(card, any -> places.size());
    }
}
