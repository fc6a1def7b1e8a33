package org.migworkbench.engine.datacenter.move;

import java.util.List;

/** Says what moves cost. For one thread. */
public interface MoveCosts {

    /**
     * Makes moves that are decided at one moment and share the network. No other move is under way at any of their hosts.
     *
     * @param orders the moves
     * @return what each costs, in their order
     */
    List<MoveCost> make(List<MoveOrder> orders);

    /**
     * What a move would cost if it were alone.
     *
     * @param order the move
     * @return its cost
     */
    MoveCost predict(MoveOrder order);
}
