/**
 * Fits a guest to a recording: what it writes, what its memory holds, what the link and the switch cost, each with its
 * uncertainty. {@code docs/calibration.md} says how.
 */
package org.migworkbench.recording.calibration;
