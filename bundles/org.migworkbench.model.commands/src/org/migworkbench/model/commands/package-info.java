/**
 * Undoable edits of the model, for one command stack a document.
 *
 * <p>Commands know the model and nothing of the window, so that each can be tested without one. A command checks in
 * {@code canExecute} that it may be executed and that it would change something.
 */
package org.migworkbench.model.commands;
