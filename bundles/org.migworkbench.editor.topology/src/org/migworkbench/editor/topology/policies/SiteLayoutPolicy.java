package org.migworkbench.editor.topology.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.migworkbench.editor.topology.TopologyEdits;
import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;
import org.migworkbench.model.commands.SetBoundsCommand;

/** Hosts are drawn, moved and resized in their site. */
public final class SiteLayoutPolicy extends XYLayoutEditPolicy {

    @Override
    public EditPart getTargetEditPart(Request request) {
        boolean other = RequestConstants.REQ_CREATE.equals(request.getType()) && request instanceof CreateRequest create
                && create.getNewObjectType() != ModelPackage.Literals.HOST;
        return other ? null : super.getTargetEditPart(request);
    }

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        Rectangle bounds = (Rectangle) constraint;
        return child.getModel() instanceof Node node
                ? new SetBoundsCommand(node, Math.max(0, bounds.x), Math.max(0, bounds.y), bounds.width, bounds.height)
                : null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        if (request.getNewObject() instanceof Host host) {
            CreatePlace.apply(host, (Rectangle) getConstraintFor(request), request);
            return TopologyEdits.addHost((Site) getHost().getModel(), host);
        }
        return null;
    }
}
