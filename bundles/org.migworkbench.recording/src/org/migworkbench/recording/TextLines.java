package org.migworkbench.recording;

import java.io.IOException;
import java.io.Reader;
import java.nio.charset.MalformedInputException;
import java.nio.charset.UnmappableCharacterException;
import org.migworkbench.analysis.format.FormatException;

/**
 * The lines of a text from outside, bounded in length; there may be as many as somebody has patience for, since none is
 * kept. A line ends with a line feed, a carriage return, or both.
 */
public final class TextLines implements LineSource {

    private static final int LONGEST_LINE = 64 << 20;

    private static final int BUFFER = 1 << 13;

    private final Reader text;
    private final char[] buffer = new char[BUFFER];
    private int at;
    private int end;
    private long number;
    private boolean returned;
    private boolean cut;

    /**
     * Begins.
     *
     * @param text where from, buffered; stays open
     */
    public TextLines(Reader text) {
        this.text = text;
    }

    @Override
    public String next() throws IOException {
        try {
            return read();
        } catch (MalformedInputException | UnmappableCharacterException e) {
            throw new FormatException("line " + (number + 1) + ": must be text in UTF-8", e);
        }
    }

    private String read() throws IOException {
        if (returned && isFilled() && buffer[at] == '\n') {
            at++;
        }
        returned = false;
        if (!isFilled()) {
            return null;
        }
        number++;
        return toEndOfLine();
    }

    /** Whether there is a next character; reads on where that isn't known. */
    private boolean isFilled() throws IOException {
        if (at == end) {
            at = 0;
            end = Math.max(0, text.read(buffer, 0, BUFFER));
        }
        return at < end;
    }

    private String toEndOfLine() throws IOException {
        StringBuilder line = new StringBuilder();
        cut = true;
        while (cut && isFilled()) {
            int from = at;
            while (at < end && buffer[at] != '\n' && buffer[at] != '\r') {
                at++;
            }
            line.append(buffer, from, at - from);
            if (line.length() > LONGEST_LINE) {
                throw new FormatException(place() + ": a line may have at most " + LONGEST_LINE + " characters");
            }
            if (at < end) {
                cut = false;
                returned = buffer[at] == '\r';
                at++;
            }
        }
        return line.toString();
    }

    @Override
    public String place() {
        return "line " + Math.max(1, number);
    }

    @Override
    public boolean cut() {
        return cut;
    }
}
