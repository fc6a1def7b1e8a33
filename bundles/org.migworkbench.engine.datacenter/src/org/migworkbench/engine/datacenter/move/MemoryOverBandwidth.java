package org.migworkbench.engine.datacenter.move;

import java.util.List;
import org.migworkbench.engine.datacenter.spec.MoveSettings;

/**
 * A move as CloudSim has it: memory over half the target's network card whoever else uses it, no pause, no failure, and a
 * tenth of the processor lost meanwhile.
 */
final class MemoryOverBandwidth implements MoveCosts {

    @Override
    public List<MoveCost> make(List<MoveOrder> orders) {
        return orders.stream().map(this::predict).toList();
    }

    @Override
    public MoveCost predict(MoveOrder order) {
        double seconds = order.memoryBytes() / (order.targetRate() * MoveSettings.CLOUDSIM_BANDWIDTH_SHARE);
        long nanos = Math.round(seconds * 1e9);
        return new MoveCost(nanos, 0, Math.round(nanos * MoveSettings.CLOUDSIM_LOSS), order.memoryBytes(), true,
                "Memory over bandwidth.");
    }
}
