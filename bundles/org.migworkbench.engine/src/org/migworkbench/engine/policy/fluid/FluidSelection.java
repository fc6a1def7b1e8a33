package org.migworkbench.engine.policy.fluid;

import org.migworkbench.engine.policy.PageSelection;

/**
 * What fluid mode has to know of a {@link PageSelection}, since it has no pages to ask it about. A selection that can be
 * described so implements this besides. The answers never change.
 */
public interface FluidSelection {

    /**
     * Whether a candidate that was written again before its turn is passed over in a live round.
     *
     * @return true if it is
     */
    boolean skipsRewritten();

    /**
     * Whether pages that lie together are sent at times that have nothing to do with each other.
     *
     * @return true if so; false = in the order of their numbers, so that the end of the memory is what a round that is
     *         cut short leaves
     */
    boolean isScattered();

    /**
     * Most pages of a batch.
     *
     * @return the count, at least 1; {@link Integer#MAX_VALUE} = whatever the bandwidth allocation allows
     */
    int batchPages();
}
