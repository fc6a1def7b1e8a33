package org.migworkbench.engine.datacenter.plan;

import org.migworkbench.engine.datacenter.centre.Centre;
import org.migworkbench.engine.datacenter.move.MoveCost;
import org.migworkbench.engine.datacenter.spec.HostType;
import org.migworkbench.engine.datacenter.spec.MoveSettings;

/** Whether moves pay within the strategy's horizon. */
final class Worth {

    private final Draft draft;
    private final double horizonSeconds;

    Worth(Draft draft) {
        this.draft = draft;
        this.horizonSeconds = draft.strategy.frame().horizonNanos() / 1e9;
    }

    /**
     * Whether a balancing move pays: the work that it takes from above the hosts' mean load over the horizon, against what
     * guest and hosts lose by the move, both in instructions.
     */
    boolean isRelief(int vm, int source, int target) {
        if (horizonSeconds == 0) {
            return true;
        }
        Centre centre = draft.centre();
        MoveCost cost = draft.forecast().of(vm, target);
        double above = draft.placement().demand(source) - draft.spread().mean() * centre.capacity(source);
        double gain = Math.min(centre.demand(vm), Math.max(0, above)) * horizonSeconds;
        return cost.isCompleted() && gain > centre.mips(vm) * cost.lostNanos() / 1e9
                + hostWork(cost, source) + hostWork(cost, target);
    }

    /** What sending or receiving takes of a host, in million instructions. */
    private double hostWork(MoveCost cost, int host) {
        MoveSettings moves = draft.centre().spec().moves();
        double gigabits = moves.cost() == MoveSettings.Cost.MEMORY_OVER_BANDWIDTH ? 0 : cost.bytes() * 8 / 1e9;
        return gigabits * moves.coresPerGbit() * draft.centre().spec().hostType(host).mipsPerCore();
    }

    /**
     * Whether emptying a host pays: its idle power over the horizon, against the energy that it takes to come back and
     * the moves take of both hosts.
     *
     * @param host  number of the host
     * @param first place of the first planned move out of it
     */
    boolean isSaving(int host, int first) {
        if (horizonSeconds == 0) {
            return true;
        }
        HostType type = draft.centre().spec().hostType(host);
        double joules = type.bootNanos() / 1e9 * type.bootWatts();
        for (int i = first; i < draft.moves().size(); i++) {
            PlannedMove move = draft.moves().get(i);
            MoveCost cost = draft.forecast().of(move.vm(), move.target());
            joules += joules(cost, host) + joules(cost, move.target());
            if (!cost.isCompleted()) {
                return false;
            }
        }
        return type.power().watts(0) * horizonSeconds > joules;
    }

    private double joules(MoveCost cost, int host) {
        HostType type = draft.centre().spec().hostType(host);
        return hostWork(cost, host) / type.mips() * (type.power().watts(1) - type.power().watts(0));
    }
}
