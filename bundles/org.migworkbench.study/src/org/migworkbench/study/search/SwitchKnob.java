package org.migworkbench.study.search;

import java.util.Objects;
import org.migworkbench.engine.spec.ScenarioSpec;

/**
 * Something that is on or off, or another way to do something.
 *
 * @param id           names it in files
 * @param label        what it is, such as "auto-converge"
 * @param isMetByForce whether any way to the destination will do
 * @param changed      the scenario with it
 */
public record SwitchKnob(String id, String label, boolean isMetByForce, ScenarioSpec changed) implements Knob {

    /** Checks that nothing is missing. */
    public SwitchKnob {
        Objects.requireNonNull(id, "id");
        Objects.requireNonNull(label, "label");
        Objects.requireNonNull(changed, "changed");
    }
}
