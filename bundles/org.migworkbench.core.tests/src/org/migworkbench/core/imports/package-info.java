/** Tests of calibration and replay. */
package org.migworkbench.core.imports;
