package org.migworkbench.diagram.elements;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.requests.CreationFactory;

/**
 * Makes a new element of a kind, with the values that the model gives it; a palette tool carries it.
 *
 * @param kind the kind
 */
public record ElementCreation(EClass kind) implements CreationFactory {

    @Override
    public Object getNewObject() {
        return EcoreUtil.create(kind);
    }

    @Override
    public Object getObjectType() {
        return kind;
    }
}
