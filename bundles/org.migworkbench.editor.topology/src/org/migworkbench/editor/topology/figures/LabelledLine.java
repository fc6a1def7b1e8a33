package org.migworkbench.editor.topology.figures;

import java.util.List;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.FigureUtilities;
import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.Locator;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PolylineConnection;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Dimension;
import org.eclipse.draw2d.geometry.Point;
import org.eclipse.draw2d.geometry.PointList;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.swt.graphics.Color;
import org.migworkbench.core.drawing.LabelPlace;
import org.migworkbench.core.drawing.LabelSize;
import org.migworkbench.core.drawing.LabelText;
import org.migworkbench.ui.Images;
import org.migworkbench.ui.WorkbenchColors;

/** A line with a label beside it. */
public abstract class LabelledLine extends PolylineConnection {

    /** Widths of labels are multiples of it, so that a number that changes moves nothing. */
    private static final int STEP = 8;

    private final Label label = new Label();
    private final ProblemMark problem = new ProblemMark();
    private final ImageFigure fault = new ImageFigure();
    private final Figure middle = new Figure();
    private final Color color;
    private List<String> forms = List.of("");
    private List<LabelSize> sizes;
    private LabelPlace place;
    private boolean selected;
    private int usedWidth;

    /**
     * Makes a line.
     *
     * @param color its colour
     */
    protected LabelledLine(Color color) {
        this.color = color;
        setForegroundColor(color);
        setLineWidth(Look.LINE + 1);
        dressMiddle();
        label.setFont(Look.small());
        label.setForegroundColor(WorkbenchColors.between(WorkbenchColors.text(), color, 0.5));
        middle.add(label);
        add(middle, (Locator) target -> putLabel());
    }

    private void dressMiddle() {
        ToolbarLayout row = new ToolbarLayout(true);
        row.setSpacing(3);
        middle.setLayoutManager(row);
        middle.setOpaque(true);
        middle.setBackgroundColor(WorkbenchColors.background());
        middle.setBorder(new MarginBorder(1, 4, 1, 4));
        middle.setVisible(false);
    }

    /** Leads the line, and puts its label; null for the middle of the line. */
    final void setWay(PointList points, LabelPlace label) {
        place = label;
        showForm();
        setPoints(points);
        revalidate();
    }

    private void showForm() {
        String form = forms.get(place == null ? 0 : Math.min(place.form(), forms.size() - 1));
        if (!label.getText().equals(form)) {
            label.setText(form);
        }
    }

    private void putLabel() {
        Dimension size = middle.getPreferredSize();
        Point centre = place == null ? getPoints().getMidpoint()
                : new Point(place.area().centre().x(), place.area().centre().y());
        middle.setBounds(new Rectangle(centre.x - size.width / 2, centre.y - size.height / 2, size.width, size.height));
    }

    /** The sizes that the label can have, the best first; none while there is no text. */
    final List<LabelSize> labelSizes() {
        if (!middle.isVisible()) {
            return List.of();
        }
        if (sizes == null) {
            sizes = measured();
        }
        return sizes;
    }

    private List<LabelSize> measured() {
        Dimension rest = middle.getPreferredSize().getDifference(label.getPreferredSize());
        return forms.stream().map(form -> FigureUtilities.getTextExtents(form, label.getFont()).getExpanded(rest))
                .map(size -> new LabelSize((size.width + STEP - 1) / STEP * STEP, size.height)).toList();
    }

    /**
     * The text.
     *
     * @param text what the label says; empty for no label
     */
    public final void setLabel(String text) {
        if (!forms.get(0).equals(text)) {
            forms = LabelText.forms(text);
            sizes = null;
            showForm();
            middle.setVisible(!text.isEmpty());
        }
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
        sizes = null;
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
        sizes = null;
        fault.setToolTip(text.isEmpty() ? null : new Label(text));
    }

    /**
     * The label.
     *
     * @return the figure that shows it; invisible while there is nothing to say
     */
    public final IFigure labelFigure() {
        return middle;
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
