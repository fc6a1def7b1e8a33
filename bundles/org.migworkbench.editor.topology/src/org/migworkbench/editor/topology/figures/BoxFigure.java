package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.BorderLayout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Image;
import org.migworkbench.core.drawing.Box;
import org.migworkbench.ui.WorkbenchColors;

/** A box with rounded corners and a title; the base of hosts, virtual machines and sites. */
public abstract class BoxFigure extends Figure {

    private final Figure head = new Figure();
    private final Label title = new Label();
    private final ProblemMark problem = new ProblemMark();
    private Color fill = WorkbenchColors.background();
    private Color line = WorkbenchColors.line();
    private boolean target;

    /**
     * Makes a box with an icon.
     *
     * @param icon stands before the title
     * @param margin the room inside the border
     */
    protected BoxFigure(Image icon, int margin) {
        ToolbarLayout layout = new ToolbarLayout(false);
        layout.setStretchMinorAxis(true);
        layout.setSpacing(4);
        setLayoutManager(layout);
        setBorder(new MarginBorder(margin, margin + 2, margin, margin + 2));
        dressTitle(icon);
        head.setLayoutManager(new BorderLayout());
        head.add(title, BorderLayout.CENTER);
        add(head);
    }

    private void dressTitle(Image icon) {
        title.setIcon(icon);
        title.setIconTextGap(6);
        title.setLabelAlignment(PositionConstants.LEFT);
        title.setFont(Look.title());
        title.setForegroundColor(WorkbenchColors.text());
    }

    /**
     * The title.
     *
     * @param text what the box is called
     */
    public final void setTitle(String text) {
        title.setText(text);
    }

    /**
     * The figure that shows the title.
     *
     * @return a figure for editing in place
     */
    public final IFigure titleFigure() {
        return title;
    }

    /**
     * What is wrong with what the box stands for.
     *
     * @param level how bad it is
     * @param text what a person reads
     */
    public final void setProblem(ProblemLevel level, String text) {
        if (level == ProblemLevel.NONE && problem.getParent() == head) {
            head.remove(problem);
        } else if (level != ProblemLevel.NONE && problem.getParent() == null) {
            head.add(problem, BorderLayout.RIGHT);
        }
        problem.show(level, text);
    }

    /**
     * Whether something is about to be dropped on the box.
     *
     * @param value true while it is
     */
    public final void setTarget(boolean value) {
        target = value;
        repaint();
    }

    /** What the box means for lines and labels. */
    abstract Box.Kind kind();

    /** The colours of the box. */
    final void setColors(Color inside, Color border) {
        fill = inside;
        line = border;
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        Rectangle area = getBounds().getCopy();
        graphics.setBackgroundColor(fill);
        graphics.fillRoundRectangle(area, Look.CORNER, Look.CORNER);
        paintOutline(graphics, area);
    }

    private void paintOutline(Graphics graphics, Rectangle area) {
        area.width--;
        area.height--;
        graphics.setForegroundColor(target ? WorkbenchColors.ORANGE : line);
        graphics.setLineWidth(target ? Look.LINE + 1 : Look.LINE);
        if (target) {
            area.shrink(1, 1);
        }
        graphics.drawRoundRectangle(area, Look.CORNER, Look.CORNER);
    }

    /** A line of small text. */
    static Label line(Color color) {
        Label label = new Label();
        label.setFont(Look.small());
        label.setForegroundColor(color);
        label.setLabelAlignment(PositionConstants.LEFT);
        return label;
    }
}
