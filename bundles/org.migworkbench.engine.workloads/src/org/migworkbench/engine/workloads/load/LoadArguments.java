package org.migworkbench.engine.workloads.load;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.migworkbench.quantities.Excerpt;
import org.migworkbench.quantities.Quantity;

/**
 * A load as people write it: {@code NAME}, {@code NAME:SIZE}, {@code NAME:WORKERSxSIZE} or {@code ...:hang=TIME}.
 *
 * @param name      what runs
 * @param workers   how many at once, 1 or more
 * @param bytes     memory of each, in bytes; 0 where none is given
 * @param hangNanos how long each waits after each turn over its memory, in nanoseconds
 */
record LoadArguments(String name, int workers, long bytes, long hangNanos) {

    private static final Pattern SIZE = Pattern.compile("(?:([0-9]{1,4})\\s*[xX*×]\\s*)?(.+)");
    private static final String HANG = "hang=";
    private static final int MOST_PARTS = 3;

    static LoadArguments parse(String text) {
        String[] parts = text.strip().split(":", -1);
        boolean hangs = parts.length > 1 && parts[parts.length - 1].startsWith(HANG);
        long hang = hangs ? Quantity.parseNanos(parts[parts.length - 1].substring(HANG.length())) : 0;
        int sizes = parts.length - (hangs ? 2 : 1);
        if (sizes > 1 || parts.length > MOST_PARTS) {
            throw new IllegalArgumentException("The load '" + Excerpt.of(text)
                    + "' has too many parts; allowed is NAME, NAME:SIZE or NAME:WORKERSxSIZE, such as stress:4x400M, and"
                    + " :hang=TIME behind that.");
        }
        return sizes == 0 ? new LoadArguments(parts[0], 1, 0, hang) : sized(parts[0], parts[1], hang);
    }

    private static LoadArguments sized(String name, String text, long hang) {
        Matcher size = SIZE.matcher(text.strip());
        if (!size.matches()) {
            throw new IllegalArgumentException("The load '" + name + ":' has no size; allowed is such as " + name
                    + ":4x400M.");
        }
        int workers = size.group(1) == null ? 1 : Integer.parseInt(size.group(1));
        long bytes = Quantity.parseBytes(size.group(2));
        if (workers == 0 || bytes == 0) {
            throw new IllegalArgumentException("The size '" + Excerpt.of(text) + "' of the load '" + name
                    + "' is nothing; allowed are 1 to 9999 workers of more than 0 bytes, such as 4x400M.");
        }
        return new LoadArguments(name, workers, bytes, hang);
    }
}
