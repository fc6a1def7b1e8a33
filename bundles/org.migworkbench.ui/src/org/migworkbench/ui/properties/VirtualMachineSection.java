package org.migworkbench.ui.properties;

import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;

/** A virtual machine: its memory, its processors and what is in its pages. */
public final class VirtualMachineSection extends ElementSection {

    private static final Long ALL = -1L;
    private static final int MAX_VCPUS = 1024;
    private static final int MAX_WORDS = 1 << 27;
    private static final long MIN_MEMORY = 1L << 20;

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.info("Host", owner -> ElementLabels.text(owner.eContainer()));
        fields.value("Memory", Literals.VIRTUAL_MACHINE__MEMORY_BYTES, ValueFormat.size("such as 4 GiB", MIN_MEMORY));
        fields.value("Virtual CPUs", Literals.VIRTUAL_MACHINE__VCPUS, ValueFormat.count(1, MAX_VCPUS));
        fields.value("Page size", ValueFormat.size("such as 4 KiB", 1),
                owner -> ((VirtualMachine) owner).getPageSizeBytes(),
                value -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__PAGE_SIZE_BYTES,
                        pageSize((Number) value)));
        fields.value("Non-zero memory", Literals.VIRTUAL_MACHINE__NON_ZERO_BYTES,
                ValueFormat.size("such as 1 GiB", 0).or(ALL, "all"));
        fields.choice("Writes leave", owner -> ContentKind.VALUES, VirtualMachineSection::contentName,
                owner -> ((VirtualMachine) owner).getContent(),
                value -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__CONTENT, value));
        fields.value("Words a write", Literals.VIRTUAL_MACHINE__WORDS_PER_WRITE, ValueFormat.count(1, MAX_WORDS));
    }

    private static Integer pageSize(Number bytes) {
        return (int) Math.min(bytes.longValue(), 1 << 30);
    }

    private static String contentName(ContentKind kind) {
        return switch (kind) {
            case RANDOM -> "random data";
            case ZERO -> "zeros";
            case WORDS -> "a few changed words";
        };
    }
}
