package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.ui.form.FieldForm;

/** A workload, selected itself or through the virtual machine that has it: its kind and parameters. */
public final class WorkloadSection extends KindSection {

    @Override
    protected EObject target(EObject selected) {
        if (selected instanceof VirtualMachine vm) {
            return vm.getWorkloads().isEmpty() ? null : vm.getWorkloads().get(0);
        }
        return selected;
    }

    @Override
    protected void createFields(FieldForm fields) {
        createKindFields(fields);
        fields.number(Literals.WORKLOAD__VCPU);
        fields.info("Used by", owner -> usedBy(users((Workload) owner), "virtual machine", "virtual machines"));
    }

    private static List<VirtualMachine> users(Workload workload) {
        return EcoreUtil.getRootContainer(workload) instanceof Document document && document.getDataCenter() != null
                ? document.getDataCenter().getSites().stream().flatMap(site -> site.getHosts().stream())
                        .flatMap(host -> host.getVms().stream())
                        .filter(vm -> vm.getWorkloads().contains(workload) || vm.getDiskWorkloads().contains(workload))
                        .toList()
                : List.of();
    }
}
