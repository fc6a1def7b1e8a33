package org.migworkbench.ui;

import org.eclipse.gef.commands.Command;
import org.migworkbench.core.tuning.FeatureKnob;
import org.migworkbench.core.tuning.Knob;
import org.migworkbench.model.commands.PropertyEdits;
import org.migworkbench.model.commands.SetParameterCommand;

/** Turns a knob: one edit of the document that has it, which can be undone. */
public final class KnobEdit {

    private KnobEdit() {
    }

    /**
     * Gives a knob another value.
     *
     * @param knob  a knob of an open document
     * @param value the value, as {@link Knob#enter} or {@link Knob#stored} gave it
     * @return whether the document changed
     */
    public static boolean apply(Knob knob, Object value) {
        return DocumentSession.of(knob.element()).map(session -> session.execute(command(knob, value))).orElse(false);
    }

    private static Command command(Knob knob, Object value) {
        return knob instanceof FeatureKnob own ? PropertyEdits.set(own.element(), own.feature(), value)
                : new SetParameterCommand(knob.element(), knob.name(), (String) value);
    }
}
