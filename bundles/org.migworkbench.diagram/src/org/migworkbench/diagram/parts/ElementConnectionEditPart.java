package org.migworkbench.diagram.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.migworkbench.ui.ElementLabels;

/**
 * An edit part for an element that is shown as a line between two others; listens to it while it is active.
 *
 * @param <T> the type of the element
 */
public abstract class ElementConnectionEditPart<T extends EObject> extends AbstractConnectionEditPart {

    private final ElementBond<T> bond;
    private AccessibleEditPart accessible;

    /**
     * Creates a part without model.
     *
     * @param type the type of the element
     */
    protected ElementConnectionEditPart(Class<T> type) {
        bond = new ElementBond<>(this, type, change -> refreshVisuals());
    }

    /**
     * The element.
     *
     * @return the model, narrowed
     */
    public final T element() {
        return bond.element();
    }

    /**
     * The main figures of the element, for a screen reader; it says them after kind and name.
     *
     * @return a short text; empty for none
     */
    protected String spokenFigures() {
        return ElementLabels.detail(element());
    }

    @Override
    protected final AccessibleEditPart getAccessibleEditPart() {
        if (accessible == null) {
            accessible = new AccessibleGraphicalEditPart() {
                @Override
                public void getName(AccessibleEvent event) {
                    event.result = SpokenName.of(element(), spokenFigures());
                }
            };
        }
        return accessible;
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            bond.begin();
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            bond.end();
            super.deactivate();
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class key) {
        return bond.isAskedFor(key) ? getModel() : super.getAdapter(key);
    }

    @Override
    public String toString() {
        return bond.toString();
    }
}
