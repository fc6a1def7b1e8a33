package org.migworkbench.model.commands;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.migworkbench.model.Document;

/**
 * Copies elements into another element or, if that can't hold them, into the nearest one around it that can.
 *
 * <p>References inside the set lead to the copies; others stay, unless they would lead out of the document.
 */
public final class PasteCommand extends CopyCommand {

    private final EObject container;

    /**
     * @param container the element that is to take the copies, part of a document
     * @param originals the elements to copy, from any document or from none
     */
    public PasteCommand(EObject container, Collection<? extends EObject> originals) {
        super("Paste " + (originals.size() == 1 ? Labels.of(originals.iterator().next())
                : originals.size() + " elements"), originals);
        this.container = container;
    }

    @Override
    Containment placeOf(EObject original) {
        for (EObject parent = container; parent != null; parent = parent.eContainer()) {
            Containment place = placeIn(parent, original);
            if (place == null && parent instanceof Document document) {
                place = placeBelow(document, original);
            }
            if (place != null) {
                return place;
            }
        }
        return null;
    }

    private static Containment placeBelow(Document document, EObject original) {
        Containment place = document.getDataCenter() == null ? null : placeIn(document.getDataCenter(), original);
        return place != null || document.getScenarios().isEmpty() ? place
                : placeIn(document.getScenarios().get(0), original);
    }

    private static Containment placeIn(EObject parent, EObject original) {
        for (EReference reference : parent.eClass().getEAllContainments()) {
            if (reference.isMany() && reference.getEReferenceType().isSuperTypeOf(original.eClass())) {
                return new Containment(parent, reference);
            }
        }
        return null;
    }
}
