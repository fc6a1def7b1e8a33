/**
 * Runs a plan of many runs on all processors and keeps what is finished on the disk. Plain Java: neither Eclipse nor the
 * model is seen here, so that it works on any machine that has the engine.
 */
package org.migworkbench.study;
