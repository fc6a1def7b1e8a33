package org.migworkbench.engine.policies;

import org.migworkbench.engine.run.RunControl;

/** Is cancelled when it has been asked a number of times, which is once for each event. */
final class CancelAfter implements RunControl {

    private final long most;
    private long asked;

    CancelAfter(long most) {
        this.most = most;
    }

    long asked() {
        return asked;
    }

    @Override
    public boolean isCancelled() {
        return asked++ >= most;
    }

    @Override
    public void progress(double fraction, String phaseId) {
        // nobody looks
    }
}
