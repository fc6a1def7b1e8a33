package org.migworkbench.analysis.plots;

import java.util.Arrays;

/** A table of numbers, of which some may not be known. Immutable. */
public final class Cells {

    private final int columns;
    private final double[] values;

    /**
     * Copies numbers.
     *
     * @param columns how many columns there are
     * @param values  row after row, a multiple of {@code columns}; not a number where nothing is known
     */
    public Cells(int columns, double[] values) {
        if (columns < 0 || (columns == 0 ? values.length > 0 : values.length % columns != 0)) {
            throw new IllegalArgumentException(values.length + " values don't fill rows of " + columns + " columns");
        }
        this.columns = columns;
        this.values = values.clone();
    }

    /**
     * How many values there are.
     *
     * @return rows times columns
     */
    public int size() {
        return values.length;
    }

    /**
     * How many values are in a row.
     *
     * @return 0 or more
     */
    public int columns() {
        return columns;
    }

    /**
     * A value.
     *
     * @param row    from 0
     * @param column from 0
     * @return the value; not a number if it isn't known
     */
    public double value(int row, int column) {
        return values[row * columns + column];
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Cells cells && columns == cells.columns && Arrays.equals(values, cells.values);
    }

    @Override
    public int hashCode() {
        return 31 * columns + Arrays.hashCode(values);
    }
}
