package org.migworkbench.model.commands;

/**
 * One movement of a person that makes many steps, such as dragging a line or turning the wheel over a field.
 *
 * <p>It begins when it is made. Steps that a {@link DocumentCommandStack} executes for the same gesture, with nothing
 * else in between, are one edit: one undo takes all of them back.
 */
public final class Gesture {
}
