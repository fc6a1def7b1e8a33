package org.migworkbench.ui.properties;

import org.migworkbench.model.ContentData;
import org.migworkbench.model.ContentPlaces;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** A virtual machine: its memory, its processors, what is in its pages and what its system uses them for. */
public final class VirtualMachineSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.info("Host", owner -> ElementLabels.text(owner.eContainer()));
        fields.number(Literals.VIRTUAL_MACHINE__MEMORY_BYTES);
        fields.number(Literals.VIRTUAL_MACHINE__VCPUS);
        fields.number(Literals.VIRTUAL_MACHINE__PAGE_SIZE_BYTES);
        fields.number(Literals.VIRTUAL_MACHINE__NON_ZERO_BYTES);
        addContent(fields);
        fields.number(Literals.VIRTUAL_MACHINE__WRITE_FAULT_NANOS);
        fields.number(Literals.VIRTUAL_MACHINE__FREE_BYTES);
        fields.number(Literals.VIRTUAL_MACHINE__CACHE_BYTES);
        fields.number(Literals.VIRTUAL_MACHINE__KERNEL_BYTES);
        fields.info("Own traffic", owner -> traffic(((VirtualMachine) owner).getTraffic()));
    }

    private void addContent(FieldForm fields) {
        ContentFields.add(fields, this::element);
        fields.choice("Changed words", owner -> ContentPlaces.VALUES, VirtualMachineSection::placesName,
                owner -> ((VirtualMachine) owner).getContentPlaces(),
                value -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__CONTENT_PLACES, value));
        fields.choice("Data is like", owner -> ContentData.VALUES, VirtualMachineSection::dataName,
                owner -> ((VirtualMachine) owner).getContentData(),
                value -> PropertyEdits.set(element(), Literals.VIRTUAL_MACHINE__CONTENT_DATA, value));
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
}
