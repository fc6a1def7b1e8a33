package org.migworkbench.core.topology;

import static org.migworkbench.core.topology.TopologyColumn.CPUS;
import static org.migworkbench.core.topology.TopologyColumn.DISK;
import static org.migworkbench.core.topology.TopologyColumn.HOST;
import static org.migworkbench.core.topology.TopologyColumn.HOST_CPUS;
import static org.migworkbench.core.topology.TopologyColumn.HOST_MEMORY;
import static org.migworkbench.core.topology.TopologyColumn.KIND;
import static org.migworkbench.core.topology.TopologyColumn.MEMORY;
import static org.migworkbench.core.topology.TopologyColumn.NAME;
import static org.migworkbench.core.topology.TopologyColumn.NIC;
import static org.migworkbench.core.topology.TopologyColumn.SITE;
import static org.migworkbench.core.topology.TopologyColumn.VM;

import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;
import org.apache.commons.csv.CSVRecord;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.core.topology.TopologyColumn.Titled;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** A row of a table: a host, or a virtual machine with what it tells of its host. */
final class TopologyRow {

    private static final Set<String> HOSTS = Set.of("host", "node", "hypervisor", "server");
    private static final Set<String> VMS = Set.of("vm", "guest", "virtual machine", "domain", "instance");
    private static final int MOST_CORES = 4096;
    private static final int MOST_VCPUS = 1024;

    private final TopologyTable table;
    private final CSVRecord record;
    private final int line;

    TopologyRow(TopologyTable table, CSVRecord record, int line) {
        this.table = table;
        this.record = record;
        this.line = line;
    }

    void addTo(TopologyDraft draft) throws FormatException {
        if (isVm()) {
            addVm(draft);
        } else {
            addHost(draft);
        }
    }

    private void addVm(TopologyDraft draft) throws FormatException {
        TopologyColumn named = table.has(VM) && !cell(VM).isEmpty() ? VM : NAME;
        draft.add(new VmDraft(cell(named), cell(HOST), memory(MEMORY), count(CPUS, MOST_VCPUS), memory(DISK), "",
                place(named)));
        if (!cell(HOST).isEmpty()) {
            draft.mention(new HostDraft(cell(HOST), cell(SITE), count(HOST_CPUS, MOST_CORES), memory(HOST_MEMORY),
                    rate(), place(HOST)));
        }
    }

    private void addHost(TopologyDraft draft) throws FormatException {
        TopologyColumn named = table.has(HOST) && !cell(HOST).isEmpty() ? HOST : NAME;
        draft.declare(new HostDraft(cell(named), cell(SITE), count(cell(CPUS).isEmpty() ? HOST_CPUS : CPUS,
                MOST_CORES), memory(cell(MEMORY).isEmpty() ? HOST_MEMORY : MEMORY), rate(), place(named)));
    }

    private boolean isVm() throws FormatException {
        if (!table.has(KIND)) {
            return !cell(VM).isEmpty() || table.has(HOST) && !table.has(VM) && !cell(NAME).isEmpty();
        }
        String kind = cell(KIND).toLowerCase(Locale.ROOT);
        if (!HOSTS.contains(kind) && !VMS.contains(kind)) {
            throw new FormatException(place(KIND) + ": \u201c" + Excerpt.of(cell(KIND))
                    + "\u201d is no kind of row; allowed are host and vm.");
        }
        return VMS.contains(kind);
    }

    private OptionalLong memory(TopologyColumn column) throws FormatException {
        OptionalDouble bytes = quantity(column);
        if (bytes.isPresent() && bytes.getAsDouble() > Equipment.MOST_BYTES) {
            throw refused(column, "is too much; allowed are up to 64 TiB");
        }
        return bytes.isPresent() ? OptionalLong.of(Math.round(bytes.getAsDouble())) : OptionalLong.empty();
    }

    private OptionalDouble rate() throws FormatException {
        return quantity(NIC);
    }

    private OptionalInt count(TopologyColumn column, int most) throws FormatException {
        OptionalDouble count = quantity(column);
        if (count.isPresent() && (count.getAsDouble() != Math.rint(count.getAsDouble())
                || count.getAsDouble() > most)) {
            throw refused(column, "is not allowed; allowed is a whole number from 1 to " + most);
        }
        return count.isPresent() ? OptionalInt.of((int) count.getAsDouble()) : OptionalInt.empty();
    }

    /** A value above 0; empty where the cell is. */
    private OptionalDouble quantity(TopologyColumn column) throws FormatException {
        String text = cell(column);
        if (text.isEmpty() || text.equals("-")) {
            return OptionalDouble.empty();
        }
        double value;
        try {
            value = parsed(text, table.title(column));
        } catch (IllegalArgumentException e) {
            throw new FormatException(place(column) + ": " + table.title(column).title() + ": " + e.getMessage(), e);
        }
        if (!(value > 0) || Double.isInfinite(value)) {
            throw refused(column, "is not allowed; allowed is a value above 0");
        }
        return OptionalDouble.of(value);
    }

    /** A number alone has the unit that the title names. */
    private double parsed(String text, Titled title) {
        Unit unit = title.column().unit();
        if (!text.matches("[-+]?[0-9.,eE]+") || unit == Unit.NONE) {
            return Quantity.parse(text, unit);
        }
        if (title.unit().isEmpty()) {
            throw new IllegalArgumentException("\u201c" + Excerpt.of(text)
                    + "\u201d has no unit; write it as " + unit.example() + ", or name the unit in the title: "
                    + title.title() + " (" + (unit == Unit.BYTES ? "MiB" : "Gbit/s") + ").");
        }
        return Quantity.parse(text + " " + title.unit(), unit);
    }

    private FormatException refused(TopologyColumn column, String what) {
        return new FormatException(place(column) + ": " + table.title(column).title() + ": \u201c"
                + Excerpt.of(cell(column)) + "\u201d " + what + ".");
    }

    private String cell(TopologyColumn column) {
        int index = table.index(column);
        return index >= 0 && index < record.size() ? record.get(index).replaceAll("\\p{Cntrl}", " ").strip() : "";
    }

    private String place(TopologyColumn column) {
        return table.place(line, table.index(column));
    }
}
