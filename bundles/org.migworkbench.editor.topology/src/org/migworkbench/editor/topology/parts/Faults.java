package org.migworkbench.editor.topology.parts;

import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.model.Fault;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.FaultText;

/** What goes wrong with an element in the scenario that is shown. */
final class Faults {

    private Faults() {
    }

    /** Describes the faults of the shown scenario that a condition lets pass, a line each; empty if there are none. */
    static String text(EObject element, Predicate<Fault> concerns) {
        return DocumentSession.of(element).flatMap(DocumentSession::scenario)
                .map(scenario -> scenario.getFaults().stream().filter(concerns)
                        .map(fault -> ElementLabels.text(fault) + ": " + FaultText.of(fault))
                        .collect(Collectors.joining("\n")))
                .orElse("");
    }
}
