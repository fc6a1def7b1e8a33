package org.migworkbench.editor.policy.pipeline;

import java.util.List;
import org.eclipse.draw2d.BorderLayout;
import org.eclipse.draw2d.Figure;
import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.MarginBorder;
import org.eclipse.draw2d.PositionConstants;
import org.eclipse.draw2d.ToolbarLayout;
import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.jface.resource.FontRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Color;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.Image;
import org.migworkbench.ui.WorkbenchColors;

/** A slot with a strategy: its kind, its name, its few important values, and a switch. */
final class StageFigure extends Figure {

    /** How a slot looks, each told by its line as well as by its colour. */
    enum Look {
        /** What the policy's kind brings. */
        OWN,
        /** Put there by a person. */
        REPLACED,
        /** Switched off. */
        OFF
    }

    private static final int CORNER = 10;
    private static final String SMALL = "org.migworkbench.editor.policy.small";

    private final Label caption = new Label();
    private final Label title = new Label();
    private final SwitchFigure power;
    private final Figure body = new Figure();
    private final boolean isFlat;
    private Look look = Look.OWN;
    private boolean selected;
    private boolean target;

    /**
     * Makes an empty slot.
     *
     * @param picture the picture of its kind
     * @param isFlat  whether all stands in one line
     * @param onSwitch what a click on the switch does
     */
    StageFigure(Image picture, boolean isFlat, Runnable onSwitch) {
        this.isFlat = isFlat;
        setLayoutManager(new BorderLayout());
        setBorder(new MarginBorder(2, 6, 2, 5));
        power = new SwitchFigure(onSwitch);
        dress(picture);
        Figure head = new Figure();
        head.setLayoutManager(new BorderLayout());
        head.add(caption, isFlat ? BorderLayout.LEFT : BorderLayout.CENTER);
        if (isFlat) {
            head.add(title, BorderLayout.CENTER);
        }
        if (isFlat) {
            head.add(power, BorderLayout.RIGHT);
        }
        add(head, BorderLayout.TOP);
        add(body, BorderLayout.CENTER);
    }

    private void dress(Image picture) {
        caption.setIcon(picture);
        caption.setIconTextGap(4);
        caption.setFont(small());
        caption.setLabelAlignment(PositionConstants.LEFT);
        caption.setForegroundColor(WorkbenchColors.secondaryText());
        title.setFont(JFaceResources.getFontRegistry().getBold(JFaceResources.DEFAULT_FONT));
        title.setLabelAlignment(PositionConstants.LEFT);
        ToolbarLayout lines = new ToolbarLayout(false);
        lines.setStretchMinorAxis(true);
        body.setLayoutManager(lines);
        if (isFlat) {
            title.setBorder(new MarginBorder(0, 8, 0, 8));
        }
    }

    private static Font small() {
        FontRegistry fonts = JFaceResources.getFontRegistry();
        if (!fonts.hasValueFor(SMALL)) {
            fonts.put(SMALL, FontDescriptor.createFrom(JFaceResources.getDefaultFont()).increaseHeight(-1)
                    .getFontData());
        }
        return fonts.get(SMALL);
    }

    /** What stands in the slot. */
    void show(String kind, String strategy, List<String> values, Look now) {
        look = now;
        caption.setText(kind);
        title.setText(isFlat && !values.isEmpty() ? strategy + "   " + String.join(", ", values) : strategy);
        title.setForegroundColor(now == Look.OFF ? WorkbenchColors.secondaryText() : WorkbenchColors.text());
        body.removeAll();
        if (!isFlat) {
            body.add(title);
            body.add(firstValue(values.isEmpty() ? "" : values.get(0)));
            values.stream().skip(1).forEach(value -> body.add(line(value)));
        }
        repaint();
    }

    private Figure firstValue(String text) {
        Figure row = new Figure();
        row.setLayoutManager(new BorderLayout());
        row.add(line(text), BorderLayout.CENTER);
        row.add(power, BorderLayout.RIGHT);
        return row;
    }

    private static Label line(String text) {
        Label line = new Label(text);
        line.setFont(small());
        line.setLabelAlignment(PositionConstants.LEFT);
        line.setForegroundColor(WorkbenchColors.secondaryText());
        return line;
    }

    /** Whether there is a switch, and how it stands. */
    void showSwitch(boolean isThere, boolean isOn, String tip) {
        power.setVisible(isThere);
        power.show(isOn, tip);
    }

    /** Whether the slot is selected. */
    void setSelected(boolean value) {
        selected = value;
        repaint();
    }

    /** Whether something is about to be dropped into the slot. */
    void setTarget(boolean value) {
        target = value;
        repaint();
    }

    @Override
    protected void paintFigure(Graphics graphics) {
        graphics.setAntialias(SWT.ON);
        Rectangle area = getBounds().getCopy();
        graphics.setBackgroundColor(fill());
        graphics.fillRoundRectangle(area, CORNER, CORNER);
        if (look == Look.REPLACED) {
            graphics.setBackgroundColor(WorkbenchColors.PURPLE);
            graphics.fillRectangle(area.x + 1, area.y + CORNER / 2, 3, area.height - CORNER);
        }
        area.shrink(1, 1);
        graphics.setForegroundColor(line());
        graphics.setLineWidth(selected || target ? 2 : 1);
        graphics.setLineStyle(look == Look.OFF ? SWT.LINE_DASH : SWT.LINE_SOLID);
        graphics.drawRoundRectangle(area, CORNER, CORNER);
    }

    private Color fill() {
        return switch (look) {
            case OWN -> WorkbenchColors.surface(WorkbenchColors.GREY, 0.08);
            case REPLACED -> WorkbenchColors.surface(WorkbenchColors.PURPLE, 0.14);
            case OFF -> WorkbenchColors.background();
        };
    }

    private Color line() {
        if (target) {
            return WorkbenchColors.ORANGE;
        }
        return selected ? WorkbenchColors.BLUE : WorkbenchColors.line();
    }
}
