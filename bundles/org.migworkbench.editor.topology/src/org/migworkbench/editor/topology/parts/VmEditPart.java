package org.migworkbench.editor.topology.parts;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;

import org.migworkbench.editor.topology.figures.VmFigure;
import org.migworkbench.engine.Quantity;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.ElementLabels;

/** A virtual machine in its host; its migrations begin here. */
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
    protected List<? extends EObject> getModelSourceConnections() {
        return migrations().stream()
                .filter(migration -> migration.getVm() == element() && migration.getTarget() != null).toList();
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        VmFigure figure = (VmFigure) getFigure();
        VirtualMachine vm = element();
        String vcpus = vm.getVcpus() == 1 ? "1 vCPU" : vm.getVcpus() + " vCPUs";
        figure.setEquipment(Quantity.formatBytes(vm.getMemoryBytes()) + ", " + vcpus);
        String workloads = vm.getWorkloads().stream().map(ElementLabels::text).collect(Collectors.joining(", "));
        figure.setWorkload(workloads.isEmpty() ? "idle" : workloads);
    }
}
