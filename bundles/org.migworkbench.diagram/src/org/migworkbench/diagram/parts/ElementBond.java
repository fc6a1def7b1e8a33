package org.migworkbench.diagram.parts;

import java.util.function.Consumer;
import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.impl.AdapterImpl;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;

/**
 * Ties an edit part to its element: narrows it, and listens to it while the part is active.
 *
 * @param <T> the type of the element
 */
final class ElementBond<T extends EObject> extends AdapterImpl {

    private final EditPart part;
    private final Class<T> type;
    private final Consumer<Notification> shown;

    /**
     * Makes a bond that does not listen yet.
     *
     * @param part the edit part, whose model is set later
     * @param type the type of the element
     * @param shown shows a change of the element
     */
    ElementBond(EditPart part, Class<T> type, Consumer<Notification> shown) {
        this.part = part;
        this.type = type;
        this.shown = shown;
    }

    T element() {
        return type.cast(part.getModel());
    }

    void begin() {
        element().eAdapters().add(this);
    }

    void end() {
        element().eAdapters().remove(this);
    }

    /** Whether the element is what somebody asks the edit part for. */
    boolean isAskedFor(Class<?> key) {
        return key == EObject.class || key == type;
    }

    @Override
    public void notifyChanged(Notification notification) {
        if (part.isActive() && !notification.isTouch()) {
            shown.accept(notification);
        }
    }

    @Override
    public String toString() {
        return part.getClass().getSimpleName() + " of " + part.getModel();
    }
}
