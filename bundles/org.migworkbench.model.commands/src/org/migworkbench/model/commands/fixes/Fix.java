package org.migworkbench.model.commands.fixes;

import java.util.Objects;
import java.util.stream.Stream;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;

/**
 * One way to mend a finding.
 *
 * @param label   what it does, in words for a person, with the value that it sets
 * @param command the edit, for the document's command stack; one step for undo
 */
public record Fix(String label, Command command) {

    /** Checks that nothing is missing. */
    public Fix {
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(command, "command");
    }

    /** A fix of some edits; none where one of them can't be made. */
    static Stream<Fix> of(String label, Command... edits) {
        CompoundCommand all = new CompoundCommand(label);
        for (Command edit : edits) {
            all.add(edit);
        }
        return edits.length > 0 && all.canExecute() ? Stream.of(new Fix(label, all)) : Stream.empty();
    }
}
