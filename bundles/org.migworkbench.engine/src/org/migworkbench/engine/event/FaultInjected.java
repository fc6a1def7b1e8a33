package org.migworkbench.engine.event;

import org.migworkbench.engine.spec.FaultSpec;

/**
 * Something went wrong, or is well again.
 *
 * @param timeNanos virtual time in nanoseconds since the start of the run
 * @param sequence  number of the event in the run, from 0
 * @param vm        id of the virtual machine; empty for a link's fault
 * @param fault     what
 * @param over      whether a link's fault is over now
 */
public record FaultInjected(long timeNanos, long sequence, String vm, FaultSpec fault, boolean over)
        implements
            SimEvent {
}
