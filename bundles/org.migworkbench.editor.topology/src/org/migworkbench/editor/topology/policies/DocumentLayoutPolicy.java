package org.migworkbench.editor.topology.policies;

import org.eclipse.draw2d.geometry.Rectangle;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.XYLayoutEditPolicy;
import org.eclipse.gef.requests.CreateRequest;
import org.migworkbench.editor.topology.TopologyEdits;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Node;
import org.migworkbench.model.Note;
import org.migworkbench.model.Site;
import org.migworkbench.model.commands.SetBoundsCommand;

/**
 * Sites and notes are drawn, moved and resized on the ground of the diagram; a host drawn there gets a site around it.
 */
public final class DocumentLayoutPolicy extends XYLayoutEditPolicy {

    @Override
    protected Command createChangeConstraintCommand(EditPart child, Object constraint) {
        Rectangle bounds = (Rectangle) constraint;
        return child.getModel() instanceof Node node
                ? new SetBoundsCommand(node, bounds.x, bounds.y, bounds.width, bounds.height) : null;
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        Document document = (Document) getHost().getModel();
        if (!(request.getNewObject() instanceof Node node)) {
            return null;
        }
        CreatePlace.apply(node, (Rectangle) getConstraintFor(request), request);
        if (node instanceof Site site) {
            return TopologyEdits.addSite(document, site);
        }
        if (node instanceof Host host) {
            return TopologyEdits.addHost(document, host);
        }
        return node instanceof Note note ? TopologyEdits.addNote(document, note) : null;
    }

}
