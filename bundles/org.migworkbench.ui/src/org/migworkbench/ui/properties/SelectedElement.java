package org.migworkbench.ui.properties;

import java.util.Optional;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.eclipse.jface.viewers.IStructuredSelection;

/** The element of the model behind what is selected: itself, or what a figure or tree item stands for. */
public final class SelectedElement {

    private SelectedElement() {
    }

    /**
     * The element behind an object.
     *
     * @param object an object that is selected
     * @return the element, empty if it stands for none
     */
    public static Optional<EObject> of(Object object) {
        return Optional.ofNullable(object instanceof EObject element ? element : Adapters.adapt(object, EObject.class));
    }

    /**
     * The first element behind a selection.
     *
     * @param selection a selection
     * @return the element, empty if the selection holds none
     */
    public static Optional<EObject> first(ISelection selection) {
        return selection instanceof IStructuredSelection structured && !structured.isEmpty()
                ? of(structured.getFirstElement())
                : Optional.empty();
    }
}
