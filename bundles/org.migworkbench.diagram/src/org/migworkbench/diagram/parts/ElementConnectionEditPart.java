package org.migworkbench.diagram.parts;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.editparts.AbstractConnectionEditPart;

/**
 * An edit part for an element that is shown as a line between two others; listens to it while it is active.
 *
 * @param <T> the type of the element
 */
public abstract class ElementConnectionEditPart<T extends EObject> extends AbstractConnectionEditPart {

    private final Class<T> type;
    private final Adapter listener = new AdapterImpl() {

        @Override
        public void notifyChanged(Notification notification) {
            if (isActive() && !notification.isTouch()) {
                refreshVisuals();
            }
        }
    };

    /**
     * Creates a part without model.
     *
     * @param type the type of the element
     */
    protected ElementConnectionEditPart(Class<T> type) {
        this.type = type;
    }

    /**
     * The element.
     *
     * @return the model, narrowed
     */
    public final T element() {
        return type.cast(getModel());
    }

    @Override
    public void activate() {
        if (!isActive()) {
            super.activate();
            element().eAdapters().add(listener);
        }
    }

    @Override
    public void deactivate() {
        if (isActive()) {
            element().eAdapters().remove(listener);
            super.deactivate();
        }
    }

    @Override
    @SuppressWarnings("rawtypes") // the signature of GEF 3.2
    public Object getAdapter(Class key) {
        if (key == EObject.class || key == type) {
            return getModel();
        }
        return super.getAdapter(key);
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + " of " + getModel();
    }
}
