package org.migworkbench.core.topology;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.migworkbench.quantities.Unit;

/** What a column of a table of hosts and virtual machines tells, by the names that are usual for it. */
enum TopologyColumn {

    KIND(Unit.NONE, "kind", "type", "element"),
    NAME(Unit.NONE, "name"),
    VM(Unit.NONE, "vm", "vm name", "guest", "virtual machine", "domain", "instance"),
    HOST(Unit.NONE, "host", "hostname", "host name", "node", "hypervisor", "server", "compute host", "esx host"),
    SITE(Unit.NONE, "site", "rack", "cluster", "datacenter", "data center", "data centre", "location", "zone"),
    MEMORY(Unit.BYTES, "memory", "mem", "ram", "memory size"),
    CPUS(Unit.NONE, "cpus", "cpu", "vcpus", "vcpu", "cores", "cpu cores", "num cpus", "virtual cpus"),
    NIC(Unit.BYTES_PER_SECOND, "nic", "network card", "network", "bandwidth", "link speed", "nic speed", "host nic"),
    DISK(Unit.BYTES, "disk", "disk size", "local disk", "disk to copy"),
    HOST_MEMORY(Unit.BYTES, "host memory", "host mem", "host ram"),
    HOST_CPUS(Unit.NONE, "host cpus", "host cpu", "host cores");

    private static final Pattern IN_BRACKETS = Pattern.compile("(.*?)[\\s_]*[(\\[]([^)\\]]+)[)\\]]\\s*");
    private static final Pattern LAST_WORD = Pattern.compile("(.+?)[\\s_]+([^\\s_]+)");

    private final Unit unit;
    private final List<String> names;

    TopologyColumn(Unit unit, String... names) {
        this.unit = unit;
        this.names = List.of(names);
    }

    /**
     * A column of a table.
     *
     * @param column what it tells
     * @param title  its title
     * @param unit   the unit that the title names; empty for none
     */
    record Titled(TopologyColumn column, String title, String unit) {

        /** The same with its unit as units are written; empty where it is none of the column's. */
        private Optional<Titled> known() {
            String upper = unit.substring(0, 1).toUpperCase(Locale.ROOT) + unit.substring(1);
            String bytes = upper.replaceAll("b$", "B");
            return (column.unit == Unit.BYTES ? Stream.of(bytes, unit) : Stream.of(unit, upper))
                    .filter(each -> column.unit.factor(each).isPresent()).findFirst()
                    .map(each -> new Titled(column, title, each));
        }
    }

    /** What its values are. */
    Unit unit() {
        return unit;
    }

    /** What a title says; empty where it isn't known. */
    static Optional<Titled> of(String title) {
        return exact(title, title, "").or(() -> withUnit(IN_BRACKETS, title)).or(() -> withUnit(LAST_WORD, title));
    }

    private static Optional<Titled> withUnit(Pattern pattern, String title) {
        Matcher parts = pattern.matcher(title);
        return parts.matches() ? exact(parts.group(1), title, parts.group(2)).flatMap(Titled::known)
                : Optional.empty();
    }

    private static Optional<Titled> exact(String name, String title, String unit) {
        String plain = name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
        return Arrays.stream(values()).filter(each -> each.names.contains(plain)).findFirst()
                .map(each -> new Titled(each, title, unit));
    }
}
