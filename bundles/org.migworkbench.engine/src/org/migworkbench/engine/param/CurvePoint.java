package org.migworkbench.engine.param;

/**
 * A point of a unique-page curve.
 *
 * @param seconds time in seconds
 * @param pages   pages written at least once in that time
 */
public record CurvePoint(double seconds, double pages) {
}
