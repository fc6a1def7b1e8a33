/**
 * Draws the plot models of the analysis. The only bundle that sees the chart library; nothing of that library is in the
 * signature of a public method, so it can be replaced here.
 */
package org.migworkbench.plots.ui;
