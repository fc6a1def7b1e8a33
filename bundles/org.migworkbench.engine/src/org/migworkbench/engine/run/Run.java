package org.migworkbench.engine.run;

import org.migworkbench.engine.result.Outcome;
import org.migworkbench.engine.result.RunResult;
import org.migworkbench.engine.spec.InvalidScenarioException;
import org.migworkbench.engine.spec.MigrationSpec;

/** One run on a virtual clock: for one thread at a time and one use. Two runs share nothing that changes. */
public interface Run {

    /**
     * The virtual clock, the only one there is.
     *
     * @return nanoseconds since the start of the run
     */
    long nowNanos();

    /**
     * Lets the run go on.
     *
     * @param untilNanos virtual time to reach; {@link Long#MAX_VALUE} runs to the end, of a run that grows too
     * @param control    asked before each event whether to cancel; a cancelled run ends with
     *                   {@link Outcome#CANCELLED} for every migration that had not ended
     * @return whether there is more to do; false once the run has ended
     */
    boolean advance(long untilNanos, RunControl control);

    /**
     * Adds a migration to a run that was opened to grow. Its virtual machine is one of the specification and doesn't migrate
     * now; it may have migrated before.
     *
     * @param migration the migration; starts now or later
     * @throws InvalidScenarioException if something is wrong with it
     * @throws IllegalArgumentException if its start has passed
     * @throws IllegalStateException    if the run doesn't grow or has ended, or its virtual machine is under way
     */
    void submit(MigrationSpec migration);

    /**
     * The result of a run that has ended.
     *
     * @return the result
     * @throws IllegalStateException while the run hasn't ended
     */
    RunResult result();
}
