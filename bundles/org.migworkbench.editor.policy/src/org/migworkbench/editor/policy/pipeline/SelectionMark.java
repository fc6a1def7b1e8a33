package org.migworkbench.editor.policy.pipeline;

import java.util.function.Consumer;
import org.eclipse.gef.editpolicies.SelectionEditPolicy;

/** Lets a figure of its own show that its part is selected. */
final class SelectionMark extends SelectionEditPolicy {

    private final Consumer<Boolean> mark;

    SelectionMark(Consumer<Boolean> mark) {
        this.mark = mark;
    }

    @Override
    protected void showSelection() {
        mark.accept(true);
    }

    @Override
    protected void hideSelection() {
        mark.accept(false);
    }
}
