package org.migworkbench.diagram.parts;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

/**
 * An edit part for an element that is shown as a line between two others; listens to it while it is active.
 *
 * @param <T> the type of the element
 */
public abstract class ElementConnectionEditPart<T extends EObject> extends AbstractConnectionEditPart {

    private final ElementBond<T> bond;

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
