package org.migworkbench.engine.network;

/**
 * A migration's path.
 *
 * @param bytesPerSecond rate of its slowest link
 * @param latencyNanos   sum of the one-way latencies
 */
public record Route(double bytesPerSecond, long latencyNanos) {
}
