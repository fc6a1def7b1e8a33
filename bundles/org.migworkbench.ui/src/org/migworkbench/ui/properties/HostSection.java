package org.migworkbench.ui.properties;

import org.migworkbench.model.Host;
import org.migworkbench.model.ModelPackage.Literals;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.ValueFormat;

/** A host: its cores, memory and network card, and how many migrations it takes part in at once. */
public final class HostSection extends ElementSection {

    private static final int MOST_MIGRATIONS = 1_000_000;
    private static final Integer NO_LIMIT = 0;

    @Override
    protected void createFields(FieldForm fields) {
        fields.value("Name", Literals.ELEMENT__NAME, ValueFormat.NAME);
        fields.value("Cores", Literals.HOST__CPU_CORES, ValueFormat.count(1, 4096));
        fields.value("Memory", Literals.HOST__MEMORY_BYTES, ValueFormat.SIZE);
        fields.value("Network card", Literals.HOST__NIC_BYTES_PER_SECOND, ValueFormat.RATE);
        ValueFormat limit = ValueFormat.count(1, MOST_MIGRATIONS).or(NO_LIMIT, "no limit");
        fields.value("Leave at once", Literals.HOST__MOST_OUTGOING, limit);
        fields.value("Arrive at once", Literals.HOST__MOST_INCOMING, limit);
        fields.info("Memory in use", owner -> used((Host) owner));
    }

    private static String used(Host host) {
        long used = host.getVms().stream().mapToLong(VirtualMachine::getMemoryBytes).sum();
        return Quantity.formatBytes(used) + " of " + Quantity.formatBytes(host.getMemoryBytes());
    }
}
