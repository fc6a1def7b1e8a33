package org.migworkbench.model.structure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage.Literals;

/**
 * The lists of a document's elements, by the names that the model gives them: {@code sites}, {@code hosts}, {@code vms}
 * and so on, each over the whole document.
 *
 * <p>They are read from the containment references, so a new kind of element has its list as soon as the model holds it.
 */
public final class ElementLists {

    /** For each list the references that lead to it from the document. */
    private static final SortedMap<String, List<EReference>> WAYS = ways();

    private ElementLists() {
    }

    private static SortedMap<String, List<EReference>> ways() {
        SortedMap<String, List<EReference>> ways = new TreeMap<>();
        collect(Literals.DOCUMENT, List.of(), ways);
        return ways;
    }

    private static void collect(EClass owner, List<EReference> way, SortedMap<String, List<EReference>> ways) {
        for (EReference reference : owner.getEAllContainments()) {
            if (way.contains(reference)) {
                continue;
            }
            List<EReference> further = new ArrayList<>(way);
            further.add(reference);
            if (reference.isMany() && Literals.ELEMENT.isSuperTypeOf(reference.getEReferenceType())) {
                ways.put(reference.getName(), List.copyOf(further));
            }
            collect(reference.getEReferenceType(), further, ways);
        }
    }

    /**
     * All lists.
     *
     * @return their names, sorted
     */
    public static Set<String> names() {
        return WAYS.keySet();
    }

    /**
     * The elements of a list.
     *
     * @param document the document
     * @param name one of {@link #names()}
     * @return the elements over the whole document, in its order; empty if there is no such list
     */
    public static Optional<List<EObject>> elements(Document document, String name) {
        return Optional.ofNullable(WAYS.get(name)).map(way -> elements(document, way));
    }

    private static List<EObject> elements(Document document, List<EReference> way) {
        List<EObject> elements = List.of(document);
        for (EReference reference : way) {
            List<EObject> below = new ArrayList<>();
            elements.forEach(each -> addAll(below, each.eGet(reference)));
            elements = below;
        }
        return elements;
    }

    private static void addAll(List<EObject> elements, Object value) {
        if (value instanceof List<?> list) {
            list.forEach(each -> elements.add((EObject) each));
        } else if (value != null) {
            elements.add((EObject) value);
        }
    }

    /**
     * The list of all elements of a kind.
     *
     * @param kind the kind
     * @return its name; empty for what isn't in a list of its own, such as a traffic
     */
    public static Optional<String> of(EClass kind) {
        return WAYS.entrySet().stream()
                .filter(entry -> entry.getValue().get(entry.getValue().size() - 1).getEReferenceType() == kind)
                .map(SortedMap.Entry::getKey).findFirst();
    }
}
