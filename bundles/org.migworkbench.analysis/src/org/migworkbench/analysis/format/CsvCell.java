package org.migworkbench.analysis.format;

import java.math.BigDecimal;
import org.apache.commons.csv.CSVRecord;

/** A cell of a table from outside that knows its line and column, so that every complaint says where. */
public final class CsvCell {

    private static final int LONGEST_NUMBER = 400;

    private final CSVRecord row;
    private final long line;
    private final String column;

    /**
     * Names a cell.
     *
     * @param row    a row of a table with a heading
     * @param line   where the row ends, counted from 1
     * @param column name of the column, which need not be there
     */
    public CsvCell(CSVRecord row, long line, String column) {
        this.row = row;
        this.line = line;
        this.column = column;
    }

    /**
     * Whether the table has the column.
     *
     * @return false for the table of an older version
     */
    public boolean isThere() {
        return row.isMapped(column);
    }

    /**
     * Whether nothing is in it.
     *
     * @return true if the value isn't known
     * @throws FormatException if there is no such cell
     */
    public boolean isEmpty() throws FormatException {
        return text().isEmpty();
    }

    /**
     * The text.
     *
     * @return what is written there
     * @throws FormatException if there is no such cell
     */
    public String text() throws FormatException {
        if (!row.isSet(column)) {
            throw wrong("is missing", null);
        }
        return row.get(column);
    }

    /**
     * A whole number of 64 bits.
     *
     * @return the number
     * @throws FormatException if it is none
     */
    public long whole() throws FormatException {
        BigDecimal number = number();
        try {
            return number.longValueExact();
        } catch (ArithmeticException e) {
            throw wrong(number + " is not a whole number of 64 bits", e);
        }
    }

    /**
     * A whole number of 32 bits.
     *
     * @return the number
     * @throws FormatException if it is none
     */
    public int integer() throws FormatException {
        long value = whole();
        if (value != (int) value) {
            throw wrong(value + " is not a whole number of 32 bits", null);
        }
        return (int) value;
    }

    /**
     * A time in decimal milliseconds.
     *
     * @return the time in nanoseconds
     * @throws FormatException if it is none, or not a whole number of nanoseconds
     */
    public long nanos() throws FormatException {
        BigDecimal number = number();
        try {
            return ExactNumbers.nanos(number);
        } catch (ArithmeticException e) {
            throw wrong(number + " is no time in milliseconds", e);
        }
    }

    /**
     * A number.
     *
     * @return the nearest that a double can hold
     * @throws FormatException if it is none
     */
    public double real() throws FormatException {
        return number().doubleValue();
    }

    private BigDecimal number() throws FormatException {
        String text = text();
        return ExactNumbers.read(text, LONGEST_NUMBER)
                .orElseThrow(() -> wrong('"' + text + "\" is not a number", null));
    }

    /**
     * A complaint about the cell.
     *
     * @param what  what is wrong, as the rest of a sentence
     * @param cause what led to it; may be null
     * @return the exception
     */
    public FormatException wrong(String what, Exception cause) {
        return new FormatException("line " + line + ", column " + column + ": " + what, cause);
    }
}
