package org.migworkbench.core.document;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.DataCenter;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Node;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.structure.ElementLists;
import org.migworkbench.model.values.FeatureText;

/**
 * Writes addresses of elements of a document that isn't changed meanwhile. Each list is gone through once, however many
 * addresses are asked for.
 */
public final class ElementAddresses {

    private final Map<Key, Keys> lists = new HashMap<>();

    private record Key(EObject owner, String list) {
    }

    /**
     * Writes the address of an element.
     *
     * @param element an element of a document
     * @return its address, with its name where that is unique in its list and its number where not; empty for the
     * document itself
     */
    public String of(EObject element) {
        EObject container = element.eContainer();
        if (container == null || element instanceof DataCenter) {
            return "";
        }
        if (element instanceof Parameter parameter) {
            boolean named = parameter.getName() != null && !parameter.getName().isEmpty();
            return named ? of(container) + "." + parameter.getName()
                    : inList(container, element.eContainmentFeature(), element);
        }
        EReference feature = element.eContainmentFeature();
        return feature.isMany() ? inList(container, feature, element) : of(container) + "." + feature.getName();
    }

    /**
     * Writes the address of a value of an element.
     *
     * @param element an element of a document
     * @param feature the value, or null for the element itself
     * @return the address, such as {@code vms[Web].memory}
     */
    public String of(EObject element, EStructuralFeature feature) {
        String path = of(element);
        if (feature == null || element instanceof Parameter) {
            return path;
        }
        String name = FeatureText.name(feature);
        return path.isEmpty() ? name : path + "." + name;
    }

    private String inList(EObject container, EReference list, EObject element) {
        if (container instanceof Document || container instanceof DataCenter || container instanceof Node) {
            Document document = ElementAddress.documentOf(element);
            return list.getName() + lists.computeIfAbsent(new Key(document, list.getName()),
                    key -> new Keys(ElementLists.elements(document, list.getName()).orElseThrow())).of(element);
        }
        return of(container) + "." + list.getName() + lists.computeIfAbsent(new Key(container, list.getName()),
                key -> new Keys(ElementAddress.contents(container, list))).of(element);
    }

    /** What stands between the brackets for the elements of one list. */
    private static final class Keys {

        private final Map<EObject, Integer> numbers = new IdentityHashMap<>();
        private final Map<String, Integer> named = new HashMap<>();

        Keys(List<? extends EObject> elements) {
            for (EObject element : elements) {
                numbers.put(element, numbers.size());
                named.merge(name(element), 1, Integer::sum);
            }
        }

        String of(EObject element) {
            String name = name(element);
            boolean isKey = !name.isBlank() && named.get(name) == 1 && name.indexOf(']') < 0;
            return "[" + (isKey ? name : numbers.get(element)) + "]";
        }

        private static String name(EObject element) {
            return element instanceof Element one && one.getName() != null ? one.getName() : "";
        }
    }
}
