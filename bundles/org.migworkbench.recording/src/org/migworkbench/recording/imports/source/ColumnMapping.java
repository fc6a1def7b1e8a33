package org.migworkbench.recording.imports.source;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.migworkbench.quantities.Decimals;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.recording.Counter;

/**
 * What the columns of a table mean: {@code time=Seconds:s,remaining="Left (KiB)":KiB,...}. Left of the equals sign stands
 * {@code time} or a {@link Counter}, right of it the column's title, in quotes where it holds a comma or a colon, and its
 * unit where that isn't the counter's own.
 */
public final class ColumnMapping {

    /** The name that stands for the time. */
    public static final String TIME = "time";
    /** The name that stands for the state of the migration. */
    public static final String STATUS = "status";

    private final Map<String, Column> columns;

    /**
     * A column.
     *
     * @param title  its title in the table
     * @param factor by what its values are multiplied
     */
    public record Column(String title, double factor) {
    }

    private ColumnMapping(Map<String, Column> columns) {
        this.columns = columns;
    }

    /**
     * A mapping that was found out from the titles.
     *
     * @param columns each column by {@code time}, {@code status} or the counter's id
     * @return the mapping
     */
    public static ColumnMapping of(Map<String, Column> columns) {
        return new ColumnMapping(new LinkedHashMap<>(columns));
    }

    /**
     * Reads a mapping.
     *
     * @param text the mapping
     * @return what it says
     * @throws IllegalArgumentException if it can't be understood, or says nothing of the time
     */
    public static ColumnMapping parse(String text) {
        Map<String, Column> columns = new LinkedHashMap<>();
        for (String part : split(text)) {
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new IllegalArgumentException("'" + part + "' is no part of a mapping; allowed is"
                        + " NAME=COLUMN or NAME=COLUMN:UNIT, separated by commas.");
            }
            String name = name(part.substring(0, equals).strip());
            columns.put(name, column(name, part.substring(equals + 1).strip()));
        }
        if (!columns.containsKey(TIME)) {
            throw new IllegalArgumentException("The mapping must say which column is the time: time=COLUMN:UNIT.");
        }
        return new ColumnMapping(columns);
    }

    private static String name(String text) {
        if (!text.equals(TIME) && !text.equals(STATUS) && Counter.of(text).isEmpty()) {
            throw new IllegalArgumentException("'" + text + "' is no counter; allowed is time, status, "
                    + Arrays.stream(Counter.values()).map(Counter::id).collect(Collectors.joining(", ")) + ".");
        }
        return text;
    }

    /**
     * What the columns mean.
     *
     * @return each column by {@code time} or the counter's id, in the order of the text
     */
    public Map<String, Column> columns() {
        return columns;
    }

    private static Column column(String name, String text) {
        int end = text.startsWith("\"") ? text.indexOf('"', 1) : -1;
        String title = end > 0 ? text.substring(1, end) : text;
        String rest = end > 0 ? text.substring(end + 1) : "";
        if (end < 0 && text.lastIndexOf(':') > 0) {
            title = text.substring(0, text.lastIndexOf(':'));
            rest = text.substring(text.lastIndexOf(':'));
        }
        String unit = rest.startsWith(":") ? rest.substring(1).strip() : rest.strip();
        if (title.isBlank()) {
            throw new IllegalArgumentException("'" + Excerpt.of(text) + "' has no column; allowed is NAME=COLUMN or"
                    + " NAME=COLUMN:UNIT.");
        }
        return new Column(title, unit.isEmpty() ? 1 : factor(name, unit));
    }

    /** By what a value in a unit is multiplied; the unit has to be one of what the counter counts. */
    private static double factor(String name, String unit) {
        if (name.equals(STATUS)) {
            throw new IllegalArgumentException("A status has no unit, but '" + Excerpt.of(unit) + "' was given.");
        }
        String one = "1 " + unit;
        try {
            return name.equals(TIME) ? CounterText.millis(one, Decimals.POINT)
                    : CounterText.of(Counter.of(name).orElseThrow(), one, Decimals.POINT);
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("'" + Excerpt.of(unit) + "' is no unit of " + name + ": "
                    + e.getMessage(), e);
        }
    }

    /** At commas that aren't within quotes. */
    private static String[] split(String text) {
        return text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)");
    }
}
