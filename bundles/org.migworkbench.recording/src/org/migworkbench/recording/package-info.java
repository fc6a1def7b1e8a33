/**
 * Recordings of migrations that really took place: what was asked, what the hypervisor said while it went on, how it ended.
 * The file format is described in {@code docs/recording-format.md}. Live runs write recordings; importers make them from
 * what other programs wrote. Plain Java: neither Eclipse nor the model is seen here.
 */
package org.migworkbench.recording;
