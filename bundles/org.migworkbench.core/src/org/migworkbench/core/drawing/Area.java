package org.migworkbench.core.drawing;

/**
 * A rectangle on a drawing.
 *
 * @param x      its left edge
 * @param y      its top edge
 * @param width  pixels, not negative
 * @param height pixels, not negative
 */
public record Area(int x, int y, int width, int height) {

    /**
     * The right edge.
     *
     * @return the first column that is outside
     */
    public int right() {
        return x + width;
    }

    /**
     * The bottom edge.
     *
     * @return the first row that is outside
     */
    public int bottom() {
        return y + height;
    }

    /**
     * The middle.
     *
     * @return its place
     */
    public Spot centre() {
        return new Spot(x + width / 2, y + height / 2);
    }

    /**
     * Whether two areas share more than an edge.
     *
     * @param other the other area
     * @return whether they overlap
     */
    public boolean overlaps(Area other) {
        return x < other.right() && other.x < right() && y < other.bottom() && other.y < bottom();
    }

    /**
     * Whether a place is inside and not on the edge.
     *
     * @param spot the place
     * @return whether it is
     */
    public boolean holds(Spot spot) {
        return spot.x() > x && spot.x() < right() && spot.y() > y && spot.y() < bottom();
    }

    /**
     * The area with more on each side.
     *
     * @param margin pixels; fewer than 0 for less
     * @return the other area
     */
    public Area grown(int margin) {
        return new Area(x - margin, y - margin, Math.max(0, width + 2 * margin), Math.max(0, height + 2 * margin));
    }

    /**
     * The area elsewhere.
     *
     * @param dx pixels to the right
     * @param dy pixels downwards
     * @return the other area
     */
    public Area moved(int dx, int dy) {
        return new Area(x + dx, y + dy, width, height);
    }

    /**
     * Whether a straight line leads through the inside.
     *
     * @param from where it begins
     * @param to   where it ends
     * @return whether it does; touching the edge is outside
     */
    public boolean isCrossedBy(Spot from, Spot to) {
        if (Math.max(from.x(), to.x()) <= x || Math.min(from.x(), to.x()) >= right()
                || Math.max(from.y(), to.y()) <= y || Math.min(from.y(), to.y()) >= bottom()) {
            return false;
        }
        double[] part = { 0, 1 };
        return clip(part, from.x(), (double) to.x() - from.x(), x, right())
                && clip(part, from.y(), (double) to.y() - from.y(), y, bottom()) && part[0] < part[1];
    }

    /** Narrows the part of a line to what lies strictly between two bounds, after Liang and Barsky. */
    private static boolean clip(double[] part, double start, double way, double low, double high) {
        if (way == 0) {
            return start > low && start < high;
        }
        double first = (low - start) / way;
        double second = (high - start) / way;
        part[0] = Math.max(part[0], Math.min(first, second));
        part[1] = Math.min(part[1], Math.max(first, second));
        return part[0] < part[1];
    }

    static Area between(Spot a, Spot b) {
        return new Area(Math.min(a.x(), b.x()), Math.min(a.y(), b.y()), Math.abs(a.x() - b.x()),
                Math.abs(a.y() - b.y()));
    }
}
