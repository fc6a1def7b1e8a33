package org.migworkbench.core.topology;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.migworkbench.analysis.format.FormatException;
import org.migworkbench.core.topology.TopologyColumn.Titled;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.recording.imports.table.TableText;

/** Reads a table of hosts and virtual machines, a row each; titles are in the first row, in any order. */
final class TopologyTable {

    private static final int LOOKED_AT = 50;
    private static final int MOST_COLUMNS = 1000;

    private final String file;
    private final List<String> lines;
    private final char separator;
    private final TopologyDraft draft;
    private final Map<TopologyColumn, Integer> columns = new EnumMap<>(TopologyColumn.class);
    private final Map<TopologyColumn, Titled> titles = new EnumMap<>(TopologyColumn.class);

    private TopologyTable(String file, String text, TopologyDraft draft) {
        this.file = file;
        this.lines = text.lines().toList();
        this.separator = separator(lines).orElse(',');
        this.draft = draft;
    }

    private static Optional<Character> separator(List<String> lines) {
        List<String> head = lines.stream().limit(LOOKED_AT).toList();
        Optional<Character> told = TableText.separator(head);
        // A table of one row has nothing to be compared with.
        return told.isPresent() || head.isEmpty() ? told : TableText.separator(List.of(head.get(0), head.get(0)));
    }

    /** Whether a text may be a table that can be read here: its first line has a title that is known. */
    static boolean isTable(String text) {
        List<String> head = text.lines().filter(line -> !line.isBlank()).limit(LOOKED_AT).toList();
        return !head.isEmpty() && separator(head)
                .map(separator -> List.of(head.get(0).split(Pattern.quote(separator.toString()))))
                .orElse(head.subList(0, 1)).stream()
                .anyMatch(title -> TopologyColumn.of(title.replace("\"", "").strip()).isPresent());
    }

    static void read(String file, String text, TopologyDraft draft) throws FormatException {
        new TopologyTable(file, text, draft).read(text);
    }

    private void read(String text) throws FormatException {
        CSVFormat format = CSVFormat.DEFAULT.builder().setDelimiter(separator).setIgnoreSurroundingSpaces(true)
                .setTrim(true).setIgnoreEmptyLines(true).get();
        long line = 1;
        try (CSVParser parser = CSVParser.parse(new StringReader(text), format)) {
            Iterator<CSVRecord> records = parser.iterator();
            while (records.hasNext()) {
                CSVRecord record = records.next();
                line = parser.getCurrentLineNumber();
                take(record, (int) Math.min(line, lines.size()));
            }
        } catch (UncheckedIOException | IllegalStateException | IOException e) {
            throw e instanceof FormatException located ? located : new FormatException(file + ":" + line
                    + ":1: The table is broken behind this line: a quotation mark isn't closed, or text stands behind one.",
                    e);
        }
    }

    private void take(CSVRecord record, int line) throws FormatException {
        if (record.size() > MOST_COLUMNS) {
            throw new FormatException(file + ":" + line + ":1: A table has at most " + MOST_COLUMNS + " columns.");
        }
        if (columns.isEmpty()) {
            takeTitles(record, line);
        } else if (record.stream().anyMatch(cell -> !cell.isBlank())) {
            new TopologyRow(this, record, line).addTo(draft);
        }
    }

    private void takeTitles(CSVRecord record, int line) throws FormatException {
        List<String> unknown = new ArrayList<>();
        for (int i = 0; i < record.size(); i++) {
            Optional<Titled> known = TopologyColumn.of(record.get(i));
            if (known.isEmpty() || columns.putIfAbsent(known.get().column(), i) != null) {
                unknown.add(record.get(i));
            } else {
                titles.put(known.get().column(), known.get());
            }
        }
        unknown.removeIf(String::isBlank);
        if (!has(TopologyColumn.VM) && !has(TopologyColumn.HOST) && !has(TopologyColumn.KIND)) {
            throw new FormatException(file + ":" + line + ":1: The table must have a column host, vm or kind, so that"
                    + " hosts can be told from virtual machines; it has " + Excerpt.of(String.join(", ", record))
                    + ".");
        }
        if (!unknown.isEmpty()) {
            draft.note(file + ": columns that aren't used: " + Excerpt.of(String.join(", ", unknown)) + ".");
        }
    }

    boolean has(TopologyColumn column) {
        return columns.containsKey(column);
    }

    Titled title(TopologyColumn column) {
        return titles.get(column);
    }

    /** The index of a column; -1 where there is none. */
    int index(TopologyColumn column) {
        return columns.getOrDefault(column, -1);
    }

    /** Where a cell stands: file, line and column in the line, from 1; quoted separators don't count. */
    String place(int line, int index) {
        String text = line >= 1 && line <= lines.size() ? lines.get(line - 1) : "";
        int at = 0;
        boolean quoted = false;
        for (int i = 0, left = Math.max(0, index); i < text.length() && left > 0; i++) {
            quoted ^= text.charAt(i) == '"';
            if (!quoted && text.charAt(i) == separator) {
                left--;
                at = i + 1;
            }
        }
        while (at < text.length() && text.charAt(at) == ' ') {
            at++;
        }
        return file + ":" + line + ":" + (at + 1);
    }
}
