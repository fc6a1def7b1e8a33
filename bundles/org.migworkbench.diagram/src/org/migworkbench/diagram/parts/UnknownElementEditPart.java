package org.migworkbench.diagram.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.draw2d.Label;
import org.eclipse.draw2d.LineBorder;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.migworkbench.ui.ElementLabels;

/** Stands for an element of which nobody says how to show it. */
public final class UnknownElementEditPart extends AbstractGraphicalEditPart {

    @Override
    protected IFigure createFigure() {
        Label label = new Label(
                getModel() instanceof EObject element ? ElementLabels.text(element) : String.valueOf(getModel()));
        label.setBorder(new LineBorder(1));
        return label;
    }

    @Override
    protected void createEditPolicies() {
        // What is not known is not edited.
    }
}
