package org.migworkbench.ui.properties;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.ui.views.properties.tabbed.ITypeMapper;

/** Lets the sections of an element apply to the figures and tree items that stand for it. */
public final class ElementTypeMapper implements ITypeMapper {

    @Override
    public Class<?> mapType(Object object) {
        if (StageChoice.of(object).isPresent()) {
            return StageChoice.class;
        }
        return SelectedElement.of(object).<Class<?>>map(EObject::getClass).orElseGet(object::getClass);
    }
}
