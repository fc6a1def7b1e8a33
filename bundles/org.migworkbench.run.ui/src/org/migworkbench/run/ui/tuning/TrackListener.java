package org.migworkbench.run.ui.tuning;

/** Told what a person does with a slider, in the user-interface thread. */
interface TrackListener {

    /** A movement begins. */
    void begun();

    /** The slider is at a number. */
    void moved(double number);

    /** The movement is over. */
    void ended(double number);

    /** The movement shall not have been. */
    void cancelled();
}
