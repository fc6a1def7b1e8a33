package org.migworkbench.editor.topology.policies;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.EditPolicy;
import org.eclipse.gef.Request;
import org.eclipse.gef.RequestConstants;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;
import org.eclipse.gef.editpolicies.LayoutEditPolicy;
import org.eclipse.gef.editpolicies.NonResizableEditPolicy;
import org.eclipse.gef.requests.ChangeBoundsRequest;
import org.eclipse.gef.requests.CreateRequest;
import org.migworkbench.editor.topology.figures.BoxFigure;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.Additions;
import org.migworkbench.model.commands.Connections;
import org.migworkbench.ui.DocumentSession;
import org.migworkbench.ui.ElementLabels;

/**
 * Virtual machines are drawn in a host; one that is dropped from another host stays there and gets a migration to this
 * one.
 */
public final class HostLayoutPolicy extends LayoutEditPolicy {

    private final DropHint hint = new DropHint();

    @Override
    public EditPart getTargetEditPart(Request request) {
        if (RequestConstants.REQ_CREATE.equals(request.getType())) {
            return request instanceof CreateRequest create
                    && create.getNewObjectType() instanceof EClass kind
                    && Additions.accepts(host().eClass(), kind) ? getHost() : null;
        }
        if (RequestConstants.REQ_ADD.equals(request.getType())) {
            return machines(request).isEmpty() ? null : getHost();
        }
        return super.getTargetEditPart(request);
    }

    @Override
    protected EditPolicy createChildEditPolicy(EditPart child) {
        return new NonResizableEditPolicy();
    }

    @Override
    protected Command getCreateCommand(CreateRequest request) {
        return Additions.to(host(), (EObject) request.getNewObject());
    }

    @Override
    protected Command getAddCommand(Request request) {
        CompoundCommand migrate = new CompoundCommand("Migrate");
        Optional<DocumentSession> session = DocumentSession.of(host());
        Document document = (Document) EcoreUtil.getRootContainer(host());
        for (VirtualMachine vm : machines(request)) {
            migrate.add(Connections.migrate(document, session.flatMap(DocumentSession::scenario), vm, host()));
        }
        return migrate.unwrap();
    }

    @Override
    protected Command getMoveChildrenCommand(Request request) {
        return null;
    }

    @Override
    protected void showLayoutTargetFeedback(Request request) {
        boolean takes = RequestConstants.REQ_ADD.equals(request.getType())
                || RequestConstants.REQ_CREATE.equals(request.getType());
        if (takes && getHostFigure() instanceof BoxFigure box) {
            box.setTarget(true);
        }
        if (RequestConstants.REQ_ADD.equals(request.getType())) {
            machines(request).stream().filter(this::migratesHere).findFirst()
                    .ifPresent(vm -> hint.show(getHost(), ElementLabels.text(vm) + " already migrates to "
                            + ElementLabels.text(host())));
        }
    }

    private boolean migratesHere(VirtualMachine vm) {
        return DocumentSession.of(host()).flatMap(DocumentSession::scenario)
                .flatMap(scenario -> Connections.migration(scenario, vm))
                .filter(migration -> migration.getTarget() == host()).isPresent();
    }

    @Override
    protected void eraseLayoutTargetFeedback(Request request) {
        if (getHostFigure() instanceof BoxFigure box) {
            box.setTarget(false);
        }
    }

    private Host host() {
        return (Host) getHost().getModel();
    }

    private static List<VirtualMachine> machines(Request request) {
        if (!(request instanceof ChangeBoundsRequest change) || change.getEditParts() == null) {
            return List.of();
        }
        List<?> parts = change.getEditParts();
        List<VirtualMachine> machines = parts.stream().map(part -> ((EditPart) part).getModel())
                .filter(VirtualMachine.class::isInstance)
                .map(VirtualMachine.class::cast).toList();
        return machines.size() == parts.size() ? machines : List.of();
    }
}
