package org.migworkbench.editor.topology.parts;

import org.eclipse.draw2d.IFigure;
import org.migworkbench.editor.topology.figures.VmFigure;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.Quantity;

/** A virtual machine in its host; its migrations and its traffic begin here. */
public final class VmEditPart extends NodePart<VirtualMachine> {

    /** Creates a part without model. */
    public VmEditPart() {
        super(VirtualMachine.class);
    }

    @Override
    protected IFigure createFigure() {
        return new VmFigure();
    }

    @Override
    protected String spokenFigures() {
        return super.spokenFigures() + ", " + ends().workloads(element()).text();
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        VmFigure figure = (VmFigure) getFigure();
        VirtualMachine vm = element();
        String vcpus = vm.getVcpus() == 1 ? "1 vCPU" : vm.getVcpus() + " vCPUs";
        figure.setEquipment(Quantity.formatBytes(vm.getMemoryBytes()) + ", " + vcpus);
        Workloads workloads = ends().workloads(vm);
        figure.setWorkload(workloads.kind(), workloads.text(), workloads.more());
        momentChanged();
    }

    @Override
    public void momentChanged() {
        ((VmFigure) getFigure()).setMoment(Moments.of(element()));
    }
}
