/** Tests of what is imported to recordings. */
package org.migworkbench.recording.imports;
