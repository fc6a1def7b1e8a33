package org.migworkbench.qmp;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.qmp.json.QmpFormatException;

/**
 * One line of a conversation: who said what when. As text: seconds with six decimals, side, direction ({@code >} sent to
 * QEMU, {@code <} received from it), the JSON, separated by single spaces.
 *
 * @param micros microseconds since the conversation began
 * @param side   which QEMU, one word, for example {@code src} or {@code dst}
 * @param sent   true if sent to QEMU, false if received
 * @param json   the message as it went over the wire, on one line
 */
public record QmpLine(long micros, String side, boolean sent, String json) {

    /** What a side may be called. */
    static final Pattern SIDE = Pattern.compile("[A-Za-z0-9_.:@-]{1,64}");

    private static final Pattern LINE = Pattern.compile("(?s)(\\d{1,12})\\.(\\d{6}) (\\S{1,64}) ([<>]) (.*)");
    private static final long MICROS = 1_000_000;

    /**
     * Checks the parts.
     *
     * @param micros microseconds since the conversation began, not negative
     * @param side   one word of at most 64 letters, digits and {@code _.:@-}
     * @param sent   the direction
     * @param json   the message, which is put on one line
     * @throws IllegalArgumentException if the time is negative or the side no such word
     */
    public QmpLine {
        if (micros < 0 || !SIDE.matcher(side).matches()) {
            throw new IllegalArgumentException("A line needs a time from 0 and a side of one word, not " + micros
                    + " and \"" + QmpFormatException.excerpt(side) + '"');
        }
        json = json.replaceAll("[\\r\\n\\x0B\\f\\u0085\\u2028\\u2029]", " ");
    }

    /**
     * Reads a line.
     *
     * @param text one line of a recorded conversation, which is no comment
     * @return its parts; the JSON isn't looked at
     * @throws QmpFormatException if it is of another form
     */
    public static QmpLine parse(String text) throws QmpFormatException {
        Matcher line = LINE.matcher(text);
        if (!line.matches() || !SIDE.matcher(line.group(3)).matches()) {
            throw new QmpFormatException("must be \"SECONDS.MICROS SIDE <|> JSON\", not \""
                    + QmpFormatException.excerpt(text) + '"');
        }
        long micros = Long.parseLong(line.group(1)) * MICROS + Long.parseLong(line.group(2));
        return new QmpLine(micros, line.group(3), ">".equals(line.group(4)), line.group(5));
    }

    /**
     * The command, if this line was sent.
     *
     * @return the command
     * @throws QmpFormatException if the JSON is none
     * @throws IllegalStateException if the line was received
     */
    public QmpCommand command() throws QmpFormatException {
        if (!sent) {
            throw new IllegalStateException("received, not sent");
        }
        return QmpCommand.parse(json);
    }

    /**
     * The message, if this line was received.
     *
     * @return the message
     * @throws QmpFormatException if the JSON is none
     * @throws IllegalStateException if the line was sent
     */
    public QmpMessage message() throws QmpFormatException {
        if (sent) {
            throw new IllegalStateException("sent, not received");
        }
        return QmpMessage.parse(json);
    }

    /**
     * The line as text.
     *
     * @return the form described above, without the end of the line
     */
    @Override
    public String toString() {
        return String.format(Locale.ROOT, "%d.%06d %s %s %s", micros / MICROS, micros % MICROS, side, sent ? ">" : "<",
                json);
    }
}
