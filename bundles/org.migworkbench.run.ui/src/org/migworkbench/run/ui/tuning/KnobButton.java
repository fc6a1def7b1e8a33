package org.migworkbench.run.ui.tuning;

import org.eclipse.swt.widgets.Composite;
import org.migworkbench.core.tuning.Knob;

/** Adds a button to the row of a knob. */
@FunctionalInterface
public interface KnobButton {

    /**
     * Adds a button, if the knob is of a kind for which it does something.
     *
     * @param parent gets the button; a row of controls
     * @param knob   the knob
     */
    void addTo(Composite parent, Knob knob);
}
