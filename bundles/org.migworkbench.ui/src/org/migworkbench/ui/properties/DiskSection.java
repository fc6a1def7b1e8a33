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
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;

/** The disk of a virtual machine: nothing of it moves while its hosts share the storage. */
public final class DiskSection extends ElementSection {

    private static final Long SHARED = 0L;
    private static final Long ALL = -1L;
    private static final Double NO_LIMIT = 0.0;
    private static final int LARGEST_BLOCK = 1 << 30;

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Disk to copy", Literals.VIRTUAL_MACHINE__DISK_BYTES,
                ValueFormat.size("such as 40 GiB", 0).or(SHARED, "none, shared"));
        ValueFormat part = ValueFormat.size("such as 12 GiB", 0).or(ALL, "all");
        fields.value("Used by files", Literals.VIRTUAL_MACHINE__DISK_USED_BYTES, part);
        fields.value("Not zero", Literals.VIRTUAL_MACHINE__DISK_NON_ZERO_BYTES, part);
        fields.value("Block size", ValueFormat.size("such as 64 KiB", 1),
                owner -> ((VirtualMachine) owner).getDiskBlockBytes(),
                value -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__DISK_BLOCK_BYTES,
                        (int) Math.min(((Number) value).longValue(), LARGEST_BLOCK)));
        fields.choice("Written by", DiskSection::writers,
                writer -> writer.map(ElementLabels::text).orElse("nothing"), DiskSection::writer,
                writer -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__DISK_WORKLOADS,
                        writer.map(List::of).orElse(List.of())));
        fields.value("Work that waits", Literals.VIRTUAL_MACHINE__DISK_WAIT_SHARE, ValueFormat.SHARE);
        ValueFormat rate = ValueFormat.RATE.or(NO_LIMIT, "no limit");
        fields.value("Source reads", Literals.VIRTUAL_MACHINE__DISK_READ_BYTES_PER_SECOND, rate);
        fields.value("Target writes", Literals.VIRTUAL_MACHINE__DISK_WRITE_BYTES_PER_SECOND, rate);
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
