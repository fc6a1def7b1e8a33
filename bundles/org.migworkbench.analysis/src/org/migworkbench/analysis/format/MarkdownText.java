package org.migworkbench.analysis.format;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Tables as Markdown: what issue trackers, wikis and mails show as a table. */
public final class MarkdownText {

    private MarkdownText() {
    }

    /**
     * Writes a table.
     *
     * @param rows cells row after row, the headings first; at least one row
     * @return the text, each row ended by a line feed
     */
    public static String of(List<List<String>> rows) {
        StringBuilder text = new StringBuilder(line(rows.get(0)));
        text.append(line(Collections.nCopies(rows.get(0).size(), "---")));
        rows.subList(1, rows.size()).forEach(row -> text.append(line(row)));
        return text.toString();
    }

    private static String line(List<String> cells) {
        return cells.stream().map(MarkdownText::escaped).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    /** What would end a cell or be taken for a sign; a line break can't be in a table. */
    private static String escaped(String cell) {
        return cell.replaceAll("\\R", " ").replaceAll("([\\\\|*_`<>\\[\\]~])", "\\\\$1").strip();
    }
}
