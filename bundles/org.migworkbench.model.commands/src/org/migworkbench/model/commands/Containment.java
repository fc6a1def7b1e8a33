package org.migworkbench.model.commands;

import org.eclipse.emf.common.util.EList;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * A place in a containment reference.
 *
 * @param parent the element that holds the place
 * @param reference a containment reference of it
 */
record Containment(EObject parent, EReference reference) {

    /** Returns where an element is, or null if nothing contains it. */
    static Containment of(EObject child) {
        return child.eContainer() == null ? null : new Containment(child.eContainer(), child.eContainmentFeature());
    }

    /** Tells whether the place can take an element: type and room. */
    boolean accepts(EObject child) {
        boolean known = parent != null && reference != null && child != null && reference.isContainment()
                && reference.isChangeable() && reference.getEContainingClass().isSuperTypeOf(parent.eClass());
        return known && reference.getEReferenceType().isSuperTypeOf(child.eClass())
                && !EcoreUtil.isAncestor(child, parent) && (reference.isMany() || !parent.eIsSet(reference));
    }

    /** Returns the number of elements in the place. */
    int size() {
        return reference.isMany() ? list().size() : parent.eIsSet(reference) ? 1 : 0;
    }

    /** Returns the index of an element; 0 in a single-valued reference. */
    int indexOf(EObject child) {
        return reference.isMany() ? list().indexOf(child) : 0;
    }

    void add(int index, EObject child) {
        if (reference.isMany()) {
            list().add(index, child);
        } else {
            parent.eSet(reference, child);
        }
    }

    void remove(EObject child) {
        if (reference.isMany()) {
            list().remove(child);
        } else {
            parent.eUnset(reference);
        }
    }

    /** Returns the elements of a many-valued reference, as the live list. */
    @SuppressWarnings("unchecked")
    EList<EObject> list() {
        return (EList<EObject>) parent.eGet(reference);
    }
}
