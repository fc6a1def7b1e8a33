package org.migworkbench.ui.properties;

import java.util.List;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.form.FieldForm;

/** Which of the document's workloads runs in a virtual machine. */
public final class WorkloadChoiceSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.choice("Workload", owner -> document(owner).getWorkloads(), ElementLabels::text,
                owner -> ((VirtualMachine) owner).getWorkloads().stream().findFirst().orElse(null),
                workload -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__WORKLOADS, List.of(workload)));
        fields.button("New Workload",
                "Gives this virtual machine a workload of its own that begins like the present one",
                owner -> PropertyEdits.ownWorkload(document(owner), (VirtualMachine) owner));
    }

    private static Document document(EObject element) {
        return (Document) EcoreUtil.getRootContainer(element);
    }
}
