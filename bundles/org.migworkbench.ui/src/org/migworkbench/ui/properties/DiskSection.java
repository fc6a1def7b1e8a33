package org.migworkbench.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.migworkbench.model.Document;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.Workload;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.form.FieldForm;

/** The disk of a virtual machine: nothing of it moves while its hosts share the storage. */
public final class DiskSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.number(Literals.VIRTUAL_MACHINE__DISK_BYTES);
        fields.number(Literals.VIRTUAL_MACHINE__DISK_USED_BYTES);
        fields.number(Literals.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES);
        fields.number(Literals.VIRTUAL_MACHINE__DISK_BLOCK_BYTES);
        addWriters(fields);
        fields.number(Literals.VIRTUAL_MACHINE__DISK_WAIT_SHARE);
        fields.number(Literals.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND);
        fields.number(Literals.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND);
    }

    private void addWriters(FieldForm fields) {
        fields.choice("Written by", DiskSection::writers,
                writer -> writer.map(ElementLabels::text).orElse("nothing"), DiskSection::writer,
                writer -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__DISK_WORKLOADS,
                        writer.map(List::of).orElse(List.of())));
    }

    private static List<Optional<Workload>> writers(EObject owner) {
        List<Optional<Workload>> writers = new ArrayList<>();
        writers.add(Optional.empty());
        ((Document) EcoreUtil.getRootContainer(owner)).getWorkloads().forEach(each -> writers.add(Optional.of(each)));
        return writers;
    }

    private static Optional<Workload> writer(EObject owner) {
        return ((VirtualMachine) owner).getDiskWorkloads().stream().findFirst();
    }
}
