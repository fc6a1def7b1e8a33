package org.migworkbench.diagram.parts;

import org.eclipse.emf.ecore.EObject;
import org.migworkbench.ui.ElementLabels;

/** What a screen reader says of an element on a drawing: its kind, its name and its main figures. */
final class SpokenName {

    private SpokenName() {
    }

    static String of(EObject element, String figures) {
        String name = ElementLabels.kind(element.eClass()) + " " + ElementLabels.text(element);
        return figures.isEmpty() ? name : name + ", " + figures;
    }
}
