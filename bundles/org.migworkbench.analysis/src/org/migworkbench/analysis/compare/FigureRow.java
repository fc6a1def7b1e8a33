package org.migworkbench.analysis.compare;

import java.util.List;
import java.util.Objects;

/**
 * A row of the table of figures.
 *
 * @param id    name in files
 * @param label name for people
 * @param cells one for each result, in their order
 */
public record FigureRow(String id, String label, List<FigureCell> cells) {

    /** Makes the list immutable. */
    public FigureRow {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        cells = List.copyOf(cells);
    }

    /**
     * Whether a result differs from the baseline beyond the tolerance.
     *
     * @return true for one at least
     */
    public boolean differs() {
        return cells.stream().anyMatch(cell -> cell.mark().differs());
    }
}
