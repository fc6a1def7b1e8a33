package org.migworkbench.diagram.elements;

import java.util.Objects;
import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.core.runtime.ILog;
import org.eclipse.gef.EditPart;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.jface.resource.ResourceLocator;

/** One row of the element registry: how a kind of element is shown in one editor, known before any class is loaded. */
public final class ElementFigure {

    /** How an element is put into a diagram with the palette. */
    public enum Tool {
        /** A click on a place. */
        NODE,
        /** A click on one end and a click on the other. */
        CONNECTION
    }

    /**
     * The place of an element in the palette.
     *
     * @param group the group's name
     * @param order the position in the group
     * @param tool how the element is put into the diagram
     * @param description what the tool does
     */
    public record PaletteEntry(String group, int order, Tool tool, String description) {
    }

    private final IConfigurationElement row;

    ElementFigure(IConfigurationElement row) {
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
     * The editor that the row is for.
     *
     * @return the editor's id
     */
    public String editor() {
        return row.getAttribute("editor");
    }

    /**
     * What the kind of element is called.
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
        return image(row.getAttribute("icon"));
    }

    /**
     * The icon at 32 pixels.
     *
     * @return the icon
     */
    public ImageDescriptor largeIcon() {
        String icon = row.getAttribute("icon");
        return image(icon == null ? null : icon.replaceFirst("\\.svg$", "32.svg"));
    }

    /**
     * The place in the palette.
     *
     * @return the place; empty if the element is not in the palette
     */
    public Optional<PaletteEntry> palette() {
        IConfigurationElement[] entries = row.getChildren("palette");
        if (entries.length == 0) {
            return Optional.empty();
        }
        IConfigurationElement entry = entries[0];
        Tool tool = "connection".equals(entry.getAttribute("tool")) ? Tool.CONNECTION : Tool.NODE;
        return Optional.of(
                new PaletteEntry(entry.getAttribute("group"), order(entry), tool, entry.getAttribute("description")));
    }

    /**
     * Makes the edit part.
     *
     * @return a new part without model
     * @throws CoreException if the row names a class that can't be made
     */
    public EditPart createEditPart() throws CoreException {
        return (EditPart) row.createExecutableExtension("editPart");
    }

    private int order(IConfigurationElement entry) {
        try {
            return Integer.parseInt(entry.getAttribute("order"));
        } catch (NumberFormatException e) {
            ILog.get().warn("The order of " + eClass() + " in the palette is not a number", e);
            return Integer.MAX_VALUE;
        }
    }

    private ImageDescriptor image(String path) {
        return (path == null ? Optional.<ImageDescriptor>empty()
                : ResourceLocator.imageDescriptorFromBundle(row.getContributor().getName(), path))
                .orElseGet(ImageDescriptor::getMissingImageDescriptor);
    }
}
