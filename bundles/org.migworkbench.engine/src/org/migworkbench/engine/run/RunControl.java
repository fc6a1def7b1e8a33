package org.migworkbench.engine.run;

import org.migworkbench.engine.result.Phase;

/** How the caller steers a run while it advances; called on the run's thread, often, so both methods must be quick. */
public interface RunControl {

    /** Never cancels and ignores progress. */
    RunControl NONE = new RunControl() {
        @Override
        public boolean isCancelled() {
            return false;
        }

        @Override
        public void progress(double fraction, String phaseId) {
            // nobody asked for it
        }
    };

    /**
     * Asked before each event and now and then while one takes long.
     *
     * @return whether the run shall end now
     */
    boolean isCancelled();

    /**
     * Told from time to time how far the run is.
     *
     * @param fraction estimated share of the work done, 0 to 1; may fall when a guest dirties much
     * @param phaseId  {@link Phase#id()} of the migration that moved last
     */
    void progress(double fraction, String phaseId);
}
