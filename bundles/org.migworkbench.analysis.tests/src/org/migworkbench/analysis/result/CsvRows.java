package org.migworkbench.analysis.result;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table whose cells need no quotes, read by the names of its columns, so that a test need not know all of them. */
final class CsvRows {

    private CsvRows() {
    }

    /** Returns for each row its cells by the names of the columns, in their order. */
    static List<Map<String, String>> of(String csv) {
        List<String> lines = csv.lines().toList();
        String[] heading = lines.get(0).split(",");
        List<Map<String, String>> rows = new ArrayList<>();
        for (String line : lines.subList(1, lines.size())) {
            String[] cells = line.split(",", -1);
            Map<String, String> row = new LinkedHashMap<>();
            for (int i = 0; i < heading.length; i++) {
                row.put(heading[i], cells[i]);
            }
            rows.add(row);
        }
        return rows;
    }

    /** Returns those cells of a row that another has a column for, in the other's order. */
    static Map<String, String> only(Map<String, String> row, Map<String, String> columns) {
        Map<String, String> some = new LinkedHashMap<>();
        columns.keySet().forEach(column -> some.put(column, row.get(column)));
        return some;
    }
}
