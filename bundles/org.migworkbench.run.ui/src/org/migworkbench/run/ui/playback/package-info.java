/** What plays a migration: the bar that moves the one clock. */
package org.migworkbench.run.ui.playback;
