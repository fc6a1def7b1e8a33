package org.migworkbench.editor.topology.figures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;
import org.migworkbench.core.drawing.Area;
import org.migworkbench.core.drawing.Separation;

/** Puts figures where they are wanted, each at least as large as what is in it and off all others. */
public final class GrowingLayout extends XYLayout {

    private final boolean freeform;

    /**
     * Makes a layout.
     *
     * @param freeform whether places are counted from the origin of the diagram and not from the corner of the parent
     */
    public GrowingLayout(boolean freeform) {
        this.freeform = freeform;
    }

    @Override
    public Point getOrigin(IFigure parent) {
        return freeform ? new Point() : super.getOrigin(parent);
    }

    @Override
    public void layout(IFigure parent) {
        Point origin = getOrigin(parent);
        places(parent).forEach((child, place) -> child.setBounds(place.getTranslated(origin)));
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure parent, int widthHint, int heightHint) {
        Rectangle all = new Rectangle();
        places(parent).values().forEach(all::union);
        return new Dimension(all.right() + parent.getInsets().getWidth(), all.bottom() + parent.getInsets().getHeight())
                .union(getBorderPreferredSize(parent));
    }

    /** Where each figure is put, off all others. */
    private Map<IFigure, Rectangle> places(IFigure parent) {
        List<IFigure> placed = new ArrayList<>();
        List<Separation.Item> items = new ArrayList<>();
        for (Object each : parent.getChildren()) {
            IFigure child = (IFigure) each;
            if (getConstraint(child) instanceof Rectangle wanted) {
                placed.add(child);
                items.add(
                        new Separation.Item(area(wanted), area(bounds(child, wanted)), !(child instanceof BoxFigure)));
            }
        }
        return places(placed, Separation.apart(items));
    }

    private static Map<IFigure, Rectangle> places(List<IFigure> placed, List<Area> areas) {
        Map<IFigure, Rectangle> places = new LinkedHashMap<>();
        for (int i = 0; i < areas.size(); i++) {
            Area area = areas.get(i);
            places.put(placed.get(i), new Rectangle(area.x(), area.y(), area.width(), area.height()));
        }
        return places;
    }

    private static Area area(Rectangle bounds) {
        return new Area(bounds.x, bounds.y, Math.max(0, bounds.width), Math.max(0, bounds.height));
    }

    private static Rectangle bounds(IFigure child, Rectangle wanted) {
        Dimension natural = child.getPreferredSize();
        Dimension least = child.getMinimumSize(wanted.width < 0 ? natural.width : wanted.width, -1);
        int width = wanted.width < 0 ? natural.width : Math.max(wanted.width, least.width);
        int height = wanted.height < 0 ? natural.height : Math.max(wanted.height, least.height);
        return new Rectangle(wanted.x, wanted.y, width, height);
    }
}
