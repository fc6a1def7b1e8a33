package org.migworkbench.model.structure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.PolicyPart;

/**
 * Which elements of two states of a document are the same one: those of one kind whose name is unique in both, then those
 * with the same identity, then those that stand in the same place of what is the same.
 */
public final class DocumentMatch {

    private final Map<EObject, EObject> others = new IdentityHashMap<>();

    /**
     * Compares two states, which are not changed while this is used.
     *
     * @param one   one state
     * @param other the other
     */
    public DocumentMatch(Document one, Document other) {
        pair(one, other);
        List<Element> ones = elements(one);
        List<Element> theirs = elements(other);
        pairUnique(ones, theirs, Element::getName);
        pairUnique(ones, theirs, Element::getId);
        contents(one);
    }

    /**
     * The same element in the other state.
     *
     * @param element an element of either state
     * @return the same in the other one; null if it isn't there
     */
    public EObject of(EObject element) {
        return others.get(element);
    }

    private void pair(EObject one, EObject other) {
        others.put(one, other);
        others.put(other, one);
    }

    private static List<Element> elements(Document document) {
        List<Element> all = new ArrayList<>();
        for (Iterator<EObject> contents = document.eAllContents(); contents.hasNext();) {
            if (contents.next() instanceof Element element) {
                all.add(element);
            }
        }
        return all;
    }

    private record Key(EClass type, String text) {
    }

    private void pairUnique(List<Element> ones, List<Element> theirs, Function<Element, String> text) {
        Map<Key, Element> known = unique(ones, text);
        unique(theirs, text).forEach((key, element) -> {
            if (known.get(key) != null && element != null && isFree(known.get(key)) && isFree(element)) {
                pair(known.get(key), element);
            }
        });
    }

    private boolean isFree(EObject element) {
        return !others.containsKey(element);
    }

    /** The elements by what is unique; null stands for several. */
    private static Map<Key, Element> unique(List<Element> elements, Function<Element, String> text) {
        Map<Key, Element> unique = new HashMap<>();
        for (Element element : elements) {
            if (text.apply(element) != null) {
                Key key = new Key(element.eClass(), text.apply(element));
                unique.put(key, unique.containsKey(key) ? null : element);
            }
        }
        return unique;
    }

    private void contents(EObject one) {
        EObject other = others.get(one);
        for (EReference reference : one.eClass().getEAllContainments()) {
            if (other != null) {
                pairLists(contents(one, reference), contents(other, reference));
            }
            contents(one, reference).forEach(this::contents);
        }
    }

    private void pairLists(List<EObject> ones, List<EObject> theirs) {
        List<EObject> left = new ArrayList<>(ones.stream().filter(this::isFree).toList());
        List<EObject> open = new ArrayList<>(theirs.stream().filter(this::isFree).toList());
        for (EObject one : List.copyOf(left)) {
            open.stream().filter(other -> key(one) != null && key(one).equals(key(other))).findFirst()
                    .ifPresent(other -> {
                        pair(one, other);
                        left.remove(one);
                        open.remove(other);
                    });
        }
        for (int i = 0; i < Math.min(left.size(), open.size()); i++) {
            pair(left.get(i), open.get(i));
        }
    }

    private static String key(EObject object) {
        if (object instanceof Parameter parameter) {
            return parameter.getName();
        }
        return object instanceof PolicyPart part ? part.getKind()
                : object instanceof Element element ? element.getName() : null;
    }

    /**
     * What an object holds by a reference, as a list.
     *
     * @param object    the object
     * @param reference a containment of it
     * @return what it holds; nothing where nothing is set
     */
    public static List<EObject> contents(EObject object, EReference reference) {
        Object value = object.eGet(reference);
        if (value instanceof List<?> list) {
            return list.stream().map(EObject.class::cast).toList();
        }
        return value == null ? List.of() : List.of((EObject) value);
    }

    /**
     * Whether a feature says only which element this is.
     *
     * @param feature a feature
     * @return whether it is the identity
     */
    public static boolean isIdentity(Object feature) {
        return feature == Literals.ELEMENT__ID;
    }
}
