package org.migworkbench.recording.imports.text;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.recording.LineSource;
import org.migworkbench.recording.TextLines;

/**
 * The lines of a file, each freed of what terminals and loggers added. A reader says of each line that it takes something
 * from that it was used; the others are counted as passed over, so that nothing is lost in silence.
 */
public final class LogLines {

    private static final Pattern ESCAPE = Pattern
            .compile(
                    "\u001b(?:\\[[0-?]*[ -/]*[@-~]|\\][^\u0007\u001b]*(?:\u0007|\u001b\\\\)?|[@-Z\\\\^_()][0-9A-B]?)?|\u009b[0-?]*[ -/]*[@-~]");
    private static final int MOST_EXAMPLES = 3;

    private final TextFile file;
    private final TextLines lines;
    private final LinePrefix prefix = new LinePrefix();
    private final SortedMap<Long, String> examples = new TreeMap<>();
    private LogLine last;
    private boolean lastUsed;
    private long used;
    private long passedOver;
    private long usedUpTo;

    /**
     * Begins.
     *
     * @param file the text, which stays open
     */
    public LogLines(TextFile file) {
        this.file = file;
        this.lines = new TextLines(file.text());
    }

    /**
     * The next line.
     *
     * @return the line; null after the last
     * @throws IOException if it is too long, or can't be read
     */
    public LogLine next() throws IOException {
        String line = lines.next();
        account();
        if (line == null) {
            last = null;
            return null;
        }
        String raw = line.indexOf('\u001b') >= 0 || line.indexOf('\u009b') >= 0 ? ESCAPE.matcher(line).replaceAll("")
                : line;
        last = prefix.strip(number(), raw);
        return last;
    }

    private long number() {
        return used + passedOver + 1;
    }

    private void account() {
        if (last == null) {
            return;
        }
        if (lastUsed) {
            used++;
            usedUpTo = last.number();
        } else {
            passedOver++;
            if (examples.size() < MOST_EXAMPLES && !last.text().isBlank()) {
                examples.put(last.number(), last.place() + ": \"" + Excerpt.of(last.raw().strip()) + '"');
            }
        }
        lastUsed = false;
    }

    /**
     * Says that something was taken from all lines from one to the last; those before another one that was used are left as
     * they are.
     *
     * @param first the number of the first of them
     */
    public void useSince(long first) {
        if (last != null) {
            long before = Math.max(0, last.number() - Math.max(first, usedUpTo + 1));
            used += before;
            passedOver -= before;
            examples.tailMap(Math.max(first, usedUpTo + 1)).clear();
            use();
        }
    }

    /** Says that something was taken from the last line. */
    public void use() {
        lastUsed = last != null;
    }

    /**
     * Where the last line was.
     *
     * @return for example {@code line 12}
     */
    public String place() {
        return lines.place();
    }

    /**
     * Whether the last line had no end: it may have been cut.
     *
     * @return true only after the last line
     */
    public boolean cut() {
        return lines.cut();
    }

    /**
     * What became of the lines; asked for when all were read.
     *
     * @return the count
     */
    public LineCount count() {
        return new LineCount(used + passedOver, used, passedOver, List.copyOf(examples.values()));
    }

    /**
     * What is to be told of the text itself; asked for when all was read.
     *
     * @return a sentence each
     */
    public List<String> notes() {
        return file.endedEarly() ? List.of("What was packed with gzip ends too early; what is whole was read.")
                : List.of();
    }

    /**
     * The lines as they stand in the file, each of which that isn't blank counts as used.
     *
     * @return a view; only one of both is read from
     */
    public LineSource plain() {
        return new LineSource() {

            @Override
            public String next() throws IOException {
                LogLine line = LogLines.this.next();
                if (line != null && !line.raw().isBlank()) {
                    use();
                }
                return line == null ? null : line.raw();
            }

            @Override
            public String place() {
                return LogLines.this.place();
            }

            @Override
            public boolean cut() {
                return LogLines.this.cut();
            }
        };
    }

    /**
     * The lines as one text, for parsers that look for ends of lines themselves; each counts as used.
     *
     * @return a view; only one of both is read from
     */
    public Reader reader() {
        LineSource plain = plain();
        return new Reader() {

            private Reader line = new StringReader("");

            @Override
            public int read(char[] buffer, int offset, int length) throws IOException {
                int count = line.read(buffer, offset, length);
                while (count < 0 && length > 0) {
                    String next = plain.next();
                    if (next == null) {
                        return -1;
                    }
                    line = new StringReader(next + '\n');
                    count = line.read(buffer, offset, length);
                }
                return count;
            }

            @Override
            public void close() {
                // The text belongs to the caller.
            }
        };
    }
}
