/** The answer above the plots: figures, what would do, and settings as other systems take them. */
package org.migworkbench.run.ui.answer;
