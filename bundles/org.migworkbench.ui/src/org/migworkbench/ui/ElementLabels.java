package org.migworkbench.ui;

import java.util.Locale;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jface.resource.ImageRegistry;
import org.eclipse.jface.resource.JFaceResources;
import org.eclipse.swt.graphics.Image;
import org.migworkbench.model.Document;
import org.migworkbench.model.Element;
import org.migworkbench.model.Fault;
import org.migworkbench.model.Host;
import org.migworkbench.model.Link;
import org.migworkbench.model.Migration;
import org.migworkbench.model.Note;
import org.migworkbench.model.Parameter;
import org.migworkbench.model.Traffic;
import org.migworkbench.model.VirtualMachine;
import org.migworkbench.quantities.Quantity;
import org.migworkbench.ui.elements.ElementRow;
import org.migworkbench.ui.elements.ElementRows;

/**
 * What elements of the model are called and which icon they have, the same in trees, tables, titles and the diagram.
 */
public final class ElementLabels {

    private ElementLabels() {
    }

    /**
     * The icon of a kind of element, that of its row.
     *
     * @param kind the kind
     * @return the icon at 16 pixels; it lives as long as the display and must not be disposed
     */
    public static Image icon(EClass kind) {
        ImageRegistry images = JFaceResources.getImageRegistry();
        String key = ElementLabels.class.getName() + "/" + kind.getName();
        if (images.get(key) == null) {
            images.put(key, ElementRows.ofPlatform().find(kind).map(ElementRow::icon)
                    .orElseGet(() -> Images.descriptor(Images.DOCUMENT)));
        }
        return images.get(key);
    }

    /**
     * What a kind of element is called.
     *
     * @param kind the kind
     * @return such as {@code Virtual machine}
     */
    public static String kind(EClass kind) {
        String words = kind.getName().replaceAll("([a-z])([A-Z])", "$1 $2").toLowerCase(Locale.ROOT);
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    /**
     * What an element is called.
     *
     * @param element the element
     * @return its name, or for one without name what it is
     */
    public static String text(EObject element) {
        if (element instanceof Migration migration) {
            return migration(migration);
        }
        if (element instanceof Traffic traffic) {
            return "Traffic with " + name(traffic.getPeer());
        }
        if (element instanceof Note note) {
            return note(note);
        }
        if (element instanceof Parameter parameter) {
            return parameter.getName() + " = " + parameter.getValue();
        }
        if (element instanceof Link link && isBlank(link.getName())) {
            return name(link.getSource()) + " \u2013 " + name(link.getTarget());
        }
        return element instanceof Element ? name(element) : kind(element.eClass());
    }

    /**
     * What matters most about an element, beside its name.
     *
     * @param element the element
     * @return a short text, empty if its name says all
     */
    public static String detail(EObject element) {
        if (element instanceof Host host) {
            return Quantity.formatBytes(host.getMemoryBytes());
        }
        if (element instanceof VirtualMachine vm) {
            return Quantity.formatBytes(vm.getMemoryBytes());
        }
        if (element instanceof Link link) {
            return rate(link);
        }
        if (element instanceof Traffic traffic) {
            return Quantity.formatBytesPerSecond(traffic.getBytesPerSecond());
        }
        return element instanceof Fault fault ? FaultText.of(fault) : "";
    }

    /**
     * Rate and latency of a link.
     *
     * @param link the link
     * @return such as {@code 1 Gbit/s, 0.1 ms}
     */
    public static String rate(Link link) {
        String rate = Quantity.formatBytesPerSecond(link.getBytesPerSecond());
        return link.getLatencyNanos() == 0 ? rate : rate + ", " + latency(link.getLatencyNanos());
    }

    /**
     * The number of cores of a host.
     *
     * @param host the host
     * @return such as {@code 4 cores}
     */
    public static String cores(Host host) {
        return host.getCpuCores() == 1 ? "1 core" : host.getCpuCores() + " cores";
    }

    private static String latency(long nanos) {
        return nanos >= 10_000 && nanos < 1_000_000 ? Quantity.formatNumber(nanos / 1e6) + " ms"
                : Quantity.formatNanos(nanos);
    }

    private static String migration(Migration migration) {
        return name(migration.getVm()) + " \u2192 " + name(migration.getTarget());
    }

    private static String note(Note note) {
        String text = isBlank(note.getText()) ? "Note" : note.getText().strip().lines().findFirst().orElse("Note");
        return text.length() > 40 ? text.substring(0, 40) + "\u2026" : text;
    }

    private static String name(EObject element) {
        if (element == null) {
            return "(none)";
        }
        String name = element instanceof Element named ? named.getName() : null;
        if (!isBlank(name)) {
            return name;
        }
        return element instanceof Document ? "Document" : "(" + kind(element.eClass()).toLowerCase(Locale.ROOT) + ")";
    }

    private static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }
}
