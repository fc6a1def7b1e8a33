package org.migworkbench.analysis.plots;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.migworkbench.analysis.format.CsvText;

/**
 * Values in rows and columns, told by colours.
 *
 * @param id      name in exported files
 * @param title   what it shows; stands outside the picture
 * @param columns axis below
 * @param rows    axis on the left, from the top down
 * @param cells   the values
 * @param scale   which values the colours stand for
 */
public record HeatMap(String id, String title, Categories columns, Categories rows, Cells cells, ColorScale scale)
        implements
            PlotModel {

    /** Checks that there is a value for each row and column. */
    public HeatMap {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(scale, "scale");
        if (cells.columns() != columns.size() || cells.size() != columns.size() * rows.size()) {
            throw new IllegalArgumentException(cells.size() + " values in rows of " + cells.columns() + " don't fit "
                    + rows.size() + " rows and " + columns.size() + " columns");
        }
    }

    @Override
    public boolean isEmpty() {
        for (int i = 0; i < cells.size(); i++) {
            if (Double.isFinite(cells.value(i / columns.size(), i % columns.size()))) {
                return false;
            }
        }
        return true;
    }

    /**
     * A value in words.
     *
     * @param row    from 0
     * @param column from 0
     * @return for example {@code 12.0 ms}; a dash if it isn't known
     */
    public String text(int row, int column) {
        return scale.values().unit().text(cells.value(row, column));
    }

    @Override
    public String readout(PlotPoint at) {
        if (!columns.has(at.x()) || !rows.has(at.y())) {
            return "";
        }
        int row = (int) at.y();
        int column = (int) at.x();
        return rows.names().get(row) + ", " + columns.names().get(column) + ": " + text(row, column);
    }

    /** A row for each row; the first column has its name. */
    @Override
    public List<List<String>> table() {
        List<List<String>> table = new ArrayList<>();
        List<String> heading = new ArrayList<>(List.of(rows.label()));
        columns.names().forEach(name -> heading.add(name + ", " + scale.values().text()));
        table.add(heading);
        for (int row = 0; row < rows.size(); row++) {
            table.add(line(row));
        }
        return table;
    }

    private List<String> line(int row) {
        List<String> line = new ArrayList<>(List.of(rows.names().get(row)));
        for (int column = 0; column < columns.size(); column++) {
            line.add(CsvText.cell(cells.value(row, column)));
        }
        return line;
    }
}
