/** Tests of calibration by numbers alone. */
package org.migworkbench.recording.calibration;
