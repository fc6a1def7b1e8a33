/**
 * What can be said about results, without drawing it: plot models, the table of rounds, the headline and the files that
 * a run leaves. A simulated and a live migration give the same results, so everything here works on both. No chart
 * library and no window: the same numbers serve plots, command line and tests.
 */
package org.migworkbench.analysis;
