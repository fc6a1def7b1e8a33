package org.migworkbench.engine.guest;

/** Called now and then during work that takes long, so that it can be given up. */
public interface CancelCheck {

    /** Gives up nothing. */
    CancelCheck NONE = () -> {};

    /** Returns at once, or ends the work by an unchecked exception. */
    void check();
}
