package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;

/**
 * Leads a line from one end to the other in a curve, so that it is told from a straight one between the same places.
 */
public final class CurvedRouter extends AbstractRouter {

    private static final int STEPS = 23;
    private static final double BULGE = 0.26;
    private static final double LEAST = 46;
    private static final double MOST = 90;

    @Override
    public void route(Connection connection) {
        Point start = getStartPoint(connection).getCopy();
        Point end = getEndPoint(connection).getCopy();
        connection.translateToRelative(start);
        connection.translateToRelative(end);
        connection.setPoints(curve(start, end));
    }

    /**
     * A curve that bends upwards, or downwards where it leads down, so that it keeps away from what lies between.
     *
     * @param start where it begins
     * @param end where it ends
     * @return points on the curve, an even number
     */
    static PointList curve(Point start, Point end) {
        double dx = end.x - start.x;
        double dy = end.y - start.y;
        double length = Math.max(1, Math.hypot(dx, dy));
        double bulge = Math.min(MOST, Math.max(LEAST, length * BULGE)) * 2;
        double side = dx >= 0 == dy <= 0 ? 1 : -1;
        double middleX = (start.x + end.x) / 2.0 + side * dy / length * bulge;
        double middleY = (start.y + end.y) / 2.0 - side * dx / length * bulge;
        PointList points = new PointList(STEPS + 1);
        for (int i = 0; i <= STEPS; i++) {
            double t = (double) i / STEPS;
            double u = 1 - t;
            points.addPoint((int) Math.round(u * u * start.x + 2 * u * t * middleX + t * t * end.x),
                    (int) Math.round(u * u * start.y + 2 * u * t * middleY + t * t * end.y));
        }
        return points;
    }
}
