package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Element;
import org.migworkbench.model.Node;
import org.migworkbench.model.VirtualMachine;

/** Copies of elements: with new identities, and with references among themselves instead of to the originals. */
final class CopySet {

    private static final int OFFSET_PIXELS = 20;

    private final Map<EObject, EObject> copies = new LinkedHashMap<>();

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

    /** Moves the copied nodes, so that they don't hide their originals. */
    void shift() {
        for (EObject copy : copies.values()) {
            if (copy instanceof Node node) {
                node.setX(node.getX() + OFFSET_PIXELS);
                node.setY(node.getY() + OFFSET_PIXELS);
            }
        }
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
        return EcoreUtil.isAncestor(document, target) || EcoreUtil.isAncestor(copies.values(), target);
    }
}
