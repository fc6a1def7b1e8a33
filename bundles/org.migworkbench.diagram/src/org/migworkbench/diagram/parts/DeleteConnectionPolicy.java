package org.migworkbench.diagram.parts;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.ConnectionEditPolicy;
import org.eclipse.gef.requests.GroupRequest;
import org.migworkbench.model.commands.DeleteElementsCommand;

/** Deletes an element that is shown as a line. */
public final class DeleteConnectionPolicy extends ConnectionEditPolicy {

    @Override
    protected Command getDeleteCommand(GroupRequest request) {
        return new DeleteElementsCommand(List.of((EObject) getHost().getModel()));
    }
}
