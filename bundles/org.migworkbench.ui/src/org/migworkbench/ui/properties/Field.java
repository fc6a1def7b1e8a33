package org.migworkbench.ui.properties;

import org.eclipse.emf.ecore.EObject;

/** One line of a property form. */
@FunctionalInterface
interface Field {

    /**
     * Shows the value of an element.
     *
     * @param element the element that the form is about
     */
    void show(EObject element);
}
