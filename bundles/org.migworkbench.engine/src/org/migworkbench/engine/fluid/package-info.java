/**
 * Fluid mode: scenarios on unique-page curves W(t) instead of pages, for sweeps and data centres.
 *
 * <p>A guest's dirty memory is a number of pages by when each was last written, which W gives; a round is one event
 * instead of one for each batch. What follows from that is expected on average and doesn't depend on the seed. Where
 * single pages matter, fluid mode assumes that
 * <ul>
 * <li>candidates that a round leaves were last written like the others that it was to send (page level leaves those at
 * the place of the scan, so it errs where hot pages lie together);</li>
 * <li>where working sets of several processors overlap, they write there independently and evenly;</li>
 * <li>where the rate changes within a round that skips pages, their share is that of the mean rate.</li>
 * </ul>
 */
package org.migworkbench.engine.fluid;
