package org.migworkbench.ui.properties;

import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.ValueFormat;
import org.migworkbench.ui.form.FieldForm;

/** A host: its cores, memory and network card, and how many migrations it takes part in at once. */
public final class HostSection extends ElementSection {

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.number(Literals.HOST__CPU_CORES);
        fields.number(Literals.HOST__MEMORY_BYTES);
        fields.number(Literals.HOST__NIC_BYTES_PER_SECOND);
        fields.number(Literals.HOST__MOST_OUTGOING);
        fields.number(Literals.HOST__MOST_INCOMING);
        fields.info("Memory in use", owner -> used((Host) owner));
    }

    private static String used(Host host) {
        long used = host.getVms().stream().mapToLong(VirtualMachine::getMemoryBytes).sum();
        return Quantity.formatBytes(used) + " of " + Quantity.formatBytes(host.getMemoryBytes());
    }
}
