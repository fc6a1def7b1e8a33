package org.migworkbench.editor.topology;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.diagram.actions.AddElementAction;
import org.migworkbench.diagram.document.DocumentEditor;
import org.migworkbench.model.ModelFactory;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.Connections;
import org.migworkbench.ui.Images;

/** Lets the selected virtual machine send something itself, to a host on which it never is if there is one. */
final class AddTrafficAction extends AddElementAction {

    AddTrafficAction(DocumentEditor editor) {
        super(editor, "traffic", "Add &Traffic", Images.descriptor(Images.TRAFFIC));
    }

    @Override
    protected Optional<Addition> addition(EObject selected) {
        if (selected instanceof VirtualMachine vm && vm.getTraffic() == null) {
            Traffic traffic = ModelFactory.eINSTANCE.createTraffic();
            return Connections.peer(vm)
                    .map(peer -> new Addition(traffic, Connections.talk(vm, traffic, peer)));
        }
        return Optional.empty();
    }
}
