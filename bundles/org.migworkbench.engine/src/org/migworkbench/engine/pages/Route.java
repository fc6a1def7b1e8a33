package org.migworkbench.engine.pages;

/**
 * A migration's path.
 *
 * @param bytesPerSecond rate of its slowest link
 * @param latencyNanos   sum of the one-way latencies
 */
record Route(double bytesPerSecond, long latencyNanos) {
}
