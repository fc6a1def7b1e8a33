/** The Tuning view: numbers of the scenario as sliders that are answered while they move. */
package org.migworkbench.run.ui.tuning;
