package org.migworkbench.engine.policy.fluid;

import org.migworkbench.engine.policy.Encoding;
import org.migworkbench.engine.policy.WireCost;

/**
 * What fluid mode has to know of an {@link Encoding}, since it has no pages to show it. An encoding that can be described
 * so implements this besides.
 */
public interface FluidEncoding {

    /**
     * Prices pages by what is expected on average. Asked once a round for each kind of pages, so it may be asked for more
     * pages than are sent in the end; the engine takes the cost of a page from it.
     *
     * @param pages the pages
     * @param out   receives the cost of all of them together; the caller has reset it
     */
    void price(FluidPages pages, WireCost out);
}
