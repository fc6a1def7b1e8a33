package org.migworkbench.analysis.plots;

/**
 * A place in a plot.
 *
 * @param x among lines the value on the x axis; among bars the number of the category, in a heat map that of the column,
 *          from 0
 * @param y among lines the value on the left axis; among bars the number of the series, in a heat map that of the row, from
 *          0
 */
public record PlotPoint(double x, double y) {
}
