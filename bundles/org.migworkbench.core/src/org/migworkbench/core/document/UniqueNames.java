package org.migworkbench.core.document;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.migworkbench.model.Element;

/**
 * Gives each of several elements a name of its own: its own name, with a number where another before it has the same.
 */
public final class UniqueNames {

    private static final int FIRST_NUMBER = 2;

    private final Map<Element, String> names = new IdentityHashMap<>();

    /**
     * Names elements.
     *
     * @param elements the elements in the order of the document
     * @param kind name for an element that has none
     */
    public UniqueNames(List<? extends Element> elements, String kind) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Element element : elements) {
            String name = element.getName() == null || element.getName().isBlank() ? kind : element.getName();
            String unique = name;
            int number = numbers.getOrDefault(name, FIRST_NUMBER);
            while (!taken.add(unique)) {
                unique = name + " (" + number++ + ")";
            }
            numbers.put(name, number);
            names.put(element, unique);
        }
    }

    /**
     * Returns all names.
     *
     * @return the names, each once, in no order
     */
    public Collection<String> all() {
        return Collections.unmodifiableCollection(names.values());
    }

    /**
     * Returns the name of an element.
     *
     * @param element one of the elements
     * @return its name among them; null for any other element
     */
    public String of(Element element) {
        return names.get(element);
    }
}
