package org.migworkbench.recording.imports.table;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.quantities.Decimals;
import org.migworkbench.recording.LineSource;
import org.migworkbench.recording.imports.text.LogLines;

/** The rows of a table as text: separated by comma, semicolon or tabulator, with a decimal point or comma. */
public final class TableText {

    private static final int LONGEST_CELL = 1000;
    private static final int MOST_COLUMNS = 1000;
    private static final int LOOKED_AT = 50;
    private static final int LONGEST_TITLE = 100;
    private static final Pattern NUMBER_CELL = Pattern.compile("(?:^|[;,\\t\"])\\s*[-+]?\\d");
    private static final Pattern WITH_COMMA = Pattern.compile("-?\\d+,\\d+(?:\\s*[A-Za-z/%]+)?");
    private static final Pattern WITH_POINT = Pattern.compile("-?\\d+\\.\\d+(?:\\s*[A-Za-z/%]+)?");

    private final Iterator<CSVRecord> records;
    private final CSVParser parser;
    private final List<String> titles;
    private final Decimals decimals;
    private final List<Row> ahead = new ArrayList<>();
    private int next;

    /**
     * A row.
     *
     * @param cells its cells, stripped
     * @param line  the line in which it ends
     */
    public record Row(List<String> cells, long line) {

        /** Copies the list. */
        public Row {
            cells = List.copyOf(cells);
        }

        /**
         * Where it stands.
         *
         * @return for example {@code line 12}
         */
        public String place() {
            return "line " + line;
        }
    }

    private TableText(CSVParser parser) throws IOException {
        this.parser = parser;
        this.records = parser.iterator();
        Row first = record();
        while (first != null && first.cells().stream().allMatch(String::isBlank)) {
            first = record();
        }
        if (first == null) {
            throw new FormatException("line 1: the table is empty");
        }
        this.titles = first.cells();
        for (Row row = record(); row != null; row = ahead.size() < LOOKED_AT ? record() : null) {
            ahead.add(row);
        }
        this.decimals = decimals(ahead);
    }

    /**
     * Begins to read a table.
     *
     * @param lines its lines
     * @return the table, at its first row
     * @throws IOException if it is broken, or can't be read
     */
    public static TableText read(LogLines lines) throws IOException {
        LineSource plain = lines.plain();
        List<String> head = new ArrayList<>();
        String next = plain.next();
        while (next != null && head.size() < LOOKED_AT) {
            head.add(next);
            next = head.size() < LOOKED_AT ? plain.next() : null;
        }
        Reader text = new HeadAndRest(String.join("\n", head) + '\n', lines.reader());
        char separator = separator(head).orElse(',');
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true)
                .setTrim(true).setIgnoreEmptyLines(true).get();
        return new TableText(CSVParser.parse(text, format));
    }

    /**
     * What separates the cells of a table.
     *
     * @param head its first lines
     * @return semicolon, tabulator or comma: that of which each line has as many; empty where they aren't of a table
     */
    public static Optional<Character> separator(List<String> head) {
        List<String> lines = head.stream().filter(line -> !line.isBlank()).toList();
        for (char separator : new char[] { ';', '\t', ',' }) {
            long first = lines.isEmpty() ? 0 : count(lines.get(0), separator);
            long alike = lines.stream().filter(line -> count(line, separator) >= Math.max(1, first)).count();
            if (first > 0 && lines.size() > 1 && alike >= lines.size() - 1) {
                return Optional.of(separator);
            }
        }
        return Optional.empty();
    }

    private static long count(String line, char separator) {
        boolean quoted = false;
        long count = 0;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            quoted ^= c == '"';
            count += c == separator && !quoted ? 1 : 0;
        }
        return count;
    }

    /**
     * Whether lines are those of a table, though of which one can't be told.
     *
     * @param head the first lines of a text
     * @return whether they have cells, none of which is a sentence
     */
    public static boolean isTable(List<String> head) {
        return separator(head).isPresent() && head.stream().skip(1).anyMatch(line -> NUMBER_CELL.matcher(line).find())
                && head.stream()
                        .allMatch(line -> !line.contains(": ") && !line.startsWith("{")
                                && Arrays.stream(line.split("[;,\t]"))
                                        .allMatch(cell -> cell.length() <= LONGEST_TITLE));
    }

    /**
     * The titles.
     *
     * @return the cells of the first row that isn't empty
     */
    public List<String> titles() {
        return titles;
    }

    /**
     * What separates decimals.
     *
     * @return as the first rows tell it
     */
    public Decimals decimals() {
        return decimals;
    }

    /**
     * The next row.
     *
     * @return the row, of no more cells than there are titles; null after the last
     * @throws IOException if it has more, or can't be read
     */
    public Row next() throws IOException {
        Row row = next < ahead.size() ? ahead.get(next++) : record();
        if (row != null) {
            long filled = row.cells().size();
            while (filled > titles.size() && row.cells().get((int) filled - 1).isBlank()) {
                filled--;
            }
            if (filled > titles.size()) {
                throw new FormatException(row.place() + ": the row has " + row.cells().size() + " cells, but the table "
                        + titles.size() + " columns; a number with a comma must stand in quotes");
            }
        }
        return row;
    }

    private Row record() throws IOException {
        try {
            if (!records.hasNext()) {
                return null;
            }
            CSVRecord record = records.next();
            long line = parser.getCurrentLineNumber();
            if (record.size() > MOST_COLUMNS) {
                throw new FormatException("line " + line + ": a table has at most " + MOST_COLUMNS + " columns");
            }
            List<String> cells = new ArrayList<>();
            for (String cell : record) {
                if (cell.length() > LONGEST_CELL) {
                    throw new FormatException("line " + line + ": a cell has at most " + LONGEST_CELL + " characters");
                }
                cells.add(cell);
            }
            return new Row(cells, line);
        } catch (UncheckedIOException | IllegalStateException e) {
            throw broken(e);
        }
    }

    private FormatException broken(Exception e) {
        Throwable cause = e instanceof UncheckedIOException ? e.getCause() : e;
        return cause instanceof FormatException located ? located
                : new FormatException("line " + Math.max(1, parser.getCurrentLineNumber())
                        + ": The table is broken: a quotation mark isn't closed, or text stands behind one", e);
    }

    /** What was looked at already, and then what follows. */
    private static final class HeadAndRest extends Reader {

        private final Reader head;
        private final Reader rest;

        HeadAndRest(String head, Reader rest) {
            this.head = new StringReader(head);
            this.rest = rest;
        }

        @Override
        public int read(char[] buffer, int offset, int length) throws IOException {
            int count = head.read(buffer, offset, length);
            return count >= 0 ? count : rest.read(buffer, offset, length);
        }

        @Override
        public void close() {
            // The text belongs to the caller.
        }
    }

    private static Decimals decimals(List<Row> rows) {
        boolean comma = false;
        boolean point = false;
        for (Row row : rows) {
            for (String cell : row.cells()) {
                comma |= WITH_COMMA.matcher(cell).matches();
                point |= WITH_POINT.matcher(cell).matches();
            }
        }
        return comma == point ? comma ? Decimals.EITHER : Decimals.POINT : comma ? Decimals.COMMA : Decimals.POINT;
    }
}
