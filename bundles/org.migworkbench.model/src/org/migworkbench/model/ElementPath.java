package org.migworkbench.model;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Where an element stands in its document, in words for a person. */
public final class ElementPath {

    private ElementPath() {
    }

    /**
     * Returns an element's path.
     *
     * @param object the element
     * @return such as {@code scenarios[0].migrations[1] 'Web to B'}; {@code document} for the root
     */
    public static String of(EObject object) {
        String place = place(object);
        String path = place.isEmpty() ? "document" : place;
        boolean named = object instanceof Element element && element.getName() != null && !element.getName().isEmpty();
        return named ? path + " '" + ((Element) object).getName() + "'" : path;
    }

    private static String place(EObject object) {
        EObject parent = object.eContainer();
        if (parent == null) {
            return "";
        }
        EReference feature = object.eContainmentFeature();
        String place = place(parent);
        String step = place.isEmpty() ? feature.getName() : place + "." + feature.getName();
        return parent.eGet(feature) instanceof List<?> list ? step + "[" + list.indexOf(object) + "]" : step;
    }
}
