package org.migworkbench.editor.topology.parts;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.gef.EditPolicy;
import org.migworkbench.editor.topology.figures.HostFigure;
import org.migworkbench.editor.topology.policies.HostLayoutPolicy;
import org.migworkbench.model.Document;
import org.migworkbench.model.Host;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.ElementLabels;

/** A host with its virtual machines; migrations and traffic end here. */
public final class HostEditPart extends NodePart<Host> {

    /** Creates a part without model. */
    public HostEditPart() {
        super(Host.class);
    }

    @Override
    protected IFigure createFigure() {
        return new HostFigure();
    }

    @Override
    public IFigure getContentPane() {
        return ((HostFigure) getFigure()).vms();
    }

    @Override
    protected void createEditPolicies() {
        super.createEditPolicies();
        installEditPolicy(EditPolicy.LAYOUT_ROLE, new HostLayoutPolicy());
    }

    @Override
    protected List<EObject> getModelTargetConnections() {
        List<EObject> connections = new ArrayList<>(super.getModelTargetConnections());
        for (Migration migration : migrations()) {
            if (migration.getTarget() == element() && migration.getVm() != null
                    && migration.getVm().eContainer() != null) {
                connections.add(migration);
            }
        }
        connections.addAll(traffic());
        return connections;
    }

    /** What guests on other hosts send to this one. */
    private List<Traffic> traffic() {
        return EcoreUtil.getRootContainer(element()) instanceof Document document && document.getDataCenter() != null
                ? document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                        .flatMap(host -> host.getVms().stream()).flatMap(vm -> VmEditPart.traffic(vm).stream())
                        .filter(traffic -> traffic.getPeer() == element()).toList()
                : List.of();
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        HostFigure figure = (HostFigure) getFigure();
        Host host = element();
        int vcpus = host.getVms().stream().mapToInt(VirtualMachine::getVcpus).sum();
        figure.setCores(host.getCpuCores() > 0 ? (double) vcpus / host.getCpuCores() : 1,
                vcpus + " of " + ElementLabels.cores(host));
        figure.setNetwork(Quantity.formatBytesPerSecond(host.getNicBytesPerSecond()));
        long used = host.getVms().stream().mapToLong(VirtualMachine::getMemoryBytes).sum();
        double share = host.getMemoryBytes() > 0 ? (double) used / host.getMemoryBytes() : 1;
        figure.setMemory(share, Quantity.formatPart(used, host.getMemoryBytes()));
    }
}
