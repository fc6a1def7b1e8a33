package org.migworkbench.editor.topology.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.migworkbench.model.Document;
import org.migworkbench.model.Node;
import org.migworkbench.model.commands.Additions;
import org.migworkbench.model.commands.SetBoundsCommand;

/** Nodes are drawn, moved and resized in an element that the model lets hold them; the ground has no edges. */
public final class NodesLayoutPolicy extends XYLayoutEditPolicy {

    @Override
    public EditPart getTargetEditPart(Request request) {
        boolean other = RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create
                && create.getNewObjectType() instanceof EClass kind && !Additions.accepts(parent().eClass(), kind);
        return other ? null : super.getTargetEditPart(request);
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        Rectangle bounds = (Rectangle) constraint;
        int edge = parent() instanceof Document ? Integer.MIN_VALUE : 0;
        return child.getModel() instanceof Node node
                ? new SetBoundsCommand(node, Math.max(edge, bounds.x), Math.max(edge, bounds.y), bounds.width,
                        bounds.height)
                : null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObject() instanceof Node node) {
            CreatePlace.apply(node, (Rectangle) getConstraintFor(request), request);
            return Additions.to(parent(), node);
        }
        return null;
    }

    private EObject parent() {
        return (EObject) getHost().getModel();
    }
}
