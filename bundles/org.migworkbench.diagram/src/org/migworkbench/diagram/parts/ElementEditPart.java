package org.migworkbench.diagram.parts;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.AccessibleEditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.editparts.AbstractGraphicalEditPart;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.migworkbench.model.Element;
import org.migworkbench.ui.ElementLabels;

/**
 * An edit part for one element; listens to it while it is active.
 *
 * @param <T> the type of the element
 */
public abstract class ElementEditPart<T extends EObject> extends AbstractGraphicalEditPart {

    private final ElementBond<T> bond;
    private AccessibleEditPart accessible;

    /**
     * Creates a part without model.
     *
     * @param type the type of the element
     */
    protected ElementEditPart(Class<T> type) {
        bond = new ElementBond<>(this, type, this::elementChanged);
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
     * Shows a change of the element.
     *
     * @param notification what changed
     */
    protected void elementChanged(Notification notification) {
        refreshVisuals();
    }

    /**
     * Where the name is edited in place.
     *
     * @return the place, or null if it can't be edited there
     */
    protected NamePlace namePlace() {
        return null;
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
    public void performRequest(Request request) {
        boolean edits = RequestConstants.REQ_DIRECT_EDIT.equals(request.getType())
                || RequestConstants.REQ_OPEN.equals(request.getType());
        if (edits && namePlace() != null && element() instanceof Element) {
            new NameEditing(this, namePlace()).show();
        } else {
            super.performRequest(request);
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
