package org.migworkbench.core.document;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Policy;
import org.migworkbench.model.PolicyPart;
import org.migworkbench.model.Workload;
import org.migworkbench.model.structure.ElementLists;

/**
 * Addresses elements of a document as people write them: {@code vms[Web]}, {@code links[0]}, {@code
 * scenarios[0].migrations[Web]}.
 *
 * <p>A list is one of {@link ElementLists}, such as {@code hosts}, {@code policies} or {@code migrations}, over the whole
 * document in its order; {@code vms[Web].traffic} is the one of which there is at most one;
 * between the brackets stands the name, the id or the number of the element, counted from 0. A policy or workload is
 * also found by its kind, a migration by the name of its virtual machine.
 */
public final class ElementAddress {

    private static final int MOST_CHOICES = 20;

    private ElementAddress() {
    }

    /**
     * Writes the address of an element.
     *
     * @param element an element of a document
     * @return its address, with its name where that is unique in its list and its number where not; empty for the
     * document itself
     */
    public static String of(EObject element) {
        return new ElementAddresses().of(element);
    }

    /**
     * Writes the address of a value of an element.
     *
     * @param element an element of a document
     * @param feature the value, or null for the element itself
     * @return the address, such as {@code vms[Web].memory}
     */
    public static String of(EObject element, EStructuralFeature feature) {
        return new ElementAddresses().of(element, feature);
    }

    /**
     * Finds the element with an address.
     *
     * @param document where to look
     * @param path the address
     * @return the element
     * @throws IllegalArgumentException where there is none, with a message that names what there is
     */
    public static EObject resolve(Document document, String path) {
        EObject element = document;
        for (String segment : PathText.segments(path)) {
            element = child(document, element, segment, path);
        }
        return element;
    }

    private static EObject child(Document document, EObject parent, String segment, String path) {
        if (parent.eClass().getEStructuralFeature(segment) instanceof EReference single && single.isContainment()
                && !single.isMany() && parent != document) {
            return only(parent, single, path);
        }
        return listed(document, parent, segment, path);
    }

    private static EObject listed(Document document, EObject parent, String segment, String path) {
        int bracket = segment.indexOf('[');
        if (bracket < 1 || !segment.endsWith("]")) {
            throw new IllegalArgumentException("'" + segment + "' in '" + path
                    + "' is not an element: write LIST[NAME] or LIST[NUMBER], for example vms[0]");
        }
        String list = segment.substring(0, bracket);
        String key = segment.substring(bracket + 1, segment.length() - 1);
        return chosen(list, list(document, parent, list, path), key, path);
    }

    private static EObject chosen(String list, List<? extends EObject> elements, String key, String path) {
        List<? extends EObject> found = matching(elements, key);
        if (found.size() == 1) {
            return found.get(0);
        }
        throw new IllegalArgumentException("'" + key + "' in '" + path + "' "
                + (found.isEmpty() ? "is not there; allowed: " + choices(list, elements)
                        : "names " + found.size() + " elements: write the number, 0 to " + (elements.size() - 1)));
    }

    private static EObject only(EObject parent, EReference single, String path) {
        if (parent.eGet(single) instanceof EObject element) {
            return element;
        }
        throw new IllegalArgumentException("'" + path + "' is not there: " + kindOf(parent) + " may have "
                + single.getName() + ", but this one has none");
    }

    private static String choices(String list, List<? extends EObject> elements) {
        if (elements.isEmpty()) {
            return "none, the document has no " + list;
        }
        return IntStream.range(0, Math.min(MOST_CHOICES, elements.size()))
                .mapToObj(number -> label(elements.get(number), number)).collect(Collectors.joining(", "))
                + (elements.size() > MOST_CHOICES ? ", ..." : "")
                + (elements.size() == 1 ? " or number 0" : " or a number from 0 to " + (elements.size() - 1));
    }

    private static List<? extends EObject> list(Document document, EObject parent, String list, String path) {
        if (parent == document) {
            return ElementLists.elements(document, list)
                    .orElseThrow(() -> new IllegalArgumentException("'" + list + "' in '" + path
                            + "' is not a list of a document; allowed: " + String.join(", ", ElementLists.names())));
        }
        EStructuralFeature feature = parent.eClass().getEStructuralFeature(list);
        if (feature instanceof EReference reference && reference.isContainment() && reference.isMany()) {
            return contents(parent, reference);
        }
        throw new IllegalArgumentException("'" + list + "' in '" + path + "' is not a list of " + kindOf(parent));
    }

    private static List<? extends EObject> matching(List<? extends EObject> elements, String key) {
        List<Function<EObject, String>> keys = List.of(ElementAddress::name, ElementAddress::id,
                ElementAddress::otherName);
        for (Function<EObject, String> of : keys) {
            List<? extends EObject> found = elements.stream().filter(element -> key.equals(of.apply(element))).toList();
            if (!found.isEmpty()) {
                return found;
            }
        }
        int number = key.matches("[0-9]{1,9}") ? Integer.parseInt(key) : -1;
        return number >= 0 && number < elements.size() ? List.of(elements.get(number)) : List.of();
    }

    private static String label(EObject element, int index) {
        String name = name(element);
        return name == null || name.isBlank() ? Integer.toString(index) : name;
    }

    private static String name(EObject element) {
        return element instanceof Element named ? named.getName() : null;
    }

    private static String id(EObject element) {
        return element instanceof Element named ? named.getId() : null;
    }

    private static String otherName(EObject element) {
        if (element instanceof Policy policy) {
            return policy.getKind();
        }
        if (element instanceof PolicyPart part) {
            return part.getKind();
        }
        if (element instanceof Workload workload) {
            return workload.getKind();
        }
        return element instanceof Migration migration && migration.getVm() != null ? migration.getVm().getName() : null;
    }

    /**
     * Names the kind of an element for people.
     *
     * @param element the element
     * @return such as {@code a virtual machine}
     */
    static String kindOf(EObject element) {
        String name = element.eClass().getName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return ("aeiou".indexOf(name.charAt(0)) >= 0 ? "an " : "a ") + name;
    }

    @SuppressWarnings("unchecked")
    static List<? extends EObject> contents(EObject parent, EReference list) {
        return (List<? extends EObject>) parent.eGet(list);
    }

    static Document documentOf(EObject element) {
        EObject container = element;
        while (container.eContainer() != null) {
            container = container.eContainer();
        }
        if (container instanceof Document document) {
            return document;
        }
        throw new IllegalArgumentException(kindOf(element) + " is in no document");
    }
}
