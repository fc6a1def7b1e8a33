package org.migworkbench.diagram.parts;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ComponentEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.migworkbench.model.commands.DeleteElementsCommand;

/** Deletes an element with all that makes no sense without it. */
public final class DeletePolicy extends ComponentEditPolicy {

    @Override
    protected Command createDeleteCommand(GroupRequest request) {
        return new DeleteElementsCommand(List.of((EObject) getHost().getModel()));
    }
}
