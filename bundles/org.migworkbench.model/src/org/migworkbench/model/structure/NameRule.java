package org.migworkbench.model.structure;

import org.eclipse.emf.ecore.EAnnotation;
import org.eclipse.emf.ecore.EClass;

/**
 * How the elements of a kind are named: what the kind's annotation in {@code migration.ecore} states. A kind without one
 * must have names, and each only once in a document.
 *
 * @param required whether an element should have a name
 * @param unique whether the name should be that of no other element of the kind
 */
public record NameRule(boolean required, boolean unique) {

    private static final String SOURCE = "http://migworkbench.org/model/name";

    /**
     * Reads the rule of a kind.
     *
     * @param kind the kind
     * @return its rule
     */
    public static NameRule of(EClass kind) {
        EAnnotation annotation = kind.getEAnnotation(SOURCE);
        return new NameRule(holds(annotation, "required"), holds(annotation, "unique"));
    }

    private static boolean holds(EAnnotation annotation, String key) {
        return annotation == null || !"false".equals(annotation.getDetails().get(key));
    }
}
