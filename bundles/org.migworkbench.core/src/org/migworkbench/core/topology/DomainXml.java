package org.migworkbench.core.topology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.model.io.ForeignXml;
import org.migworkbench.model.io.ForeignXml.Node;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.quantities.Unit;

/** Reads libvirt's XML of domains: files below /etc/libvirt/qemu, and what {@code virsh dumpxml} prints, one or many. */
final class DomainXml {

    private static final int MOST_VCPUS = 1024;
    private static final int DEEPEST_ROOT = 3;
    private static final double KILOBYTE = 1000;
    private static final String KIB = "KiB";

    private final TopologyDraft draft;

    private DomainXml(TopologyDraft draft) {
        this.draft = draft;
    }

    /** Whether a text may be XML of domains. */
    static boolean isXml(String text) {
        return text.contains("<domain") || text.stripLeading().startsWith("<");
    }

    static void read(String file, String text, TopologyDraft draft) throws FormatException {
        ForeignXml.Read read = ForeignXml.read(file, text);
        if (!read.problem().isEmpty()) {
            throw new FormatException(read.problem());
        }
        List<Node> domains = new ArrayList<>();
        find(read.roots(), DEEPEST_ROOT, domains);
        if (domains.isEmpty()) {
            throw new FormatException(file + ": It holds no domain of libvirt; allowed is what virsh dumpxml prints.");
        }
        new DomainXml(draft).takeAll(domains);
    }

    private void takeAll(List<Node> domains) throws FormatException {
        for (Node domain : domains) {
            take(domain);
        }
    }

    /** A domain may stand in others, such as its state or a snapshot. */
    private static void find(List<Node> nodes, int depth, List<Node> domains) {
        for (Node node : nodes) {
            if (node.name().equals("domain") && node.child("name").isPresent()) {
                domains.add(node);
            } else if (depth > 0) {
                find(node.children(), depth - 1, domains);
            }
        }
    }

    private void take(Node domain) throws FormatException {
        Node name = domain.child("name").orElseThrow();
        Optional<Node> memory = domain.child("memory");
        OptionalLong bytes = memory.isPresent() ? OptionalLong.of(size(memory.get(), memory.get().text(), "unit", KIB))
                : OptionalLong.empty();
        draft.add(new VmDraft(name.text().replaceAll("\\p{Cntrl}", " ").strip(), "", bytes, vcpus(domain),
                disks(domain), about(domain), name.place()));
        draft.note("libvirt's XML tells no host, link, workload or policy: they are assumed.");
    }

    private OptionalInt vcpus(Node domain) throws FormatException {
        Optional<Node> vcpu = domain.child("vcpu");
        if (vcpu.isEmpty()) {
            return OptionalInt.empty();
        }
        String text = vcpu.get().attributes().getOrDefault("current", vcpu.get().text());
        if (!text.matches("[0-9]{1,4}") || Integer.parseInt(text) < 1 || Integer.parseInt(text) > MOST_VCPUS) {
            throw refused(vcpu.get(), "vcpu", text, "a whole number from 1 to " + MOST_VCPUS);
        }
        return OptionalInt.of(Integer.parseInt(text));
    }

    /** The disks whose sizes are told; most are not, and are taken to be shared. */
    private OptionalLong disks(Node domain) throws FormatException {
        long sum = 0;
        for (Node disk : devices(domain, "disk")) {
            if (!disk.attributes().getOrDefault("device", "disk").equals("disk")) {
                continue;
            }
            Optional<Node> capacity = disk.child("capacity");
            Optional<Node> slice = disk.child("source").flatMap(source -> source.child("slices"))
                    .flatMap(slices -> slices.child("slice"));
            if (capacity.isPresent()) {
                sum = plus(sum, size(capacity.get(), capacity.get().text(), "unit", "B"));
            } else if (slice.isPresent()) {
                sum = plus(sum, size(slice.get(), slice.get().attributes().getOrDefault("size", ""), "unit", "B"));
            } else {
                draft.note("A disk whose size the XML doesn't tell is taken to be on shared storage.");
            }
        }
        return sum > 0 ? OptionalLong.of(sum) : OptionalLong.empty();
    }

    private static long plus(long sum, long more) {
        return Math.min(sum + more, Equipment.MOST_BYTES);
    }

    private String about(Node domain) throws FormatException {
        OptionalDouble least = OptionalDouble.empty();
        for (Node nic : devices(domain, "interface")) {
            Optional<Node> outbound = nic.child("bandwidth").flatMap(bandwidth -> bandwidth.child("outbound"));
            if (outbound.isPresent()) {
                String average = outbound.get().attributes().getOrDefault("average", "");
                if (!average.matches("[0-9]{1,12}")) {
                    throw refused(outbound.get(), "average", average, "a whole number of kilobytes a second");
                }
                double rate = Double.parseDouble(average) * KILOBYTE;
                least = OptionalDouble.of(Math.min(rate, least.orElse(rate)));
            }
        }
        if (least.isEmpty()) {
            return "";
        }
        draft.note("Limits of a guest's own interface don't limit its migration: they are in the guest's description.");
        return "Its own interface sends at most " + Quantity.formatBytesPerSecond(least.getAsDouble()) + ".";
    }

    private static List<Node> devices(Node domain, String name) {
        return domain.child("devices").map(Node::children).orElse(List.of()).stream()
                .filter(each -> each.name().equals(name)).toList();
    }

    private long size(Node node, String text, String unitAttribute, String usual) throws FormatException {
        String unit = node.attributes().getOrDefault(unitAttribute, usual);
        // libvirt's own word for a byte; a letter alone is binary there, too.
        String name = Map.of("b", "B", "k", "K").getOrDefault(unit, unit);
        OptionalDouble factor = Unit.BYTES.factor(name);
        if (factor.isEmpty()) {
            throw refused(node, "unit", unit, "a unit such as KiB, MiB or GiB");
        }
        if (!text.matches("[0-9]{1,18}") || Double.parseDouble(text) * factor.getAsDouble() > Equipment.MOST_BYTES
                || Long.parseLong(text) == 0) {
            throw refused(node, node.name(), text, "a whole number above 0, of up to 64 TiB");
        }
        return Math.round(Double.parseDouble(text) * factor.getAsDouble());
    }

    private FormatException refused(Node node, String what, String text, String allowed) {
        return new FormatException(node.place() + ": " + what + ": \u201c" + Excerpt.of(text)
                + "\u201d is not allowed; allowed is " + allowed + ".");
    }
}
