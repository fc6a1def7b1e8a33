package org.migworkbench.diagram;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPartFactory;
import org.migworkbench.diagram.elements.ElementFigure;
import org.migworkbench.diagram.elements.ElementFigures;
import org.migworkbench.diagram.parts.UnknownElementEditPart;

/**
 * Makes the edit parts that the figures of a diagram name; an element that it does not know gets a plain box instead of
 * breaking the editor.
 */
final class RegistryEditPartFactory implements EditPartFactory {

    private final ElementFigures figures;

    RegistryEditPartFactory(ElementFigures figures) {
        this.figures = figures;
    }

    @Override
    public EditPart createEditPart(EditPart context, Object model) {
        EditPart part = known(model);
        part.setModel(model);
        return part;
    }

    private EditPart known(Object model) {
        if (model instanceof EObject element) {
            ElementFigure row = figures.find(element.eClass()).orElse(null);
            if (row != null) {
                try {
                    return row.createEditPart();
                } catch (CoreException e) {
                    ILog.get().log(e.getStatus());
                }
            }
        }
        return new UnknownElementEditPart();
    }
}
