/**
 * Plots by question: a view asks for a metric of some results over an axis and is given a plot model, whoever computes it
 * and whatever kind of plot it is. So no view is tied to a run, and a new plot is one more class here and a line in the list.
 */
package org.migworkbench.analysis.queries;
