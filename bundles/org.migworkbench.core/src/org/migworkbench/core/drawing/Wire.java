package org.migworkbench.core.drawing;

/**
 * A line between two boxes of a {@link Scene}.
 *
 * @param from the number of the box where it begins
 * @param to   the number of the box where it ends
 */
public record Wire(int from, int to) {
}
