package org.migworkbench.model.structure;

import java.util.List;
import java.util.Objects;
import org.eclipse.emf.ecore.EObject;

/**
 * Which elements make no sense without another one: those with a reference that {@code migration.ecore} marks as
 * dependent, such as a migration's virtual machine.
 */
public final class Dependence {

    private static final String SOURCE = "http://migworkbench.org/model/dependent";

    private Dependence() {
    }

    /**
     * What an element depends on: it goes when one of them is deleted, while its other references are only cleared.
     *
     * @param element the element
     * @return the elements that it makes no sense without
     */
    public static List<EObject> of(EObject element) {
        return element.eClass().getEAllReferences().stream()
                .filter(reference -> !reference.isMany() && reference.getEAnnotation(SOURCE) != null)
                .map(reference -> (EObject) element.eGet(reference)).filter(Objects::nonNull).toList();
    }
}
