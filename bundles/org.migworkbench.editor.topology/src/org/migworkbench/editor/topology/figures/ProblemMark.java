package org.migworkbench.editor.topology.figures;

import org.eclipse.draw2d.ImageFigure;
import org.eclipse.draw2d.Label;
import org.migworkbench.ui.Images;

/** A small sign that says, when the mouse is over it, what is wrong. */
public final class ProblemMark extends ImageFigure {

    /**
     * Shows what is wrong.
     *
     * @param level how bad it is
     * @param text what a person reads
     */
    public void show(ProblemLevel level, String text) {
        setVisible(level != ProblemLevel.NONE);
        if (level != ProblemLevel.NONE) {
            setImage(Images.get(level == ProblemLevel.ERROR ? Images.ERROR : Images.WARNING));
            setToolTip(new Label(text));
        }
    }
}
