/** The tabs of the Results view: each shows one side of the result that is open. */
package org.migworkbench.run.ui.tabs;
