package org.migworkbench.editor.topology.figures;

import org.migworkbench.ui.WorkbenchColors;

/** A link: a plain line with its rate. */
public final class LinkFigure extends LabelledLine {

    private static final int MOST_WIDTH = 5;

    /** Makes the figure of a link. */
    public LinkFigure() {
        super(WorkbenchColors.between(WorkbenchColors.background(), WorkbenchColors.text(), 0.45));
    }

    /**
     * How much of the link is used.
     *
     * @param share 0 to 1; the line is the wider the more
     */
    public void setUse(double share) {
        setUsedWidth((int) Math.round(share * MOST_WIDTH));
    }
}
