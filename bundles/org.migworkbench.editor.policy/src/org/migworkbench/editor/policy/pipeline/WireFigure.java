package org.migworkbench.editor.policy.pipeline;

import java.util.Optional;
import org.eclipse.draw2d.PolygonDecoration;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.migworkbench.core.pipeline.Clash;
import org.migworkbench.editor.policy.pipeline.StagePlaces.End;
import org.migworkbench.editor.policy.pipeline.StagePlaces.Flow;
import org.migworkbench.engine.policy.StrategyKind;
import org.migworkbench.engine.spec.Severity;
import org.migworkbench.ui.WorkbenchColors;

/** A line between two places of a pipeline. */
final class WireFigure extends PolylineConnection {

    /** How far its head reaches beyond its points, in pixels. */
    static final int ROOM = 6;

    private WireFigure(Point from, Point to, Color color, int width) {
        setPoints(points(from, to));
        setForegroundColor(color);
        setBackgroundColor(color);
        setLineWidth(width);
    }

    private static PointList points(Point from, Point to) {
        PointList points = new PointList();
        points.addPoint(from);
        points.addPoint(to);
        return points;
    }

    private WireFigure withHead() {
        PolygonDecoration head = new PolygonDecoration();
        head.setScale(6, 4);
        head.setBackgroundColor(getForegroundColor());
        setTargetDecoration(head);
        head.setLocation(getEnd());
        head.setReferencePoint(getStart());
        return this;
    }

    /** What flows from one place to the next. */
    static WireFigure flow(Flow flow, StagePlaces places) {
        Rectangle from = flow.from().map(places::of).orElseGet(() -> places.of(End.GUEST));
        Rectangle to = flow.to().map(places::of).orElseGet(() -> places.of(End.TARGET));
        Color color = flow.isOfData() ? WorkbenchColors.GREEN : WorkbenchColors.GREY;
        return new WireFigure(edge(from, to), edge(to, from), color, flow.isOfData() ? 3 : 1).withHead();
    }

    /** What slows the guest. */
    static WireFigure brake(StagePlaces places) {
        Rectangle from = places.of(StrategyKind.THROTTLING);
        Rectangle to = places.of(End.GUEST);
        return new WireFigure(edge(from, to), edge(to, from), WorkbenchColors.GREY, 1).withHead();
    }

    /** What stands between two stages that don't go together. */
    static Optional<WireFigure> clash(Clash clash, StagePlaces places) {
        return places.ends(clash).map(ends -> {
            WireFigure wire = new WireFigure(edge(ends[0], ends[1]), edge(ends[1], ends[0]), color(clash), 2);
            wire.setLineStyle(SWT.LINE_DASH);
            return wire;
        });
    }

    /** The colour of a clash. */
    static Color color(Clash clash) {
        return clash.severity() == Severity.ERROR ? WorkbenchColors.VERMILLION : WorkbenchColors.ORANGE;
    }

    /** Where the line to another place leaves one. */
    static Point edge(Rectangle one, Rectangle other) {
        boolean beside = one.right() <= other.x || other.right() <= one.x;
        boolean above = one.bottom() <= other.y || other.bottom() <= one.y;
        if (beside && !above) {
            return new Point(one.x < other.x ? one.right() : one.x, one.getCenter().y);
        }
        if (above && !beside) {
            return new Point(one.getCenter().x, one.y < other.y ? one.bottom() : one.y);
        }
        return new Point(one.x < other.x ? one.right() : one.x, one.y < other.y ? one.bottom() : one.y);
    }
}
