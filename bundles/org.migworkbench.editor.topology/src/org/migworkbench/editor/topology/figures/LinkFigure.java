package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.PositionConstants;
import org.migworkbench.ui.WorkbenchColors;

/** A link: a plain line with its rate. */
public final class LinkFigure extends LabelledLine {

    /** Makes the figure of a link. */
    public LinkFigure() {
        super(WorkbenchColors.between(WorkbenchColors.background(), WorkbenchColors.text(), 0.45),
                PositionConstants.SOUTH);
    }
}
