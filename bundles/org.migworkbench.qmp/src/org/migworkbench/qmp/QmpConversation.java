package org.migworkbench.qmp;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.migworkbench.qmp.json.QmpFormatException;
import org.migworkbench.qmp.json.QmpLimits;

/**
 * A recorded conversation with one QEMU or several, as a text file (usually {@code *.qmp}): first comments that begin with
 * {@code #}, then {@link QmpLine lines}. Comments further down and empty lines are passed over.
 *
 * @param comments the lines of the head, without {@code #} and the space after it
 * @param lines    what was said, in the order of the file
 */
public record QmpConversation(List<String> comments, List<QmpLine> lines) {

    private static final int MOST_LINES = 2_000_000;
    private static final long MOST_CHARACTERS = 256L << 20;
    private static final String COMMENT = "#";

    /**
     * Copies the lists.
     *
     * @param comments the lines of the head
     * @param lines    what was said
     */
    public QmpConversation {
        comments = List.copyOf(comments);
        lines = List.copyOf(lines);
    }

    /**
     * Reads a file.
     *
     * @param file the file, in UTF-8
     * @return the conversation
     * @throws QmpFormatException if a line is broken; the message begins with the file's name and the line's number
     * @throws IOException        if the file can't be read
     */
    public static QmpConversation read(Path file) throws IOException {
        try (BufferedReader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            return read(reader, file.getFileName() + ", ");
        }
    }

    /**
     * Reads a conversation.
     *
     * @param text where from; stays open
     * @return the conversation
     * @throws QmpFormatException if a line is broken; the message begins with its number
     * @throws IOException        if the text can't be read
     */
    public static QmpConversation read(Reader text) throws IOException {
        return read(text, "");
    }

    private static QmpConversation read(Reader text, String place) throws IOException {
        List<String> comments = new ArrayList<>();
        List<QmpLine> lines = new ArrayList<>();
        int number = 0;
        long characters = 0;
        try {
            String line = line(text);
            while (line != null) {
                number++;
                characters += line.length();
                if (line.startsWith(COMMENT)) {
                    if (lines.isEmpty()) {
                        comments.add(line.substring(1).stripLeading());
                    }
                } else if (!line.isBlank()) {
                    lines.add(checked(QmpLine.parse(line)));
                }
                if (number > MOST_LINES || characters > MOST_CHARACTERS) {
                    throw new QmpFormatException(
                            "there are more than " + MOST_LINES + " lines or " + MOST_CHARACTERS + " characters");
                }
                line = line(text);
            }
        } catch (QmpFormatException e) {
            throw new QmpFormatException(place + "line " + (number == 0 ? 1 : number) + ": " + e.getMessage(), e);
        }
        return new QmpConversation(comments, lines);
    }

    private static QmpLine checked(QmpLine line) throws QmpFormatException {
        if (line.sent()) {
            line.command();
        } else {
            line.message();
        }
        return line;
    }

    /** The next line, bounded: one that never ends must not fill the memory. */
    private static String line(Reader text) throws IOException {
        StringBuilder line = new StringBuilder();
        int next = text.read();
        if (next < 0) {
            return null;
        }
        while (next >= 0 && next != '\n') {
            if (line.length() >= QmpLimits.STANDARD.lineBytes()) {
                throw new QmpFormatException("a line is longer than " + QmpLimits.STANDARD.lineBytes() + " characters");
            }
            line.append((char) next);
            next = text.read();
        }
        if (!line.isEmpty() && line.charAt(line.length() - 1) == '\r') {
            line.setLength(line.length() - 1);
        }
        return line.toString();
    }

    /**
     * What was said to and by one QEMU.
     *
     * @param side which one
     * @return its lines, in order
     */
    public List<QmpLine> side(String side) {
        return lines.stream().filter(line -> line.side().equals(side)).toList();
    }

    /**
     * Writes the conversation, so that reading gives the same again.
     *
     * @param out where to; stays open
     * @throws IOException if it can't be written
     */
    public void write(Appendable out) throws IOException {
        for (String comment : comments) {
            out.append(COMMENT).append(' ').append(comment.replaceAll("\\R", " ")).append('\n');
        }
        for (QmpLine line : lines) {
            out.append(line.toString()).append('\n');
        }
    }
}
