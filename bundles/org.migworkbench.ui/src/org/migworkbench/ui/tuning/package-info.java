/** Turns the knobs of an open document, for all parts of the window that have a handle for one. */
package org.migworkbench.ui.tuning;
