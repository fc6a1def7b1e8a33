/**
 * Migrations played again: one clock that everything follows that shows a moment, and the state of a migration at each
 * moment, computed from its rounds.
 */
package org.migworkbench.analysis.playback;
