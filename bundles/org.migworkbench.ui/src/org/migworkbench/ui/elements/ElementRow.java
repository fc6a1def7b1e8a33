package org.migworkbench.ui.elements;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/**
 * What the window knows of a kind of element before it loads any class: one row of the extension point
 * {@code org.migworkbench.ui.elements}.
 */
public final class ElementRow {

    /**
     * The place of a kind of element in the outline.
     *
     * @param order the position among what is below the same item
     * @param group what the heading above all of them says; empty if they have none
     * @param open whether what is below them is seen at first
     */
    public record OutlineEntry(int order, Optional<String> group, boolean open) {
    }

    private final IConfigurationElement row;

    ElementRow(IConfigurationElement row) {
        this.row = Objects.requireNonNull(row, "row");
    }

    /**
     * The kind of element.
     *
     * @return the name of its EClass
     */
    public String eClass() {
        return row.getAttribute("eClass");
    }

    /**
     * What the kind of element is called where there is little room.
     *
     * @return the label
     */
    public String label() {
        return row.getAttribute("label");
    }

    /**
     * The icon at 16 pixels.
     *
     * @return the icon
     */
    public ImageDescriptor icon() {
        return image(row.getAttribute("icon")).orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }

    /**
     * The icon at 32 pixels.
     *
     * @return the icon; the small one where there is no drawing for this size
     */
    public ImageDescriptor largeIcon() {
        String icon = row.getAttribute("icon");
        return image(icon == null ? null : icon.replaceFirst("\\.svg$", "32.svg")).orElseGet(this::icon);
    }

    /**
     * The place in the outline.
     *
     * @return the place; empty if the element isn't shown there, and what it contains stands in its place
     */
    public Optional<OutlineEntry> outline() {
        return parts("outline").stream().findFirst()
                .map(entry -> new OutlineEntry(order(entry), Optional.ofNullable(entry.getAttribute("group")),
                        Boolean.parseBoolean(entry.getAttribute("open"))));
    }

    /**
     * What the row holds for others, such as the figures of diagrams.
     *
     * @param name the name of the parts
     * @return the parts in the order of the row
     */
    public List<IConfigurationElement> parts(String name) {
        return List.of(row.getChildren(name));
    }

    /**
     * Reads the order of a part.
     *
     * @param part a part of a row
     * @return its order; the greatest number, with a warning in the log, where it is none
     */
    public int order(IConfigurationElement part) {
        try {
            return Integer.parseInt(part.getAttribute("order"));
        } catch (NumberFormatException e) {
            ILog.get().warn("The order of " + eClass() + " in " + part.getName() + " is not a number", e);
            return Integer.MAX_VALUE;
        }
    }

    private Optional<ImageDescriptor> image(String path) {
        return path == null ? Optional.empty()
                : ResourceLocator.imageDescriptorFromBundle(row.getContributor().getName(), path);
    }
}
