package org.migworkbench.analysis.html;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * What a page says about where its numbers come from.
 *
 * @param title   what it is about
 * @param note    what a person noted about it; may be empty
 * @param command the command that makes it again; empty where there is none, as of a real migration
 * @param inputs  what went in: rows of the same length, the headings first; empty to leave them out
 */
public record PageSource(String title, String note, String command, List<List<String>> inputs) {

    /** What needs no quotes. */
    private static final String PLAIN = "[A-Za-z0-9_./:=,+@%^-]+";

    /** Makes the list immutable. */
    public PageSource {
        Objects.requireNonNull(title, "title");
        Objects.requireNonNull(note, "note");
        Objects.requireNonNull(command, "command");
        inputs = List.copyOf(inputs);
    }

    /**
     * A command of the workbench as a shell takes it.
     *
     * @param arguments its arguments
     * @return the line, with quotes where a shell would take signs for its own
     */
    public static String command(List<String> arguments) {
        return "./workbench " + arguments.stream().map(PageSource::quoted).collect(Collectors.joining(" "));
    }

    private static String quoted(String argument) {
        return argument.matches(PLAIN) ? argument : "'" + argument.replace("'", "'\\''") + "'";
    }
}
