package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.XYLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.Rectangle;

/** Puts figures where they are wanted, each at least as large as what is in it. */
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
        for (Object each : parent.getChildren()) {
            IFigure child = (IFigure) each;
            if (getConstraint(child) instanceof Rectangle wanted) {
                child.setBounds(bounds(child, wanted).translate(origin));
            }
        }
    }

    @Override
    protected Dimension calculatePreferredSize(IFigure parent, int widthHint, int heightHint) {
        Rectangle all = new Rectangle();
        for (Object each : parent.getChildren()) {
            IFigure child = (IFigure) each;
            if (getConstraint(child) instanceof Rectangle wanted) {
                all.union(bounds(child, wanted));
            }
        }
        return new Dimension(all.right() + parent.getInsets().getWidth(), all.bottom() + parent.getInsets().getHeight())
                .union(getBorderPreferredSize(parent));
    }

    private static Rectangle bounds(IFigure child, Rectangle wanted) {
        Dimension natural = child.getPreferredSize();
        Dimension least = child.getMinimumSize();
        int width = wanted.width < 0 ? natural.width : Math.max(wanted.width, least.width);
        int height = wanted.height < 0 ? natural.height : Math.max(wanted.height, least.height);
        return new Rectangle(wanted.x, wanted.y, width, height);
    }
}
