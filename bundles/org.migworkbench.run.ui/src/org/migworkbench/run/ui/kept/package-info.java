/** Results that are kept, in the window: their titles, whether the model has moved on, and what can be done with them. */
package org.migworkbench.run.ui.kept;
