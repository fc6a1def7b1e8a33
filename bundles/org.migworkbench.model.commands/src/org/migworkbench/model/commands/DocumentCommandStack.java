package org.migworkbench.model.commands;

import java.util.Objects;
import org.eclipse.gef.commands.Command;
import org.eclipse.gef.commands.CommandStack;

/** The edits of one document. The steps of a gesture are one of them. */
public final class DocumentCommandStack extends CommandStack {

    /**
     * Executes a step of a gesture: as a part of the edit before if that is of the same gesture, or else as a new edit.
     *
     * <p>A gesture that goes on after an undo, or after the document was saved, begins a new edit, so that the state in
     * between can be reached again.
     *
     * @param step the step; nothing happens if it can't be executed
     * @param gesture what it is part of
     */
    public void execute(Command step, Gesture gesture) {
        Objects.requireNonNull(gesture, "gesture");
        if (step == null || !step.canExecute()) {
            return;
        }
        boolean goesOn = !canRedo() && isDirty();
        if (goesOn && getUndoCommand() instanceof GestureCommand begun && begun.isOf(gesture)) {
            append(begun, step);
        } else {
            execute(new GestureCommand(gesture, step));
        }
    }

    @SuppressWarnings("deprecation") // only so can the listeners be told of a change that puts nothing on the stack
    private void append(GestureCommand begun, Command step) {
        notifyListeners(step, PRE_EXECUTE);
        try {
            begun.append(step);
            notifyListeners();
        } finally {
            notifyListeners(step, POST_EXECUTE);
        }
    }
}
