/**
 * Draws plot models by means of the chart library, in the look that all plots share. Nothing here knows of controls or of
 * the mouse.
 */
package org.migworkbench.plots.ui.chart;
