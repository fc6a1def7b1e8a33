package org.migworkbench.study.search;

/** Something that can be set otherwise in a scenario. */
public sealed interface Knob permits ValueKnob, SwitchKnob {

    /**
     * Names it in files.
     *
     * @return for example {@code downtimeLimit}
     */
    String id();

    /**
     * Whether a migration that is moved to its end by a limit, and not by its own goal, is what is wanted: so it is with
     * post-copy that a manager asks for when a time-out passes.
     *
     * @return whether any way to the destination will do
     */
    boolean isMetByForce();
}
