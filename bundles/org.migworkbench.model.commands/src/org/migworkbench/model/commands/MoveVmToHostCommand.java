package org.migworkbench.model.commands;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Host;
import org.migworkbench.model.VirtualMachine;

/** Changes the host that a virtual machine is on before any migration. */
public final class MoveVmToHostCommand extends ModelCommand {

    private final VirtualMachine vm;
    private final Host host;
    private Host oldHost;
    private int oldIndex;

    /**
     * @param vm the virtual machine, which is on a host of the same document
     * @param host the host that it is put on; not the one that it is on
     */
    public MoveVmToHostCommand(VirtualMachine vm, Host host) {
        super("Move " + Labels.of(vm) + " to " + Labels.of(host));
        this.vm = vm;
        this.host = host;
    }

    @Override
    public boolean canExecute() {
        return vm != null && host != null && vm.eContainer() instanceof Host present && present != host
                && EcoreUtil.getRootContainer(vm) == EcoreUtil.getRootContainer(host);
    }

    @Override
    protected void capture() {
        oldHost = (Host) vm.eContainer();
        oldIndex = oldHost.getVms().indexOf(vm);
    }

    @Override
    public void redo() {
        host.getVms().add(vm);
    }

    @Override
    public void undo() {
        oldHost.getVms().add(oldIndex, vm);
    }
}
