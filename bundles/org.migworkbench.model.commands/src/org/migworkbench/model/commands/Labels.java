package org.migworkbench.model.commands;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.Element;
import org.migworkbench.model.values.FeatureText;

/** The words by which commands name elements and features. */
final class Labels {

    private Labels() {
    }

    /** Returns the words for a feature without its unit, such as {@code memory} for {@code memoryBytes}. */
    static String of(EStructuralFeature feature) {
        return FeatureText.words(feature);
    }

    /** Returns the words for a type, such as {@code virtual machine}. */
    static String of(EClass type) {
        return words(type.getName());
    }

    /** Returns the words for a type as they begin a name, such as {@code Virtual machine}. */
    static String capitalized(EClass type) {
        String words = of(type);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** Returns an element's name in quotes, or its type if it has no name. */
    static String of(EObject object) {
        if (object == null) {
            return "nothing";
        }
        boolean named = object instanceof Element element && element.getName() != null && !element.getName().isEmpty();
        return named ? "'" + ((Element) object).getName() + "'" : of(object.eClass());
    }

    private static String words(String camelCase) {
        return camelCase.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT);
    }
}
