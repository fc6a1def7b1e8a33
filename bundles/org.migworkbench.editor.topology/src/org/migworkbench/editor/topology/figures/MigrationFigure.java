package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.Graphics;
import org.eclipse.draw2d.PolygonDecoration;
import org.migworkbench.ui.WorkbenchColors;

/** A migration: a dashed arrow. */
public final class MigrationFigure extends LabelledLine {

    /** Makes the figure of a migration. */
    public MigrationFigure() {
        super(WorkbenchColors.ORANGE);
        setLineStyle(Graphics.LINE_DASH);
        PolygonDecoration tip = new PolygonDecoration();
        tip.setScale(10, 4);
        tip.setLineStyle(Graphics.LINE_SOLID);
        setTargetDecoration(tip);
    }
}
