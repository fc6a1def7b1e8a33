package org.migworkbench.model.commands;

import java.util.List;
import java.util.Optional;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CompoundCommand;

/** Says why an edit can't be made, so that none is dropped without a word. */
public final class Obstacle {

    private Obstacle() {
    }

    /**
     * Asks an edit.
     *
     * @param command the edit
     * @return one sentence; empty if it can be executed, and if it would leave the model as it is
     */
    public static Optional<String> of(Command command) {
        if (command.canExecute()) {
            return Optional.empty();
        }
        if (command instanceof ModelCommand edit) {
            return edit.changesNothing() ? Optional.empty() : Optional.of(edit.obstacle());
        }
        if (command instanceof CompoundCommand compound && !compound.isEmpty()) {
            return parts(compound).stream().map(Obstacle::of).flatMap(Optional::stream).findFirst();
        }
        return Optional.of(sentence(command));
    }

    @SuppressWarnings("unchecked") // GEF keeps the parts in a raw list
    private static List<Command> parts(CompoundCommand compound) {
        return compound.getCommands();
    }

    static String sentence(Command command) {
        String label = command.getLabel();
        return label == null || label.isBlank() ? "This can't be done here."
                : "'" + label + "' can't be done here.";
    }
}
