/** The plots over the rounds of one migration. A new plot is one more class here. */
package org.migworkbench.analysis.plots;
