package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.ConnectionLocator;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.swt.graphics.Color;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** A line with a text in its middle. */
public abstract class LabelledLine extends PolylineConnection {

    private final Label label = new Label();
    private final ProblemMark problem = new ProblemMark();
    private final ImageFigure fault = new ImageFigure();
    private final Figure middle = new Figure();
    private final Color color;
    private boolean selected;
    private int usedWidth;

    /**
     * Makes a line.
     *
     * @param color its colour
     * @param side on which side of the line the text stands, a constant of {@link PositionConstants}
     */
    protected LabelledLine(Color color, int side) {
        this.color = color;
        setForegroundColor(color);
        setLineWidth(Look.LINE + 1);
        dressMiddle();
        label.setFont(Look.small());
        label.setForegroundColor(WorkbenchColors.between(WorkbenchColors.text(), color, 0.25));
        middle.add(label);
        add(middle, atMiddle(side));
    }

    private void dressMiddle() {
        ToolbarLayout row = new ToolbarLayout(true);
        row.setSpacing(3);
        middle.setLayoutManager(row);
        middle.setOpaque(true);
        middle.setBackgroundColor(WorkbenchColors.background());
        middle.setBorder(new MarginBorder(1, 4, 1, 4));
    }

    private ConnectionLocator atMiddle(int side) {
        ConnectionLocator place = new ConnectionLocator(this, ConnectionLocator.MIDDLE);
        place.setRelativePosition(side);
        place.setGap(1);
        return place;
    }

    /**
     * The text.
     *
     * @param text what stands in the middle
     */
    public final void setLabel(String text) {
        label.setText(text);
        middle.setVisible(!text.isEmpty());
    }

    /**
     * What is wrong with what the line stands for.
     *
     * @param level how bad it is
     * @param text what a person reads
     */
    public final void setProblem(ProblemLevel level, String text) {
        if (level == ProblemLevel.NONE && problem.getParent() == middle) {
            middle.remove(problem);
        } else if (level != ProblemLevel.NONE && problem.getParent() == null) {
            middle.add(problem);
        }
        problem.show(level, text);
    }

    /**
     * What goes wrong with what the line stands for.
     *
     * @param text what a person reads when the mouse is over the mark; empty for nothing
     */
    public final void setFaults(String text) {
        if (text.isEmpty() && fault.getParent() == middle) {
            middle.remove(fault);
        } else if (!text.isEmpty() && fault.getParent() == null) {
            fault.setImage(Images.get(Images.FAULT));
            middle.add(fault, 0);
        }
        fault.setToolTip(text.isEmpty() ? null : new Label(text));
    }

    /** How much wider than usual the line is, in pixels. */
    final void setUsedWidth(int pixels) {
        usedWidth = pixels;
        showWidth();
    }

    private void showWidth() {
        setLineWidth((selected ? Look.LINE + 2 : Look.LINE + 1) + usedWidth);
    }

    /**
     * Whether the line is selected.
     *
     * @param value true while it is
     */
    public final void setSelected(boolean value) {
        selected = value;
        showWidth();
        setForegroundColor(selected ? WorkbenchColors.between(color, WorkbenchColors.text(), 0.3) : color);
    }
}
