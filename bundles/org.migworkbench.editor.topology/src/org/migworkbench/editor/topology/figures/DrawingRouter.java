package org.migworkbench.editor.topology.figures;

import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.AbstractRouter;
import org.eclipse.draw2d.Connection;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.geometry.PointList;
import org.migworkbench.core.drawing.LabelPlace;
import org.migworkbench.core.drawing.LabelPlacement;
import org.migworkbench.core.drawing.LineRouting;
import org.migworkbench.core.drawing.Spot;

/** Leads all lines of a drawing together, around boxes and with labels that overlap nothing. */
public final class DrawingRouter extends AbstractRouter {

    private final IFigure ground;
    private final IFigure lines;
    private boolean stale = true;
    private boolean applying;
    private LineScene shown;
    private List<List<Spot>> ways = List.of();

    /**
     * Makes a router.
     *
     * @param ground holds the boxes
     * @param lines holds the lines
     */
    public DrawingRouter(IFigure ground, IFigure lines) {
        this.ground = ground;
        this.lines = lines;
    }

    @Override
    public void invalidate(Connection connection) {
        stale |= !applying;
    }

    @Override
    public void remove(Connection connection) {
        boxesChanged();
    }

    /** Boxes may have moved: if so, the lines are led anew when the drawing is laid out next. */
    public void boxesChanged() {
        stale = true;
        if (!applying && !lines.getChildren().isEmpty()) {
            ((IFigure) lines.getChildren().get(0)).revalidate();
        }
    }

    @Override
    public void route(Connection connection) {
        if (stale) {
            routeAll();
        }
        if (shown == null || !shown.lines().contains(connection)) {
            straighten(connection);
        }
    }

    private void routeAll() {
        stale = false;
        LineScene next = LineScene.of(ground, lines);
        if (!next.equals(shown)) {
            applying = true;
            show(next);
            applying = false;
        }
    }

    private void show(LineScene next) {
        boolean led = shown != null && next.hasWaysOf(shown);
        shown = next;
        ways = led ? ways : LineRouting.route(next.scene(), next.wires());
        List<Optional<LabelPlace>> places = LabelPlacement.place(next.scene(), ways, next.labels());
        int i = 0;
        for (LabelledLine line : next.lines()) {
            line.setWay(points(ways.get(i)), places.get(i).orElse(null));
            i++;
        }
    }

    private static PointList points(List<Spot> way) {
        PointList points = new PointList(way.size());
        way.forEach(spot -> points.addPoint(spot.x(), spot.y()));
        return points;
    }

    /** A line whose end is just being dragged. */
    private void straighten(Connection connection) {
        PointList points = new PointList(2);
        List.of(getStartPoint(connection).getCopy(), getEndPoint(connection).getCopy()).forEach(point -> {
            connection.translateToRelative(point);
            points.addPoint(point);
        });
        connection.setPoints(points);
    }
}
