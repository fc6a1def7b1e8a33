package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Node;
import org.migworkbench.model.VirtualMachine;

/** Copies of elements: with new identities, and with references among themselves instead of to the originals. */
final class CopySet {

    private final Map<EObject, EObject> copies = new LinkedHashMap<>();
    private final Map<EObject, EObject> brought = new LinkedHashMap<>();

    /**
     * Copies elements.
     *
     * @param originals the elements; one that another of them contains is not copied twice
     */
    CopySet(Collection<? extends EObject> originals) {
        List<EObject> roots = roots(originals);
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        for (EObject root : roots) {
            copies.put(root, copier.copy(root));
        }
        copier.copyReferences();
        copies.values().forEach(CopySet::renew);
    }

    /** Returns the copy of each element by its original, in the order of the originals. */
    Map<EObject, EObject> byOriginal() {
        return copies;
    }

    /** Clears references of the copies that lead to something outside of a document and of the copies. */
    void dropReferencesOutside(EObject document) {
        copies.values().forEach(root -> {
            drop(root, document);
            root.eAllContents().forEachRemaining(each -> drop(each, document));
        });
    }

    /** Moves the copied nodes by some pixels, so that they don't hide their originals. */
    void shift(int dx, int dy) {
        for (EObject copy : copies.values()) {
            if (copy instanceof Node node) {
                node.setX(node.getX() + dx);
                node.setY(node.getY() + dy);
            }
        }
    }

    /**
     * Lets references to what another document holds in a list, such as policies and workloads, lead to the like in this
     * one: to what is equal to it, or to a copy.
     *
     * @return the copies that the document has to take in, by their originals
     */
    Map<EObject, EObject> bringAlong(EObject document) {
        Map<EObject, EObject> found = new LinkedHashMap<>();
        for (EObject root : List.copyOf(copies.values())) {
            redirect(root, document, found);
            root.eAllContents().forEachRemaining(each -> redirect(each, document, found));
        }
        return brought;
    }

    private void redirect(EObject copy, EObject document, Map<EObject, EObject> found) {
        UnaryOperator<EObject> like = target -> isKept(target, document) || !isListed(target) ? target
                : found.computeIfAbsent(target, original -> twin(document, original).orElseGet(() -> bring(original)));
        for (EReference reference : copy.eClass().getEAllReferences()) {
            Object value = reference.isContainment() || !reference.isChangeable() ? null : copy.eGet(reference);
            if (value instanceof List<?> list) {
                copy.eSet(reference, list.stream().map(each -> like.apply((EObject) each)).distinct().toList());
            } else if (value instanceof EObject target) {
                copy.eSet(reference, like.apply(target));
            }
        }
    }

    private EObject bring(EObject original) {
        EObject copy = EcoreUtil.copy(original);
        renew(copy);
        brought.put(original, copy);
        return copy;
    }

    /** The element of a document that is the same as one of another document but for its identity. */
    private static Optional<EObject> twin(EObject document, EObject original) {
        return document.eContents().stream()
                .filter(each -> each.eClass() == original.eClass() && EcoreUtil.equals(plain(each), plain(original)))
                .findFirst();
    }

    private static EObject plain(EObject element) {
        EObject copy = EcoreUtil.copy(element);
        if (copy instanceof Element named) {
            named.setId(null);
        }
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Element inner) {
                inner.setId(null);
            }
        });
        return copy;
    }

    private static boolean isListed(EObject target) {
        return target.eContainer() instanceof Document && target.eContainmentFeature().isMany();
    }

    /** Returns the elements without those that another of them contains. */
    static List<EObject> roots(Collection<? extends EObject> elements) {
        List<EObject> roots = new ArrayList<>();
        for (EObject each : elements) {
            boolean nested = elements.stream().anyMatch(other -> other != each && EcoreUtil.isAncestor(other, each));
            if (!nested && !roots.contains(each)) {
                roots.add(each);
            }
        }
        return roots;
    }

    private static void renew(EObject copy) {
        renewId(copy);
        copy.eAllContents().forEachRemaining(CopySet::renewId);
    }

    /** A copied machine writes pages of its own, not those of its original. */
    private static void renewId(EObject copy) {
        if (copy instanceof Element element) {
            element.setId(EcoreUtil.generateUUID());
        }
        if (copy instanceof VirtualMachine machine) {
            machine.setStream(null);
        }
    }

    private void drop(EObject copy, EObject document) {
        for (EReference reference : copy.eClass().getEAllReferences()) {
            if (reference.isContainment() || !reference.isChangeable()) {
                continue;
            }
            Object value = copy.eGet(reference);
            if (value instanceof List<?> list) {
                List<?> rest = list.stream().filter(each -> isKept((EObject) each, document)).toList();
                copy.eSet(reference, rest);
            } else if (value != null && !isKept((EObject) value, document)) {
                copy.eSet(reference, null);
            }
        }
    }

    private boolean isKept(EObject target, EObject document) {
        return EcoreUtil.isAncestor(document, target) || EcoreUtil.isAncestor(copies.values(), target)
                || brought.containsValue(target);
    }
}
