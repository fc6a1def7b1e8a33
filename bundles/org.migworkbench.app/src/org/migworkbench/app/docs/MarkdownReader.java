package org.migworkbench.app.docs;

import java.util.ArrayList;
import java.util.List;

/**
 * Makes a page to be shown of the Markdown that the documentation is written in: headings, paragraphs, lists, code,
 * tables, links. What else there may be in a file is shown as it is written.
 */
final class MarkdownReader {

    private static final String FENCE = "```";
    private static final String BULLET = "\u2022 ";

    private final StringBuilder out = new StringBuilder();
    private final List<DocSpan> spans = new ArrayList<>();
    private final List<String> lines;
    private final TableLines tables;
    private int next;

    private MarkdownReader(String markdown, int width) {
        lines = markdown.lines().toList();
        tables = new TableLines(width);
    }

    /**
     * Reads a page.
     *
     * @param markdown its text
     * @param width how many letters of one width a line of a table may have
     * @return the page to be shown
     */
    static DocText read(String markdown, int width) {
        MarkdownReader reader = new MarkdownReader(markdown, width);
        while (reader.next < reader.lines.size()) {
            reader.block();
        }
        return new DocText(reader.out.toString().stripTrailing(), List.copyOf(reader.spans));
    }

    private void block() {
        String line = lines.get(next);
        if (line.isBlank()) {
            next++;
        } else if (line.startsWith("#")) {
            heading(line);
        } else if (line.startsWith(FENCE)) {
            code();
        } else if (line.startsWith("|")) {
            table();
        } else {
            paragraph();
        }
    }

    private void heading(String line) {
        String text = InlineMarkdown.text(line.replaceFirst("^#+\\s*", ""));
        DocSpan.Look look = line.startsWith("# ") ? DocSpan.Look.TITLE : DocSpan.Look.HEADING;
        if (!text.isEmpty()) {
            spans.add(new DocSpan(out.length(), text.length(), look, ""));
        }
        out.append(text).append("\n\n");
        next++;
    }

    private void code() {
        next++;
        int start = out.length();
        while (next < lines.size() && !lines.get(next).startsWith(FENCE)) {
            out.append("    ").append(lines.get(next)).append('\n');
            next++;
        }
        next++;
        inOneWidth(start);
        out.append('\n');
    }

    private void table() {
        List<String> rows = new ArrayList<>();
        while (next < lines.size() && lines.get(next).startsWith("|")) {
            rows.add(lines.get(next));
            next++;
        }
        int start = out.length();
        tables.layOut(rows).forEach(line -> out.append(line).append('\n'));
        inOneWidth(start);
        out.append('\n');
    }

    private void inOneWidth(int start) {
        if (out.length() > start) {
            spans.add(new DocSpan(start, out.length() - start, DocSpan.Look.CODE, ""));
        }
    }

    /** A paragraph, or an item of a list: its lines are one. */
    private void paragraph() {
        String first = lines.get(next);
        StringBuilder text = new StringBuilder(first.strip());
        next++;
        while (next < lines.size() && goesOn(lines.get(next))) {
            text.append(' ').append(lines.get(next).strip());
            next++;
        }
        int indent = first.length() - first.stripLeading().length();
        out.append(" ".repeat(indent));
        boolean item = text.toString().matches("[-*+] .*");
        out.append(item ? "  " + BULLET : "");
        InlineMarkdown.append(item ? text.substring(2) : text.toString(), out, spans);
        boolean list = next < lines.size() && isItem(lines.get(next));
        out.append(list && (item || isItem(first)) ? "\n" : "\n\n");
    }

    private static boolean goesOn(String line) {
        return !line.isBlank() && !isItem(line) && !line.startsWith("#") && !line.startsWith("|")
                && !line.startsWith(FENCE);
    }

    private static boolean isItem(String line) {
        return line.strip().matches("([-*+]|\\d+\\.) .*");
    }
}
