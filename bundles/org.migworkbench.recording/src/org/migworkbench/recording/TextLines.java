package org.migworkbench.recording;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;
import org.migworkbench.analysis.format.FormatException;

/** The lines of a text from outside, bounded in length, count and sum. */
public final class TextLines {

    private static final int LONGEST_LINE = 8 << 20;
    private static final int MOST_LINES = 2_000_000;
    private static final long MOST_CHARACTERS = 256L << 20;

    private final Reader text;
    private int number;
    private long characters;

    /**
     * Begins.
     *
     * @param text where from, buffered; stays open
     */
    public TextLines(Reader text) {
        this.text = text;
    }

    /**
     * The next line.
     *
     * @return the line without its end; null after the last
     * @throws FormatException if there are too many, one is too long, or it is no UTF-8
     * @throws IOException if the text can't be read
     */
    public String next() throws IOException {
        try {
            return read();
        } catch (MalformedInputException | UnmappableCharacterException e) {
            throw new FormatException("line " + (number + 1) + ": must be text in UTF-8", e);
        }
    }

    private String read() throws IOException {
        int next = text.read();
        if (next < 0) {
            return null;
        }
        number++;
        StringBuilder line = toEndOfLine(next);
        characters += line.length();
        requireBounded();
        return withoutReturn(line);
    }

    private void requireBounded() throws FormatException {
        if (number > MOST_LINES || characters > MOST_CHARACTERS) {
            throw new FormatException(place() + ": a file may have at most " + MOST_LINES + " lines and "
                    + MOST_CHARACTERS + " characters");
        }
    }

    private StringBuilder toEndOfLine(int first) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = first;
        while (next >= 0 && next != '\n') {
            line.append((char) next);
            if (line.length() > LONGEST_LINE) {
                throw new FormatException(place() + ": a line may have at most " + LONGEST_LINE + " characters");
            }
            next = text.read();
        }
        return line;
    }

    private static String withoutReturn(StringBuilder line) {
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    /**
     * Where the last line was.
     *
     * @return for example {@code line 12}
     */
    public String place() {
        return "line " + Math.max(1, number);
    }
}
