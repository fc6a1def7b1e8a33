/** What is selected in one part and shown by the others. */
package org.migworkbench.ui.selection;
