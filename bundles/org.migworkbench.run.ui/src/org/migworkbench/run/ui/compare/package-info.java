/** The tab that compares results: which, their figures, plots and settings, and played side by side. */
package org.migworkbench.run.ui.compare;
