/**
 * Plots as numbers: lines, bars and heat maps, with their axes and thresholds. Here is all that a plot says and nothing of
 * how it looks, so that it can be tested, exported and read out without a window.
 */
package org.migworkbench.analysis.plots;
