package org.migworkbench.model.commands;

import java.util.Optional;
import org.eclipse.emf.ecore.EObject;
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

    /**
     * Tells whether the edit would leave the model as it is; then it can't be executed, and there is nothing to say.
     *
     * @return whether all that it would set has the value already
     */
    protected boolean changesNothing() {
        return false;
    }

    /**
     * Says why the edit can't be executed.
     *
     * @return one sentence
     */
    protected String obstacle() {
        return Obstacle.sentence(this);
    }

    /**
     * Takes in a later step of the same gesture, which was executed right after this command: from then on
     * {@link #redo()} leads to where the step led.
     *
     * @param step the step
     * @return true if the step is part of this command now; false if the command can't tell, and both stay as they are
     */
    protected boolean mergeWith(Command step) {
        return false;
    }

    /** Tells whether the same can be done to other elements, see {@link #onto}. */
    boolean isRepeatable() {
        return false;
    }

    /**
     * The same edit of another element; empty if that has no such value.
     *
     * @param other the other element
     * @param names names that no element of the document has
     */
    Optional<Command> onto(EObject other, FreshNames names) {
        return Optional.empty();
    }

    /** Remembers all that {@link #undo()} and {@link #redo()} need; changes nothing in the model. */
    protected abstract void capture();

    @Override
    public abstract void redo();

    @Override
    public abstract void undo();
}
