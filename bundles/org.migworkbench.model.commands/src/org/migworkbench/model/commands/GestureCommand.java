package org.migworkbench.model.commands;

import java.util.ArrayList;
import java.util.List;
import org.eclipse.gef.commands.Command;

/** The steps of one gesture, undone and redone together. */
final class GestureCommand extends Command {

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
