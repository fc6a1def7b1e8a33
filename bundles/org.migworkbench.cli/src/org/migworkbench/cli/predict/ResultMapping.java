package org.migworkbench.cli.predict;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.migworkbench.cli.commands.InputException;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.recording.imports.table.ResultColumns;
import org.migworkbench.recording.imports.table.ResultTable;

/**
 * What the columns of a table of results mean: options of a prediction without their dashes, and what was measured. Told by
 * {@code NAME=COLUMN[:UNIT],...}, else by the titles.
 */
final class ResultMapping {

    private static final List<String> MEASURED = List.of(ResultColumns.TOTAL, ResultColumns.DOWNTIME,
            ResultColumns.VOLUME);
    private static final List<String> SETTINGS = List.of("memory", "nonzero", "working-set", "write-rate", "pattern",
            "content", "dirty-rate", "dirty-window", "dirty-curve", "bursts", "load", "vcpus", "bandwidth", "line-rate",
            "downtime-limit", "policy", "timeout", "max-rounds", "seed", "disk");

    /** A column: its title and the unit of numbers without one; blank where none is known. */
    record Column(String title, String unit) {
    }

    private final Map<String, Column> columns;

    private ResultMapping(Map<String, Column> columns) {
        this.columns = columns;
    }

    /** The mapping that a text tells, completed by the titles. */
    static ResultMapping of(String text, ResultTable table) {
        Map<String, Column> columns = new LinkedHashMap<>();
        if (text != null) {
            for (String part : text.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)")) {
                put(columns, part, table);
            }
        }
        for (String title : table.titles()) {
            Optional<String> meaning = ResultColumns.meaning(title);
            boolean taken = columns.values().stream().anyMatch(column -> column.title().equals(title));
            if (meaning.isPresent() && !taken) {
                columns.putIfAbsent(meaning.get(), new Column(title, ResultColumns.unit(title).orElse("")));
            }
        }
        if (table.isMatrix() && MEASURED.stream().noneMatch(columns::containsKey)) {
            throw new InputException("--map: The table is a matrix; say what its cells are, for example total="
                    + ResultTable.CELLS + ":s");
        }
        if (MEASURED.stream().noneMatch(columns::containsKey)) {
            throw new InputException("--map: No column is a whole time, a downtime or a volume; say which, for example"
                    + " total=COLUMN:s. Its columns: " + Excerpt.of(String.join(", ", table.titles())));
        }
        return new ResultMapping(columns);
    }

    private static void put(Map<String, Column> columns, String part, ResultTable table) {
        int equals = part.indexOf('=');
        String name = equals < 1 ? "" : part.substring(0, equals).strip();
        if (!MEASURED.contains(name) && !SETTINGS.contains(name)) {
            throw new InputException("--map: '" + Excerpt.of(part) + "' is no part of a mapping; allowed is"
                    + " NAME=COLUMN or NAME=COLUMN:UNIT, where NAME is " + String.join(", ", MEASURED)
                    + ", or of predict's "
                    + String.join(", ", SETTINGS));
        }
        String column = part.substring(equals + 1).strip();
        for (String title : table.titles()) {
            String quoted = '"' + title + '"';
            for (String form : List.of(title, quoted)) {
                if (column.equals(form) || column.startsWith(form + ':')) {
                    columns.put(name, new Column(title, column.equals(form) ? ResultColumns.unit(title).orElse("")
                            : column.substring(form.length() + 1).strip()));
                    return;
                }
            }
        }
        throw new InputException("--map: The table has no column '" + Excerpt.of(column) + "'; it has "
                + Excerpt.of(String.join(", ", table.titles()), 300));
    }

    /** The columns that are options of a prediction, by the option's name without dashes. */
    Map<String, Column> settings() {
        Map<String, Column> settings = new LinkedHashMap<>(columns);
        settings.keySet().removeAll(MEASURED);
        return settings;
    }

    /** The column of something that was measured; empty where it wasn't. */
    Optional<Column> measured(String name) {
        return Optional.ofNullable(columns.get(name));
    }

    /** Columns of the table that nothing was taken from. */
    List<String> unused(ResultTable table) {
        return table.titles().stream().filter(title -> !title.isBlank()
                && columns.values().stream().noneMatch(column -> column.title().equals(title))).toList();
    }
}
