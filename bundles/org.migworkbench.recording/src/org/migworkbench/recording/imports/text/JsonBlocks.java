package org.migworkbench.recording.imports.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Finds the JSON objects in lines of text: pretty-printed, several on a line, as items of a list, or behind other text. A
 * list's items are found one by one, so that a list may be longer than the memory. An object that breaks off is given up.
 */
public final class JsonBlocks {

    private static final int LONGEST = 64 << 20;

    private final StringBuilder text = new StringBuilder();
    private int depth;
    private boolean quoted;
    private boolean escaped;
    private long firstLine;
    private Optional<LineTime> time = Optional.empty();
    private String brokenOff = "";

    /**
     * An object.
     *
     * @param text      the whole object as text
     * @param firstLine the number of the line in which it begins
     * @param time      the time before that line; empty where none was
     */
    public record Block(String text, long firstLine, Optional<LineTime> time) {

        /**
         * Where it stands.
         *
         * @return for example {@code line 12}
         */
        public String place() {
            return "line " + firstLine;
        }
    }

    /**
     * Takes the next line.
     *
     * @param line the line
     * @return the objects that end in it, in their order
     */
    public List<Block> take(LogLine line) {
        List<Block> found = new ArrayList<>();
        if (depth > 0 && beginsAnew(line.text())) {
            giveUp();
        }
        for (int i = 0; i < line.text().length(); i++) {
            char next = line.text().charAt(i);
            if (depth == 0 && !begins(line.text(), i)) {
                continue;
            }
            if (depth == 0) {
                firstLine = line.number();
                time = line.time();
                text.setLength(0);
            }
            text.append(next);
            follow(next);
            if (depth == 0) {
                found.add(new Block(text.toString(), firstLine, time));
            }
        }
        if (depth > 0) {
            text.append('\n');
            if (quoted || text.length() > LONGEST) {
                giveUp(); // no text of JSON goes over the end of a line
            }
        }
        return found;
    }

    /** An object may begin with a brace before a name, an end or the end of the line; others are words of a log. */
    private static boolean begins(String line, int at) {
        if (line.charAt(at) != '{') {
            return false;
        }
        int next = at + 1;
        while (next < line.length() && line.charAt(next) == ' ') {
            next++;
        }
        return next == line.length() || line.charAt(next) == '"' || line.charAt(next) == '}';
    }

    /** An object at the beginning of a line where a name of another one should be: that one was cut. */
    private boolean beginsAnew(String line) {
        if (line.isEmpty() || !begins(line, 0)) {
            return false;
        }
        int end = text.length() - 1;
        while (end > 0 && Character.isWhitespace(text.charAt(end))) {
            end--;
        }
        char before = text.charAt(end);
        return before != '[' && before != ':' && !(before == ',' && inList());
    }

    /** Whether the innermost bracket that is open is one of a list. */
    private boolean inList() {
        int closed = 0;
        for (int i = text.length() - 1; i >= 0; i--) {
            char c = text.charAt(i);
            closed += c == ']' || c == '}' ? 1 : c == '[' || c == '{' ? -1 : 0;
            if (closed < 0) {
                return c == '[';
            }
        }
        return false;
    }

    private void follow(char next) {
        if (escaped) {
            escaped = false;
        } else if (quoted) {
            escaped = next == '\\';
            quoted = next != '"';
        } else if (next == '"') {
            quoted = true;
        } else if (next == '{' || next == '[') {
            depth++;
        } else if (next == '}' || next == ']') {
            depth--;
        }
    }

    private void giveUp() {
        if (brokenOff.isEmpty()) {
            brokenOff = "The object that begins in line " + firstLine + " breaks off; it wasn't used.";
        }
        depth = 0;
        quoted = false;
        escaped = false;
    }

    /**
     * Says that no line follows.
     *
     * @return which object broke off first, in one sentence; empty where none did
     */
    public Optional<String> end() {
        if (depth > 0) {
            giveUp();
        }
        return brokenOff.isEmpty() ? Optional.empty() : Optional.of(brokenOff);
    }
}
