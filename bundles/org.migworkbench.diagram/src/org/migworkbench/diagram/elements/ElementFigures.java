package org.migworkbench.diagram.elements;

import java.util.List;
import java.util.Optional;
import org.eclipse.emf.ecore.EClass;
import org.migworkbench.ui.elements.ElementRow;
import org.migworkbench.ui.elements.ElementRows;

/** The figures that the rows of elements have for one diagram. */
public final class ElementFigures {

    private final ElementRows rows;
    private final String diagram;

    /**
     * Reads the figures.
     *
     * @param rows the rows of all elements
     * @param diagram the id of the diagram
     */
    public ElementFigures(ElementRows rows, String diagram) {
        this.rows = rows;
        this.diagram = diagram;
    }

    /**
     * All figures.
     *
     * @return the figures
     */
    public List<ElementFigure> all() {
        return rows.all().stream().flatMap(row -> of(row).stream()).toList();
    }

    /**
     * How a kind of element is drawn.
     *
     * @param kind the kind
     * @return its figure, empty if nobody says how to draw it
     */
    public Optional<ElementFigure> find(EClass kind) {
        return rows.find(kind).flatMap(this::of);
    }

    private Optional<ElementFigure> of(ElementRow row) {
        return row.parts("figure").stream().map(figure -> new ElementFigure(row, figure))
                .filter(figure -> diagram.equals(figure.diagram())).findFirst();
    }
}
