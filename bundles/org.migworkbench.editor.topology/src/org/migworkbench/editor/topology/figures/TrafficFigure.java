package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.Graphics;
import org.migworkbench.ui.WorkbenchColors;

/** The traffic of a guest: a thin dotted line with its rate. */
public final class TrafficFigure extends LabelledLine {

    /** Makes the figure of a guest's traffic. */
    public TrafficFigure() {
        super(WorkbenchColors.SKY_BLUE);
        setLineWidth(Look.LINE);
        setLineStyle(Graphics.LINE_DOT);
    }
}
