package org.migworkbench.ui.form;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Supplier;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.gef.commands.Command;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.ui.ElementLabels;
import org.migworkbench.ui.StatusLine;

/**
 * The elements that are selected beside the one that a form shows: its edits are made to them as well.
 *
 * @param others gives them; an empty list while one element is selected
 */
record Several(Supplier<List<EObject>> others) {

    /** Whether the elements of one kind don't all have the value of one of them. */
    boolean differ(EObject owner, Function<EObject, ?> read) {
        Object value = read.apply(owner);
        return others.get().stream().filter(other -> other.eClass() == owner.eClass())
                .anyMatch(other -> !Objects.equals(value, read.apply(other)));
    }

    /** The same edit of all; that of one alone, and a word about it, where others can't be edited so. */
    Command all(Command edit, EObject owner) {
        return PropertyEdits.ofAll(edit, others.get()).orElseGet(() -> {
            StatusLine.say("Only " + ElementLabels.text(owner)
                    + " was changed: this is done to one element at a time.");
            return edit;
        });
    }
}
