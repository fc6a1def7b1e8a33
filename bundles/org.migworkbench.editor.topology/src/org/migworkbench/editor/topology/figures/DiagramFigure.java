package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.FreeformLayer;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Rectangle;
import org.migworkbench.ui.WorkbenchColors;

/** The ground of the diagram; while nothing is on it, it says what to do next. */
public final class DiagramFigure extends FreeformLayer {

    private static final int ROOM = 300;

    private String hint = "";
    private Runnable laidOut = () -> {
        // Nobody asks yet.
    };

    /** Makes an empty diagram. */
    public DiagramFigure() {
        setLayoutManager(new GrowingLayout(true));
    }

    /**
     * Lets something happen whenever boxes may have got other places or sizes.
     *
     * @param listener what happens
     */
    public void onLaidOut(Runnable listener) {
        laidOut = listener;
    }

    /** There is room beyond what is drawn, to put something there. */
    @Override
    public Rectangle getFreeformExtent() {
        Rectangle extent = super.getFreeformExtent().getCopy();
        return getChildren().isEmpty() ? extent : extent.expand(ROOM, ROOM);
    }

    @Override
    public void validate() {
        boolean changed = !isValid();
        super.validate();
        if (changed) {
            laidOut.run();
        }
    }

    /**
     * What to do next.
     *
     * @param text shown in the middle; empty for nothing
     */
    public void setHint(String text) {
        if (!hint.equals(text)) {
            hint = text;
            repaint();
        }
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        super.paintFigure(graphics);
        if (!hint.isEmpty()) {
            Rectangle area = getBounds();
            Dimension size = FigureUtilities.getTextExtents(hint, getFont());
            graphics.setForegroundColor(WorkbenchColors.secondaryText());
            graphics.drawText(hint, area.x + (area.width - size.width) / 2, area.y + (area.height - size.height) / 3);
        }
    }
}
