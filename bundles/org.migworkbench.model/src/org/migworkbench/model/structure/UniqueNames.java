package org.migworkbench.model.structure;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
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
        this(elements, kind, Element::getName);
    }

    /**
     * Names elements as if they were called something else.
     *
     * @param elements the elements in the order of the document
     * @param kind name for an element that has none
     * @param called what each is called; may be null
     */
    UniqueNames(List<? extends Element> elements, String kind, Function<Element, String> called) {
        Set<String> taken = new HashSet<>();
        Map<String, Integer> numbers = new HashMap<>();
        for (Element element : elements) {
            String own = called.apply(element);
            String name = own == null || own.isBlank() ? kind : own;
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
