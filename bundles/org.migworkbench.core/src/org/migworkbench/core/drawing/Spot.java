package org.migworkbench.core.drawing;

/**
 * A place on a drawing.
 *
 * @param x pixels to the right
 * @param y pixels downwards
 */
public record Spot(int x, int y) {

    /**
     * The straight distance to another place.
     *
     * @param other the other place
     * @return pixels
     */
    public double distance(Spot other) {
        return Math.hypot((double) other.x - x, (double) other.y - y);
    }

    /** The place at a share of the way to another one. */
    Spot towards(Spot other, double share) {
        return new Spot((int) Math.round(x + (other.x - x) * share), (int) Math.round(y + (other.y - y) * share));
    }

    Spot moved(int dx, int dy) {
        return new Spot(x + dx, y + dy);
    }
}
