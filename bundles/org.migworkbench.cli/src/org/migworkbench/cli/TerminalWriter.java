package org.migworkbench.cli;

import java.io.BufferedWriter;
import java.io.FilterWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;

/**
 * Text on its way to a terminal. Names in documents and recordings come from outside: characters of them that would steer
 * the terminal or turn the direction of the text are shown as spaces. JSON passes as it is.
 */
final class TerminalWriter extends FilterWriter {

    private static final Pattern STEERING = Pattern.compile("[\\p{Cc}\\p{Cf}\\u2028\\u2029&&[^\\n\\t]]");

    private final PrintStream stream;
    private boolean forPrograms;

    private TerminalWriter(PrintStream stream) {
        super(new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8)));
        this.stream = stream;
    }

    static TerminalWriter of(PrintStream stream) {
        return new TerminalWriter(stream);
    }

    /** Whether what comes now is read by programs, and must not be changed. */
    void setForPrograms(boolean json) {
        forPrograms = json;
    }

    @Override
    public void write(String text, int offset, int length) throws IOException {
        String part = text.substring(offset, offset + length);
        out.write(forPrograms ? part : STEERING.matcher(part).replaceAll(" "));
    }

    @Override
    public void write(char[] text, int offset, int length) throws IOException {
        write(new String(text, offset, length), 0, length);
    }

    @Override
    public void flush() throws IOException {
        super.flush();
        if (stream.checkError()) {
            throw new IOException("The output could not be written completely.");
        }
    }

    @Override
    public void write(int character) throws IOException {
        write(String.valueOf((char) character), 0, 1);
    }
}
