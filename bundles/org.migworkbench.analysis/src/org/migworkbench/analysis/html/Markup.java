package org.migworkbench.analysis.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements of HTML and SVG as well-formed XML. Text and values of attributes may come from anywhere: they are
 * escaped, and characters that XML doesn't have are replaced.
 */
final class Markup {

    private static final int BLANK = 0x20;
    private static final int LAST_CONTROL = 0x9F;
    private static final int DELETE = 0x7F;
    private static final char REPLACEMENT = '\uFFFD';

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn. */
    Markup open(String tag, String... attributes) {
        start(tag, attributes);
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Markup close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the element that was begun last and begins a line. */
    Markup closeLine() {
        close();
        out.append('\n');
        return this;
    }

    /** An element with text. */
    Markup leaf(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element with nothing in it. */
    Markup empty(String tag, String... attributes) {
        start(tag, attributes);
        out.append("/>");
        return this;
    }

    /** Text. */
    Markup text(String text) {
        escape(text);
        return this;
    }

    /** What was written by another. */
    Markup add(Markup other) {
        out.append(other);
        return this;
    }

    private void start(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i + 1 < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            escape(attributes[i + 1]);
            out.append('"');
        }
    }

    private void escape(String text) {
        text.codePoints().forEach(this::escape);
    }

    private void escape(int c) {
        switch (c) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            case '\t', '\n' -> out.append((char) c);
            default -> out.appendCodePoint(isWritable(c) ? c : REPLACEMENT);
        }
    }

    private static boolean isWritable(int c) {
        boolean control = c < BLANK || c >= DELETE && c <= LAST_CONTROL;
        boolean half = c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
        return !control && !half && (c & 0xFFFE) != 0xFFFE;
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
