package org.migworkbench.diagram.actions;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The elements of the model behind the selected edit parts. */
final class SelectedElements {

    private SelectedElements() {
    }

    /** The elements that may be copied or deleted: not the document as a whole. */
    static List<EObject> of(ISelection selection) {
        List<EObject> elements = new ArrayList<>();
        if (selection instanceof IStructuredSelection structured) {
            for (Object selected : structured.toList()) {
                if (selected instanceof EditPart part && part.getModel() instanceof EObject element
                        && element.eContainer() != null) {
                    elements.add(element);
                }
            }
        }
        return elements;
    }
}
