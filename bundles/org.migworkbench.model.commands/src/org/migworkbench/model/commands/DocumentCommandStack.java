package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.List;
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

    /** The steps of one gesture, undone and redone together. */
    static final class GestureCommand extends Command {

        private final Gesture gesture;
        private final List<Command> steps = new ArrayList<>();

        /**
         * Begins with the first step.
         *
         * @param gesture what the step is part of
         * @param first the first step, which is executed with this command
         */
        GestureCommand(Gesture gesture, Command first) {
            super(first.getLabel());
            this.gesture = gesture;
            steps.add(first);
        }

        boolean isOf(Gesture other) {
            return gesture == other;
        }

        /** Executes a further step; it takes the place of what the step before led to where the command can tell. */
        void append(Command step) {
            step.execute();
            boolean merged = steps.get(steps.size() - 1) instanceof ModelCommand last && last.mergeWith(step);
            if (!merged) {
                steps.add(step);
            }
        }

        /** How many commands have to be undone for the whole gesture. */
        int size() {
            return steps.size();
        }

        @Override
        public boolean canExecute() {
            return steps.get(0).canExecute();
        }

        @Override
        public boolean canUndo() {
            return steps.stream().allMatch(Command::canUndo);
        }

        @Override
        public void execute() {
            steps.get(0).execute();
        }

        @Override
        public void redo() {
            steps.forEach(Command::redo);
        }

        @Override
        public void undo() {
            for (int i = steps.size() - 1; i >= 0; i--) {
                steps.get(i).undo();
            }
        }

        @Override
        public void dispose() {
            steps.forEach(Command::dispose);
        }
    }
}
