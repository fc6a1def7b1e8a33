/** Takes what is shown out of the window: tables, plots and pages, to the clipboard or into files. */
package org.migworkbench.run.ui.export;
