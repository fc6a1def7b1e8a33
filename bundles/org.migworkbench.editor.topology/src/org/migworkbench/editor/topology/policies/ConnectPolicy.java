package org.migworkbench.editor.topology.policies;

import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPart;
import org.eclipse.gef.Request;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.editpolicies.GraphicalNodeEditPolicy;
import org.eclipse.gef.requests.CreateConnectionRequest;
import org.eclipse.gef.requests.ReconnectRequest;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Node;
import org.migworkbench.model.Site;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.Connections;
import org.migworkbench.model.commands.ReconnectLinkCommand;
import org.migworkbench.model.commands.ReconnectLinkCommand.End;
import org.migworkbench.model.commands.SetFeatureCommand;
import org.migworkbench.ui.DocumentSession;

/** Links lead from host or site to host or site; migrations and traffic from a virtual machine to a host. */
public final class ConnectPolicy extends GraphicalNodeEditPolicy {

    /** A line that is begun: the model changes only when its other end is chosen. */
    private static final class Begin extends Command {

        private Begin() {
            super("Connect");
        }
    }

    @Override
    public EditPart getTargetEditPart(Request request) {
        EditPart target = super.getTargetEditPart(request);
        return target == null || isEnd(request) ? target : null;
    }

    private boolean isEnd(Request request) {
        Object type = request.getType();
        if (request instanceof CreateConnectionRequest create && create.getNewObjectType() instanceof EClass kind) {
            return REQ_CONNECTION_START.equals(type) ? begins(kind) : ends(kind);
        }
        if (request instanceof ReconnectRequest reconnect) {
            boolean link = reconnect.getConnectionEditPart().getModel() instanceof Link;
            return link ? isLinkEnd() : REQ_RECONNECT_TARGET.equals(type) && node() instanceof Host;
        }
        return true;
    }

    private boolean begins(EClass kind) {
        return kind == Literals.LINK ? isLinkEnd() : node() instanceof VirtualMachine;
    }

    private boolean ends(EClass kind) {
        return kind == Literals.LINK ? isLinkEnd() : node() instanceof Host;
    }

    private boolean isLinkEnd() {
        return node() instanceof Host || node() instanceof Site;
    }

    @Override
    protected Command getConnectionCreateCommand(CreateConnectionRequest request) {
        Command begin = new Begin();
        request.setStartCommand(begin);
        return begin;
    }

    @Override
    protected Command getConnectionCompleteCommand(CreateConnectionRequest request) {
        Object source = request.getSourceEditPart() == null ? null : request.getSourceEditPart().getModel();
        if (request.getNewObjectType() == Literals.LINK && source instanceof Node from) {
            return Connections.link(from, node());
        }
        if (request.getNewObject() instanceof Traffic traffic && source instanceof VirtualMachine vm
                && node() instanceof Host peer) {
            return vm.eContainer() == peer ? null : Connections.talk(vm, traffic, peer);
        }
        if (source instanceof VirtualMachine vm && node() instanceof Host host) {
            return migrate(vm, host);
        }
        return null;
    }

    private static Command migrate(VirtualMachine vm, Host host) {
        return Connections.migrate((Document) EcoreUtil.getRootContainer(vm),
                DocumentSession.of(vm).flatMap(DocumentSession::scenario), vm, host);
    }

    @Override
    protected Command getReconnectSourceCommand(ReconnectRequest request) {
        return reconnectLink(request, End.SOURCE).orElse(null);
    }

    @Override
    protected Command getReconnectTargetCommand(ReconnectRequest request) {
        Object model = request.getConnectionEditPart().getModel();
        if (model instanceof Migration migration && node() instanceof Host host && migration.getVm() != null
                && migration.getVm().eContainer() != host) {
            return new SetFeatureCommand(migration, Literals.MIGRATION__TARGET, host);
        }
        if (model instanceof Traffic traffic && node() instanceof Host host && traffic.eContainer() != null
                && traffic.eContainer().eContainer() != host) {
            return new SetFeatureCommand(traffic, Literals.TRAFFIC__PEER, host);
        }
        return reconnectLink(request, End.TARGET).orElse(null);
    }

    private Optional<Command> reconnectLink(ReconnectRequest request, End end) {
        return request.getConnectionEditPart().getModel() instanceof Link link && isLinkEnd()
                ? Optional.of(new ReconnectLinkCommand(link, end, node())) : Optional.empty();
    }

    private Node node() {
        return (Node) getHost().getModel();
    }
}
