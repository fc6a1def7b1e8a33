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

    private final Reader text;
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
        int next = text.read();
        if (returned && next == '\n') {
            next = text.read();
        }
        returned = false;
        if (next < 0) {
            return null;
        }
        number++;
        return toEndOfLine(next);
    }

    private String toEndOfLine(int first) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = first;
        while (next >= 0 && next != '\n' && next != '\r') {
            line.append((char) next);
            if (line.length() > LONGEST_LINE) {
                throw new FormatException(place() + ": a line may have at most " + LONGEST_LINE + " characters");
            }
            next = text.read();
        }
        returned = next == '\r';
        cut = next < 0;
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
