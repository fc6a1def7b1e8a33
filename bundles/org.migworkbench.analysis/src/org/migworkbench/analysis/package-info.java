/**
 * What can be said about one migration in words: the headline, the state, what was taken from the guest. A simulated and a
 * live migration give the same results, so everything in this bundle works on both. Files and the table of rounds are in
 * {@code result}, plot models in {@code plots}, what computes them in {@code queries}. No chart library and no window: the
 * same numbers serve plots, command line and tests.
 */
package org.migworkbench.analysis;
