package org.migworkbench.engine.datacenter.plan;

import java.util.List;
import java.util.Objects;
import org.migworkbench.engine.datacenter.strategy.Recognition;

/**
 * What is wanted at a moment.
 *
 * @param recognised what moves are for, and why
 * @param moves      the moves, each of another virtual machine
 * @param hot        number of hosts that are hot
 */
public record Plan(Recognition.Answer recognised, List<PlannedMove> moves, int hot) {

    /** Makes the list immutable. */
    public Plan {
        Objects.requireNonNull(recognised, "recognised");
        moves = List.copyOf(moves);
    }
}
