package org.migworkbench.recording.imports.table;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.quantities.Decimals;
import org.migworkbench.recording.imports.text.LogLines;
import org.migworkbench.recording.imports.text.TextFile;

/**
 * A table of results, with a row a migration: what was set and what was measured. A matrix, whose cells are the results
 * of a value of its row and a value of its column, is taken apart into such rows; its cells are the column {@code cells}.
 *
 * @param titles   the titles
 * @param rows     the rows
 * @param decimals what separates decimals
 * @param isMatrix whether it was a matrix
 */
public record ResultTable(List<String> titles, List<Row> rows, Decimals decimals, boolean isMatrix) {

    /** The title of what stands in the cells of a matrix. */
    public static final String CELLS = "cells";

    private static final int MOST_ROWS = 10_000;
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\d+(?:[.,]\\d+)*(?:\\s*[A-Za-z/%]+)?");

    /**
     * A row.
     *
     * @param place where it stands, for example {@code line 12}
     * @param cells each cell by its title; those that are blank aren't there
     */
    public record Row(String place, Map<String, String> cells) {

        /** Copies the cells. */
        public Row {
            cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
        }
    }

    /** Copies the lists. */
    public ResultTable {
        titles = List.copyOf(titles);
        rows = List.copyOf(rows);
    }

    /**
     * Reads a table.
     *
     * @param file the file
     * @return the table, with at least one row
     * @throws FormatException if it is broken; the message begins with the file's name and a line
     * @throws IOException     if it can't be read
     */
    public static ResultTable read(Path file) throws IOException {
        try (TextFile text = TextFile.open(file)) {
            return of(TableText.read(new LogLines(text)));
        } catch (FormatException e) {
            throw e.at(String.valueOf(file.getFileName()));
        }
    }

    private static ResultTable of(TableText table) throws IOException {
        List<TableText.Row> rows = new ArrayList<>();
        for (TableText.Row row = table.next(); row != null; row = table.next()) {
            if (row.cells().stream().anyMatch(cell -> !cell.isBlank())) {
                rows.add(row);
            }
            if (rows.size() > MOST_ROWS) {
                throw new FormatException(row.place() + ": a table of results has at most " + MOST_ROWS + " rows");
            }
        }
        if (rows.isEmpty()) {
            throw new FormatException("line 1: the table has no row");
        }
        Optional<String> across = acrossName(table.titles(), rows.get(0));
        return across.isPresent() ? matrix(across.get(), rows, table.decimals()) : plain(table, rows);
    }

    private static ResultTable plain(TableText table, List<TableText.Row> rows) {
        List<Row> all = new ArrayList<>();
        for (TableText.Row row : rows) {
            Map<String, String> cells = new LinkedHashMap<>();
            for (int i = 0; i < row.cells().size() && i < table.titles().size(); i++) {
                if (!row.cells().get(i).isBlank()) {
                    cells.put(table.titles().get(i), row.cells().get(i));
                }
            }
            all.add(new Row(row.place(), cells));
        }
        return new ResultTable(table.titles(), all, table.decimals(), false);
    }

    /** What the columns of a matrix stand for: the only word of its first row, above a row of numbers. */
    private static Optional<String> acrossName(List<String> first, TableText.Row second) {
        List<String> words = first.stream().filter(cell -> !cell.isBlank()).toList();
        long numbers = second.cells().stream().filter(cell -> NUMBER.matcher(cell).matches()).count();
        long filled = second.cells().stream().filter(cell -> !cell.isBlank()).count();
        return words.size() == 1 && numbers > 1 && numbers == filled && second.cells().get(0).isBlank()
                ? Optional.of(words.get(0)) : Optional.empty();
    }

    private static ResultTable matrix(String across, List<TableText.Row> rows, Decimals decimals)
            throws FormatException {
        List<String> heads = rows.get(0).cells();
        int first = 0;
        while (heads.get(first).isBlank()) {
            first++;
        }
        String down = rows.stream().skip(1).map(row -> row.cells().get(0))
                .filter(cell -> !cell.isBlank() && !NUMBER.matcher(cell).matches()).findFirst()
                .orElseThrow(() -> new FormatException(
                        "line 1: the table looks like a matrix, but its rows have no name"));
        List<Row> all = new ArrayList<>();
        for (TableText.Row row : rows.subList(1, rows.size())) {
            String key = row.cells().get(first - 1);
            for (int i = first; i < row.cells().size() && i < heads.size(); i++) {
                if (!row.cells().get(i).isBlank()) {
                    Map<String, String> cells = new LinkedHashMap<>();
                    cells.put(down, key);
                    cells.put(across, heads.get(i));
                    cells.put(CELLS, row.cells().get(i));
                    all.add(new Row(row.place() + ", column " + (i + 1), cells));
                }
            }
        }
        return new ResultTable(List.of(down, across, CELLS), all, decimals, true);
    }
}
