package org.migworkbench.ui.form;

import org.eclipse.emf.ecore.EObject;

/** One line of a form. */
@FunctionalInterface
public interface Field {

    /**
     * Shows the value of an element.
     *
     * @param element the element that the form is about
     */
    void show(EObject element);
}
