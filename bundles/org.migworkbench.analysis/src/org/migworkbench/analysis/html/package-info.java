/**
 * Results, comparisons and experiments as one HTML page that needs no network: what went in, tables, plots as SVG. Whatever
 * comes from outside is escaped by {@link org.migworkbench.analysis.html.Markup}, which is the only writer of tags. Plots
 * are drawn from their models without a display, so that the command line can.
 */
package org.migworkbench.analysis.html;
