package org.migworkbench.cli.commands;

import java.io.PrintWriter;
import java.util.ArrayList;
import java.util.List;
import org.migworkbench.quantities.Excerpt;

/** A table in plain text: numbers to the right, words to the left, two spaces between columns. */
public final class TextTable {

    private final List<List<String>> rows = new ArrayList<>();
    private final List<Boolean> numbers;

    /**
     * Begins a table.
     *
     * @param headings titles of the columns
     * @param numbers  whether a column holds numbers, which stand to the right
     */
    public TextTable(List<String> headings, List<Boolean> numbers) {
        this.numbers = List.copyOf(numbers);
        rows.add(List.copyOf(headings));
    }

    /**
     * Adds a row.
     *
     * @param cells as many as there are columns; each is shown on one line
     */
    public void add(List<String> cells) {
        rows.add(cells.stream().map(Excerpt::line).toList());
    }

    /**
     * Prints all.
     *
     * @param out where
     */
    public void print(PrintWriter out) {
        int[] widths = widths();
        for (List<String> row : rows) {
            StringBuilder line = new StringBuilder();
            for (int column = 0; column < widths.length; column++) {
                String cell = row.get(column);
                String space = " ".repeat(widths[column] - width(cell));
                line.append(column == 0 ? "" : "  ").append(numbers.get(column) ? space + cell : cell + space);
            }
            out.print(line.toString().stripTrailing() + "\n");
        }
    }

    private int[] widths() {
        int[] widths = new int[numbers.size()];
        for (List<String> row : rows) {
            for (int column = 0; column < widths.length; column++) {
                widths[column] = Math.max(widths[column], width(row.get(column)));
            }
        }
        return widths;
    }

    private static int width(String cell) {
        return cell.codePointCount(0, cell.length());
    }
}
