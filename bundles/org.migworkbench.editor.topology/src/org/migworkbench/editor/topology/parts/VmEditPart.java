package org.migworkbench.editor.topology.parts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.draw2d.IFigure;
import org.eclipse.emf.ecore.EObject;
import org.migworkbench.editor.topology.figures.VmFigure;
import org.migworkbench.model.Traffic;
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
    protected List<? extends EObject> getModelSourceConnections() {
        List<EObject> connections = new ArrayList<>(migrations().stream()
                .filter(migration -> migration.getVm() == element() && migration.getTarget() != null).toList());
        traffic(element()).ifPresent(connections::add);
        return connections;
    }

    /** The traffic of a virtual machine if it is drawn: not with its own host. */
    static Optional<Traffic> traffic(VirtualMachine vm) {
        return Optional.ofNullable(vm.getTraffic())
                .filter(traffic -> traffic.getPeer() != null && traffic.getPeer() != vm.eContainer()
                        && traffic.getPeer().eContainer() != null);
    }

    @Override
    protected void refreshVisuals() {
        super.refreshVisuals();
        VmFigure figure = (VmFigure) getFigure();
        VirtualMachine vm = element();
        String vcpus = vm.getVcpus() == 1 ? "1 vCPU" : vm.getVcpus() + " vCPUs";
        figure.setEquipment(Quantity.formatBytes(vm.getMemoryBytes()) + ", " + vcpus);
        Workloads workloads = Workloads.of(vm);
        figure.setWorkload(workloads.kind(), workloads.text(), workloads.more());
        momentChanged();
    }

    @Override
    public void momentChanged() {
        ((VmFigure) getFigure()).setMoment(Moments.of(element()));
    }
}
