package org.migworkbench.diagram.elements;

import java.util.Optional;
import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IConfigurationElement;
import org.eclipse.gef.EditPart;
import org.migworkbench.ui.elements.ElementRow;

/** How a kind of element is drawn in one diagram: a part of the element's row, known before any class is loaded. */
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

    private final ElementRow row;
    private final IConfigurationElement figure;

    ElementFigure(ElementRow row, IConfigurationElement figure) {
        this.row = row;
        this.figure = figure;
    }

    /**
     * The element's row.
     *
     * @return what is known of the kind in every diagram
     */
    public ElementRow row() {
        return row;
    }

    /** The id of the diagram that the figure is for. */
    String diagram() {
        return figure.getAttribute("diagram");
    }

    /**
     * The place in the palette.
     *
     * @return the place; empty if the element is not in the palette
     */
    public Optional<PaletteEntry> palette() {
        IConfigurationElement[] entries = figure.getChildren("palette");
        if (entries.length == 0) {
            return Optional.empty();
        }
        IConfigurationElement entry = entries[0];
        Tool tool = "connection".equals(entry.getAttribute("tool")) ? Tool.CONNECTION : Tool.NODE;
        return Optional.of(new PaletteEntry(entry.getAttribute("group"), row.order(entry), tool,
                entry.getAttribute("description")));
    }

    /**
     * Makes the edit part.
     *
     * @return a new part without model
     * @throws CoreException if the row names a class that can't be made
     */
    public EditPart createEditPart() throws CoreException {
        return (EditPart) figure.createExecutableExtension("editPart");
    }
}
