package org.migworkbench.model.commands;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.Element;
import org.migworkbench.model.values.FeatureText;
import org.migworkbench.quantities.CamelCase;

/** The words by which commands name elements and features. */
public final class Labels {

    private Labels() {
    }

    /** Returns the words for a feature without its unit, such as {@code memory} for {@code memoryBytes}. */
    static String of(EStructuralFeature feature) {
        return FeatureText.words(feature);
    }

    /** Returns the words for a type, such as {@code virtual machine}. */
    static String of(EClass type) {
        return CamelCase.words(type.getName());
    }

    /** Returns the words for a type as they begin a name, such as {@code Virtual machine}. */
    static String capitalized(EClass type) {
        return CamelCase.title(type.getName());
    }

    /**
     * Names an element in a sentence.
     *
     * @param object an element, or null
     * @return its name in quotes, or its type if it has no name
     */
    public static String of(EObject object) {
        if (object == null) {
            return "nothing";
        }
        boolean named = object instanceof Element element && element.getName() != null && !element.getName().isEmpty();
        return named ? "'" + ((Element) object).getName() + "'" : of(object.eClass());
    }
}
