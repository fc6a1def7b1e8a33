package org.migworkbench.editor.topology.parts;

import org.eclipse.draw2d.IFigure;
import org.eclipse.gef.EditPolicy;
import org.migworkbench.editor.topology.figures.HostFigure;
import org.migworkbench.editor.topology.policies.HostLayoutPolicy;
import org.migworkbench.model.Host;
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
    protected String spokenFigures() {
        return cores() + ", " + Quantity.formatPart(usedBytes(), element().getMemoryBytes());
    }

    private int vcpus() {
        return element().getVms().stream().mapToInt(VirtualMachine::getVcpus).sum();
    }

    private String cores() {
        return vcpus() + " of " + ElementLabels.cores(element());
    }

    private long usedBytes() {
        return element().getVms().stream().mapToLong(VirtualMachine::getMemoryBytes).sum();
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        HostFigure figure = (HostFigure) getFigure();
        Host host = element();
        figure.setCores(host.getCpuCores() > 0 ? (double) vcpus() / host.getCpuCores() : 1, cores());
        figure.setNetwork(Quantity.formatBytesPerSecond(host.getNicBytesPerSecond()));
        long used = usedBytes();
        double share = host.getMemoryBytes() > 0 ? (double) used / host.getMemoryBytes() : 1;
        figure.setMemory(share, Quantity.formatPart(used, host.getMemoryBytes()));
    }
}
