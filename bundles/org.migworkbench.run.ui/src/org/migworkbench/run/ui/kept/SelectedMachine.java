package org.migworkbench.run.ui.kept;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.viewers.ISelection;
import org.migworkbench.core.document.ScenarioSpecs;
import org.migworkbench.model.Migration;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.ScenarioInEditor;
import org.migworkbench.ui.properties.SelectedElement;

/** The virtual machine that is selected in a drawing, an outline or a form: itself, or by its migration. */
public final class SelectedMachine {

    private SelectedMachine() {
    }

    /**
     * The stream of the machine, by which its result is found.
     *
     * @param selection what is selected
     * @param scenario  the scenario whose result is shown
     * @return the stream; empty if no machine of the scenario's document is selected
     */
    public static Optional<String> stream(ISelection selection, Optional<ScenarioInEditor> scenario) {
        return scenario.flatMap(shown -> SelectedElement.first(selection).flatMap(SelectedMachine::machine)
                .flatMap(vm -> ScenarioSpecs.stream(shown.document(), vm)));
    }

    private static Optional<VirtualMachine> machine(EObject element) {
        return Optional.ofNullable(element instanceof Migration migration ? migration.getVm()
                : element instanceof VirtualMachine vm ? vm : null);
    }
}
