/** The map of the pages of a migration. */
package org.migworkbench.run.ui.map;
