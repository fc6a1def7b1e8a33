package org.migworkbench.model.commands;

import java.util.Collection;
import org.eclipse.emf.ecore.EObject;

/** Copies elements to the places where they are. References inside the set lead to the copies, others stay. */
public final class DuplicateCommand extends CopyCommand {

    /**
     * @param originals parts of one document, each in a place that can hold several
     */
    public DuplicateCommand(Collection<? extends EObject> originals) {
        super("Duplicate " + (originals.size() == 1 ? Labels.of(originals.iterator().next())
                : originals.size() + " elements"), originals);
    }

    @Override
    Containment placeOf(EObject original) {
        Containment place = Containment.of(original);
        return place != null && place.reference().isMany() ? place : null;
    }
}
