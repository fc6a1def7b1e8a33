package org.migworkbench.model.text.names;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.structure.ElementLists;

/**
 * How the elements of a document are called where others refer to them: by their name, or where several have the same as
 * the command line addresses them, such as {@code hosts[2]}, counted from 0.
 */
public final class ReferenceNames {

    private static final Pattern ADDRESS = Pattern.compile("([A-Za-z]+)\\[(.*)\\]", Pattern.DOTALL);

    private final Document document;
    private final List<Element> all = new ArrayList<>();
    private final Map<EClass, Map<String, List<Element>>> byName = new HashMap<>();
    private final Map<String, List<EObject>> lists = new HashMap<>();
    private final Map<EObject, String> addresses = new IdentityHashMap<>();
    private Map<String, Element> byId;

    /**
     * Collects the names of a document, which isn't changed while they are used.
     *
     * @param document the document
     */
    public ReferenceNames(Document document) {
        this.document = document;
        for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Element element) {
                all.add(element);
            }
        }
    }

    /**
     * What an element is called.
     *
     * @param type what the reference may lead to
     * @param target the element
     * @return a text that {@link #find} finds it by
     */
    public String of(EClass type, Element target) {
        String name = target.getName();
        boolean unique = name != null && !name.isBlank() && named(type, name).size() == 1 && list(name).isEmpty();
        return unique ? name : address(target);
    }

    private String address(Element target) {
        if (!addresses.containsKey(target)) {
            String list = target.eContainmentFeature().getName();
            List<EObject> elements = list(list, document);
            for (int i = 0; i < elements.size(); i++) {
                addresses.put(elements.get(i), list + "[" + i + "]");
            }
        }
        return addresses.get(target);
    }

    /**
     * Finds an element.
     *
     * @param type what the reference may lead to
     * @param text what it is called: its name, its id, or its address such as {@code hosts[Web]}
     * @return the element; empty if there is none or more than one
     */
    public Optional<Element> find(EClass type, String text) {
        Optional<Element> addressed = addressed(type, text);
        List<Element> named = named(type, text);
        if (addressed.isPresent() || named.size() > 1) {
            return addressed;
        }
        return named.isEmpty() ? Optional.ofNullable(ids().get(text)).filter(type::isInstance)
                : Optional.of(named.get(0));
    }

    private Optional<Element> addressed(EClass type, String text) {
        Matcher address = ADDRESS.matcher(text);
        if (!address.matches() || list(text).isEmpty()) {
            return Optional.empty();
        }
        List<EObject> found = keyed(list(address.group(1), document), address.group(2));
        return found.size() == 1 ? Optional.of((Element) found.get(0)).filter(type::isInstance) : Optional.empty();
    }

    private static List<EObject> keyed(List<EObject> elements, String key) {
        int number = key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : -1;
        return number >= 0 && number < elements.size() ? List.of(elements.get(number))
                : elements.stream().filter(each -> each instanceof Element named && key.equals(named.getName()))
                        .toList();
    }

    /**
     * The names that a reference may have.
     *
     * @param type what the reference may lead to
     * @return what each of the elements is called, in the order of the document
     */
    public List<String> all(EClass type) {
        return all.stream().filter(type::isInstance).map(element -> of(type, element)).toList();
    }

    /**
     * Counts the elements with a name.
     *
     * @param type what the reference may lead to
     * @param name the name
     * @return how many there are
     */
    public int count(EClass type, String name) {
        return named(type, name).size();
    }

    /**
     * All elements.
     *
     * @return the elements in the order of the document
     */
    public Collection<Element> elements() {
        return all;
    }

    private List<Element> named(EClass type, String name) {
        return byName.computeIfAbsent(type, this::byName).getOrDefault(name, List.of());
    }

    private Map<String, List<Element>> byName(EClass type) {
        Map<String, List<Element>> names = new LinkedHashMap<>();
        all.stream().filter(type::isInstance).filter(element -> element.getName() != null)
                .forEach(element -> names.computeIfAbsent(element.getName(), name -> new ArrayList<>()).add(element));
        return names;
    }

    private Map<String, Element> ids() {
        if (byId == null) {
            byId = new HashMap<>();
            all.forEach(element -> byId.putIfAbsent(element.getId(), element));
        }
        return byId;
    }

    private static Optional<String> list(String text) {
        Matcher address = ADDRESS.matcher(text);
        return address.matches() && ElementLists.names().contains(address.group(1)) ? Optional.of(address.group(1))
                : Optional.empty();
    }

    private List<EObject> list(String name, Document of) {
        return lists.computeIfAbsent(name, key -> ElementLists.elements(of, key).orElse(List.of()));
    }
}
