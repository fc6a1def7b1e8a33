package org.migworkbench.engine.course;

import org.migworkbench.engine.spec.FaultSpec;

/** Is told of what happens in a migration that faults may wait for. */
@FunctionalInterface
public interface FaultTriggers {

    /** No fault waits for anything. */
    FaultTriggers NONE = (what, round) -> {};

    /**
     * Something happened.
     *
     * @param what  what it was
     * @param round the round that has begun; of no meaning for anything else
     */
    void happened(FaultSpec.Trigger what, int round);
}
