package org.migworkbench.core.drawing;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A place on a drawing.
 *
 * @param x pixels to the right
 * @param y pixels downwards
 */
public record Spot(int x, int y) {

    private static final double STEP = 200;

    /**
     * The straight distance to another place.
     *
     * @param other the other place
     * @return pixels
     */
    public double distance(Spot other) {
        double dx = (double) other.x - x;
        double dy = (double) other.y - y;
        return Math.sqrt(dx * dx + dy * dy);
    }

    /** The place at a share of the way to another one. */
    Spot towards(Spot other, double share) {
        return new Spot((int) Math.round(x + (other.x - x) * share), (int) Math.round(y + (other.y - y) * share));
    }

    /** Places on the straight way to another one, this and the other included, that are not far from each other. */
    List<Spot> steps(Spot other) {
        int count = (int) Math.max(1, Math.ceil(distance(other) / STEP));
        return IntStream.rangeClosed(0, count).mapToObj(i -> towards(other, (double) i / count)).toList();
    }

    Spot moved(int dx, int dy) {
        return new Spot(x + dx, y + dy);
    }
}
