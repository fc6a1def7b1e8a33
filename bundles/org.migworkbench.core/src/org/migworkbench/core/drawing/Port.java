package org.migworkbench.core.drawing;

/**
 * Where a line meets a box.
 *
 * @param at      the place on the edge of the box
 * @param outside the place in front of it from which the line leads on, outside of the node that the box belongs to
 */
record Port(Spot at, Spot outside) {

    /** A side of a box. */
    enum Side {
        LEFT(-1, 0), RIGHT(1, 0), TOP(0, -1), BOTTOM(0, 1);

        private final int dx;
        private final int dy;

        Side(int dx, int dy) {
            this.dx = dx;
            this.dy = dy;
        }

        boolean isUpright() {
            return dx != 0;
        }

        Side opposite() {
            return values()[ordinal() ^ 1];
        }

        Spot out(Spot from, int pixels) {
            return from.moved(dx * pixels, dy * pixels);
        }

        /** The first place along the side. */
        int start(Area area) {
            return isUpright() ? area.y() : area.x();
        }

        int length(Area area) {
            return isUpright() ? area.height() : area.width();
        }

        double middle(Area area) {
            return start(area) + length(area) / 2.0;
        }

        /** The place on the side at a position along it. */
        Spot spot(Area area, int along) {
            return switch (this) {
                case LEFT -> new Spot(area.x(), along);
                case RIGHT -> new Spot(area.right(), along);
                case TOP -> new Spot(along, area.y());
                case BOTTOM -> new Spot(along, area.bottom());
            };
        }
    }
}
