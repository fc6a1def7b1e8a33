package org.migworkbench.engine.datacenter.result;

import java.util.Objects;
import org.migworkbench.engine.datacenter.move.MoveCost;
import org.migworkbench.engine.datacenter.move.MoveOrder;

/**
 * A move of a day.
 *
 * @param order        what was moved, and at which load
 * @param decidedNanos when it was decided, in nanoseconds since the start of the day
 * @param cost         what it cost
 * @param isBack       whether the virtual machine had come from there within the cool-down
 */
public record MoveRecord(MoveOrder order, long decidedNanos, MoveCost cost, boolean isBack) {

    /** Checks that nothing is missing. */
    public MoveRecord {
        Objects.requireNonNull(order, "order");
        Objects.requireNonNull(cost, "cost");
    }

    /** Returns when it began, in nanoseconds since the start of the day. */
    public long beginNanos() {
        return decidedNanos + order.delayNanos();
    }

    /** Returns when it ended, in nanoseconds since the start of the day; possibly after its end. */
    public long endNanos() {
        return beginNanos() + cost.totalNanos();
    }
}
