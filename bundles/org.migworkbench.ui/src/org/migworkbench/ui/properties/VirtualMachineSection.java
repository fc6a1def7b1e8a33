package org.migworkbench.ui.properties;

import org.migworkbench.model.ContentData;
import org.migworkbench.model.ContentKind;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;

/** A virtual machine: its memory, its processors, what is in its pages and what its system uses them for. */
public final class VirtualMachineSection extends ElementSection {

    private static final Long ALL = -1L;
    private static final Long NOTHING = 0L;
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
        fields.choice("Changed words", owner -> ContentPlaces.VALUES, VirtualMachineSection::placesName,
                owner -> ((VirtualMachine) owner).getContentPlaces(),
                value -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__CONTENT_PLACES, value));
        fields.choice("Data is like", owner -> ContentData.VALUES, VirtualMachineSection::dataName,
                owner -> ((VirtualMachine) owner).getContentData(),
                value -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__CONTENT_DATA, value));
        fields.value("Write fault costs", Literals.VIRTUAL_MACHINE__WRITE_FAULT_NANOS,
                ValueFormat.TIME.or(NOTHING, "nothing"));
        ValueFormat use = ValueFormat.size("such as 1 GiB", 0).or(NOTHING, "none");
        fields.value("Free memory", Literals.VIRTUAL_MACHINE__FREE_BYTES, use);
        fields.value("Page cache", Literals.VIRTUAL_MACHINE__CACHE_BYTES, use);
        fields.value("Kernel memory", Literals.VIRTUAL_MACHINE__KERNEL_BYTES, use);
        fields.info("Own traffic", owner -> traffic(((VirtualMachine) owner).getTraffic()));
    }

    private static String traffic(Traffic traffic) {
        return traffic == null ? "none" : ElementLabels.detail(traffic) + " with "
                + (traffic.getPeer() == null ? "(none)" : ElementLabels.text(traffic.getPeer()));
    }

    private static String placesName(ContentPlaces places) {
        return switch (places) {
            case RANDOM -> "others at each write";
            case SPREAD -> "always the same, spread";
        };
    }

    private static String dataName(ContentData data) {
        return switch (data) {
            case RANDOM -> "random numbers";
            case TEXT -> "text";
        };
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
