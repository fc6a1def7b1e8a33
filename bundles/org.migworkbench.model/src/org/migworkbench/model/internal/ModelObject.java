package org.migworkbench.model.internal;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.InternalEObject;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;

/**
 * What all generated classes extend: gives an object an identity when it is put into another and has none yet.
 *
 * <p>An identity that is there stays, so an object that is removed and put back is the same to every reference.
 */
public abstract class ModelObject extends MinimalEObjectImpl.Container {

    /** Creates an object without identity and container. */
    protected ModelObject() {
    }

    @Override
    protected void eBasicSetContainer(InternalEObject newContainer, int newContainerFeatureId) {
        if (newContainer != null) {
            assignId();
        }
        super.eBasicSetContainer(newContainer, newContainerFeatureId);
    }

    private void assignId() {
        EAttribute id = eClass().getEIDAttribute();
        if (id != null && eGet(id) == null) {
            eSet(id, EcoreUtil.generateUUID());
        }
    }
}
