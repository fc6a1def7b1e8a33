package org.migworkbench.model.commands;

import org.eclipse.gef.commands.Command;

/**
 * An edit of a model: captures what it will change when it is executed, and applies the change in {@link #redo()}.
 *
 * <p>A command belongs to one command stack and is executed once.
 */
public abstract class ModelCommand extends Command {

    /**
     * Creates a command.
     *
     * @param label what it does, for a person, such as {@code Rename 'Web'}
     */
    protected ModelCommand(String label) {
        super(label);
    }

    /** Captures the old state, then applies the change. */
    @Override
    public final void execute() {
        capture();
        redo();
    }

    /** Remembers all that {@link #undo()} and {@link #redo()} need; changes nothing in the model. */
    protected abstract void capture();

    @Override
    public abstract void redo();

    @Override
    public abstract void undo();
}
