package org.migworkbench.model.io;

import java.util.Arrays;

/** A file's text with the places in it. */
final class SourceText {

    private final String file;
    private final String text;
    private final int[] lineStarts;

    SourceText(String file, String text) {
        this.file = file;
        this.text = text;
        this.lineStarts = lineStarts(text);
    }

    String file() {
        return file;
    }

    String text() {
        return text;
    }

    /** Returns a problem with the file as a whole. */
    ModelProblem problem(String value, String message) {
        return new ModelProblem(file, 0, 0, "", value, message);
    }

    /** Returns a problem at an offset from the start of the text. */
    ModelProblem problem(int offset, String path, String value, String message) {
        int place = Math.max(0, Math.min(offset, text.length()));
        int index = Arrays.binarySearch(lineStarts, place);
        int line = index >= 0 ? index : -index - 2;
        return new ModelProblem(file, line + 1, place - lineStarts[line] + 1, path, value, message);
    }

    /** Returns the offset of a place that a parser counted from 1; the nearest one if there is no such place. */
    int offset(int line, int column) {
        int index = Math.max(0, Math.min(line - 1, lineStarts.length - 1));
        return Math.max(0, Math.min(lineStarts[index] + Math.max(0, column - 1), text.length()));
    }

    /**
     * Returns where the next start tag begins.
     *
     * @param from where to begin the search; outside of any tag
     * @return the offset of its {@code <}; -1 if there is none
     */
    int startTag(int from) {
        int place = text.indexOf('<', from);
        while (place >= 0) {
            String end = endOfOther(place);
            if (end == null) {
                return place;
            }
            int closed = text.indexOf(end, place + 2);
            place = closed < 0 ? -1 : text.indexOf('<', closed + end.length());
        }
        return -1;
    }

    /** Returns what ends the markup at an offset, or null if it is a start tag. */
    private String endOfOther(int place) {
        if (text.startsWith("<!--", place)) {
            return "-->";
        }
        if (text.startsWith("<![CDATA[", place)) {
            return "]]>";
        }
        if (text.startsWith("<?", place)) {
            return "?>";
        }
        return text.startsWith("</", place) || text.startsWith("<!", place) ? ">" : null;
    }

    /** Returns the offset after the start tag that begins at an offset. */
    int endOfTag(int tag) {
        char quote = 0;
        for (int i = tag + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (c == '>') {
                return i + 1;
            }
        }
        return text.length();
    }

    /**
     * Returns where an attribute begins.
     *
     * @param tag the offset of the start tag's {@code <}
     * @param name the attribute's name with its prefix, as in the text
     * @return the offset of the name; that of the tag if it has no such attribute
     */
    int attribute(int tag, String name) {
        char quote = 0;
        for (int i = tag + 1; i < text.length() && (quote != 0 || text.charAt(i) != '>'); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (c == '"' || c == '\'') {
                quote = c;
            } else if (text.startsWith(name, i) && isWhitespace(text.charAt(i - 1)) && isEndOfName(i + name.length())) {
                return i;
            }
        }
        return tag;
    }

    private boolean isEndOfName(int place) {
        return place < text.length() && (text.charAt(place) == '=' || isWhitespace(text.charAt(place)));
    }

    static boolean isWhitespace(char c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private static int[] lineStarts(String text) {
        int[] starts = new int[16];
        int count = 1;
        for (int i = text.indexOf('\n'); i >= 0; i = text.indexOf('\n', i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, 2 * count);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }
}
